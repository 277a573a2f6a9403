import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox/index'
import type { Connection, Session } from '../../../src/shared/model/connection'
import { createEndpointResolver } from '../../../src/main/identity/endpoint'
import { Grants } from '../../../src/main/identity/grants'
import { CredentialStore, type Credential } from '../../../src/main/vault/credential-store'
import { Keychain } from '../../../src/main/vault/keychain'
import type { World } from '../../../src/main/services'
import { prepareConnections } from '../../../src/main/start-up'
import type { TestApp } from '../../support/main/app'
import { caught } from '../../support/main/caught'
import { AUDITOR, browserConnection, OWNER, startAppWith } from '../../support/main/sandbox-app'

let sandbox: Sandbox
let connection: Connection

beforeAll(async () => {
  sandbox = await startSandbox()
  connection = browserConnection(sandbox)
})
afterAll(() => sandbox.close())

async function signedIn(person = OWNER): Promise<TestApp> {
  const app = startAppWith(person)
  app.services.connections.add(connection)
  await app.get('sessions.signIn', { connectionId: connection.id })
  return app
}

/** A restart: everything anew but the keychain and the database. */
async function restarted(before: TestApp, world: Partial<World> = {}): Promise<TestApp> {
  const app = startAppWith(OWNER, {
    loadKeychain: before.keychain.load,
    database: before.services.world.database,
    ...world,
  })
  await prepareConnections(app.services, false)
  return app
}

const listClients = (app: TestApp) =>
  app.get('clients.list', { connectionId: connection.id, loadId: randomUUID() })

async function keptCredential(app: TestApp): Promise<Credential> {
  const answer = await new CredentialStore(new Keychain(app.keychain.load)).load(connection.id)
  if (answer.state !== 'found') throw new Error(`the credential is ${answer.state}`)
  return answer.credential
}

/** What the identity provider says to a refresh token. */
function trade(credential: Credential) {
  const endpointOf = createEndpointResolver(() => Promise.reject(new Error('no sample here')))
  const grants = new Grants((url, init) => fetch(url, init), endpointOf)
  return grants.renew(connection, credential)
}

describe('a sign-in through the browser', () => {
  it('names who signed in and shows the organization', async () => {
    const app = await signedIn()
    expect(await app.get('sessions.list', undefined)).toEqual([
      {
        state: 'signed-in',
        connectionId: connection.id,
        account: sandbox.ready.account.email,
        storage: 'keychain',
      },
    ])
    expect(await listClients(app)).toEqual({ count: sandbox.store.countClients(), offered: true })
    const tenants = await app.get('tenants.list', { connectionId: connection.id })
    expect(tenants.map(({ id }) => id).sort()).toEqual(
      sandbox.ready.tenants.map(({ id }) => id).sort(),
    )
  })

  it('survives a restart', async () => {
    const app = await restarted(await signedIn())
    expect(await app.get('sessions.list', undefined)).toMatchObject([{ state: 'signed-in' }])
    expect((await listClients(app)).count).toBeGreaterThan(0)
  })

  it('ends with the word of a person who says no', async () => {
    const app = startAppWith({ ...OWNER, decision: 'cancel' })
    app.services.connections.add(connection)
    const result = await app.ask('sessions.signIn', { connectionId: connection.id })
    expect(result).toMatchObject({ ok: false, error: { code: 'sign-in-denied' } })
    expect(app.keychain.entries.size).toBe(0)
  })

  it('names the right that is missing to somebody who may only look', async () => {
    const app = await signedIn(AUDITOR)
    expect((await listClients(app)).count).toBeGreaterThan(0)
    const result = await app.ask('clients.create', {
      connectionId: connection.id,
      clientName: 'Not allowed',
      description: '',
    })
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'forbidden',
        details: { status: 403, missingScope: 'cloud-console.oauth-clients:write' },
      },
    })
  })
})

describe('a refresh', () => {
  it('rotates the token that is kept; the old one is worth nothing', async () => {
    const app = await signedIn()
    const before = await keptCredential(app)
    const tokens = app.services.sessions.tokensOf(connection.id)
    const first = await tokens.accessToken()
    const second = await tokens.renew(first)
    expect(second).not.toBe(first)
    expect(await keptCredential(app)).not.toEqual(before)
    expect((await listClients(app)).count).toBeGreaterThan(0)
    expect((await caught(trade(before))).code).toBe('session-expired')
  })

  it('is one request for fifty calls, over a restart too', async () => {
    const app = await restarted(await signedIn())
    const tokens = app.services.sessions.tokensOf(connection.id)
    const given = await Promise.all(Array.from({ length: 50 }, () => tokens.accessToken()))
    expect(new Set(given).size).toBe(1)
    await expect(tokens.renew(given[0] ?? '')).resolves.toBeTypeOf('string')
  })
})

describe('signing out', () => {
  it('empties the keychain, and revokes the access token and the refresh token', async () => {
    const app = await signedIn()
    const credential = await keptCredential(app)
    const accessToken = await app.services.sessions.tokensOf(connection.id).accessToken()
    const clients = `${sandbox.ready.organization.url}/api/core/oauth-clients`
    const headers = { authorization: `Bearer ${accessToken}` }
    expect((await fetch(clients, { headers })).status).toBe(200)

    await app.get('sessions.signOut', { connectionId: connection.id })
    expect(await app.get('sessions.list', undefined)).toEqual([
      { state: 'signed-out', connectionId: connection.id },
    ])
    expect(app.keychain.entries.size).toBe(0)
    expect((await fetch(clients, { headers })).status).toBe(401)
    expect((await caught(trade(credential))).code).toBe('session-expired')
  })

  it('holds over a restart', async () => {
    const app = await signedIn()
    await app.get('sessions.signOut', { connectionId: connection.id })
    const again = await restarted(app)
    expect(await again.get('sessions.list', undefined)).toEqual([
      { state: 'signed-out', connectionId: connection.id },
    ])
  })
})

describe('a session that the provider ended', () => {
  it('is told once as expired, and a new sign-in mends it', async () => {
    const before = await signedIn()
    const credential = await keptCredential(before)
    const app = await restarted(before)
    if (credential.kind !== 'refresh-token') throw new Error('not a refresh token')
    const form = new URLSearchParams({
      token: credential.refreshToken,
      client_id: connection.oauthClientId,
    })
    const { issuer } = sandbox.ready.organization
    const discovery = await fetch(`${issuer}/.well-known/openid-configuration`)
    const metadata = (await discovery.json()) as { revocation_endpoint: string }
    await fetch(metadata.revocation_endpoint, { method: 'POST', body: form })

    app.events.length = 0
    expect((await caught(listClients(app))).code).toBe('session-expired')
    const told = app.events.filter(({ name }) => name === 'sessions.changed')
    expect(told).toMatchObject([{ payload: { state: 'expired' } }])
    await app.get('sessions.signIn', { connectionId: connection.id })
    expect((await listClients(app)).count).toBeGreaterThan(0)
  })

  it('is told once when the app was killed before it kept the rotated token', async () => {
    const before = await signedIn()
    const tokens = before.services.sessions.tokensOf(connection.id)
    const token = await tokens.accessToken()
    before.keychain.changesLeft = 0
    await tokens.renew(token)
    before.keychain.changesLeft = Number.POSITIVE_INFINITY

    let requests = 0
    const app = await restarted(before, {
      fetch: (url, init) => {
        requests += 1
        return fetch(url, init)
      },
    })
    expect((await caught(listClients(app))).code).toBe('session-expired')
    const asked = requests
    expect((await caught(listClients(app))).code).toBe('not-signed-in')
    expect(requests).toBe(asked)
    const states = app.events.flatMap(({ name, payload }) =>
      name === 'sessions.changed' ? [(payload as Session).state] : [],
    )
    expect(states.filter((state) => state === 'expired')).toHaveLength(1)
    await app.get('sessions.signIn', { connectionId: connection.id })
    expect((await listClients(app)).count).toBeGreaterThan(0)
  })
})
