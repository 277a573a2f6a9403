import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../../src/sandbox/index'
import type { DirectoryClient } from '../../../src/shared/model/client'
import { startApp, type TestApp } from '../../support/main/app'
import { createClient, startAppByCredentials } from '../../support/main/sandbox-app'

let sandbox: Sandbox
let app: TestApp
let connectionId: string
let tenantId: string
let apiKey: string

beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  sandbox.faults.clear()
  ;({ app, connectionId } = await startAppByCredentials(sandbox, 'full'))
  const listed = await app.get('tenants.list', { connectionId })
  const active = listed.find(({ status }) => status === 'active')
  tenantId = active?.id ?? ''
  apiKey = sandbox.ready.tenants.find(({ id }) => id === tenantId)?.apiKey ?? ''
})

/** The tenant's clients; the sample's first tenant has some. */
async function listTenant(): Promise<DirectoryClient[]> {
  const loadId = crypto.randomUUID()
  const source = { tier: 'tenant', tenantId } as const
  await app.get('clients.list', { connectionId, source, loadId })
  const pages = app.events.filter(({ name }) => name === 'clients.page')
  return pages
    .map(({ payload }) => payload as { loadId: string; clients: DirectoryClient[] })
    .filter((page) => page.loadId === loadId)
    .flatMap(({ clients }) => clients)
}

describe('reaching a tenant', () => {
  it('works with an API key, which makes no bot user and is kept in the keychain alone', async () => {
    const before = sandbox.store.botUsers(tenantId).length
    const reached = await app.get('access.reach', {
      connectionId,
      tenantId,
      access: { method: 'api-key', apiKey },
    })
    expect(reached).toMatchObject({ method: 'api-key', session: { state: 'signed-in' } })
    expect(sandbox.store.botUsers(tenantId)).toHaveLength(before)
    expect(JSON.stringify(await app.get('access.list', { connectionId }))).not.toContain(apiKey)
    for (const row of await listTenant()) expect(row).toMatchObject({ tier: 'tenant', tenantId })
  })

  it('refuses a wrong API key, and keeps nothing of it', async () => {
    const access = { method: 'api-key', apiKey: 'made-up-value' } as const
    const answer = await app.ask('access.reach', { connectionId, tenantId, access })
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-api-key' } })
    expect(await app.get('access.list', { connectionId })).toEqual([])
  })

  it("works with the connection's own client credentials", async () => {
    const access = { method: 'connection' } as const
    const reached = await app.get('access.reach', { connectionId, tenantId, access })
    expect(reached.session).toMatchObject({ state: 'signed-in' })
    for (const row of await listTenant()) expect(row).toMatchObject({ tier: 'tenant', tenantId })
  })

  it('works with the kept secret of an organization-level client, and says when it is gone', async () => {
    const { clientId, secret, hint } = await createClient(app, connectionId)
    await app.get('secrets.keep', { handle: secret.handle })
    const access = { method: 'kept-secret', oauthClientId: clientId } as const
    await app.get('access.reach', { connectionId, tenantId, access })
    for (const row of await listTenant()) expect(row).toMatchObject({ tier: 'tenant', tenantId })
    expect(sandbox.store.botUsers(tenantId).map((user) => user.clientId)).toContain(clientId)

    await app.get('secrets.forgetKept', { connectionId, clientId, hint })
    const again = await app.ask('access.reach', { connectionId, tenantId, access })
    expect(again).toMatchObject({ ok: false, error: { code: 'secret-gone' } })
    expect(await app.get('access.list', { connectionId })).toHaveLength(1)
  })

  it('refuses wrong client credentials', async () => {
    const access = {
      method: 'client-secret',
      oauthClientId: sandbox.ready.credentials.full.clientId,
      clientSecret: 'made-up-value',
    } as const
    const answer = await app.ask('access.reach', { connectionId, tenantId, access })
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-credentials' } })
    expect(await app.get('access.list', { connectionId })).toEqual([])
  })

  it('works by signing in with the browser at the tenant, and ends when it is forgotten', async () => {
    const access = { method: 'browser', oauthClientId: 'sao-desk' } as const
    const reached = await app.get('access.reach', { connectionId, tenantId, access })
    expect(reached.session).toMatchObject({
      state: 'signed-in',
      account: sandbox.ready.account.email,
    })
    for (const row of await listTenant()) expect(row).toMatchObject({ tier: 'tenant', tenantId })
    await app.get('access.forget', { connectionId, tenantId })
    expect(await app.get('access.list', { connectionId })).toEqual([])
    const source = { tier: 'tenant', tenantId } as const
    const loadId = crypto.randomUUID()
    expect(await app.ask('clients.list', { connectionId, source, loadId })).toMatchObject({
      error: { code: 'tenant-not-reached' },
    })
  })

  it('stays as it is while another way is tried, and when that fails', async () => {
    await app.get('access.reach', { connectionId, tenantId, access: { method: 'api-key', apiKey } })
    app.events.length = 0
    const access = { method: 'api-key', apiKey: 'made-up-value' } as const
    await app.ask('access.reach', { connectionId, tenantId, access })
    const wrong = {
      method: 'client-secret',
      oauthClientId: sandbox.ready.credentials.full.clientId,
      clientSecret: 'made-up-value',
    } as const
    await app.ask('access.reach', { connectionId, tenantId, access: wrong })
    const told = app.events.filter(({ name }) => name === 'access.changed')
    expect(told.length).toBeGreaterThan(0)
    for (const { payload } of told) {
      expect(payload).toMatchObject({
        access: [{ method: 'api-key', session: { state: 'signed-in' } }],
      })
    }
    for (const row of await listTenant()) expect(row).toMatchObject({ tenantId })
  })

  it('asks nothing of a tenant that nobody chose to reach', async () => {
    const loadId = crypto.randomUUID()
    const source = { tier: 'tenant', tenantId } as const
    const answer = await app.ask('clients.list', { connectionId, source, loadId })
    expect(answer).toMatchObject({ ok: false, error: { code: 'tenant-not-reached' } })
    const unknown = { tier: 'tenant', tenantId: 'nowhere' } as const
    const other = await app.ask('clients.list', { connectionId, source: unknown, loadId })
    expect(other).toMatchObject({ ok: false, error: { code: 'tenant-not-found' } })
  })

  it('is kept over a restart, with its credential, and ends with the connection', async () => {
    const access = { method: 'api-key', apiKey } as const
    await app.get('access.reach', { connectionId, tenantId, access })
    const { database, fetch } = app.services.world
    const next = startApp({ database, fetch, loadKeychain: app.keychain.load })
    await next.services.sessions.restore(next.services.connection(connectionId))
    await next.services.tenants.sessions.restore()
    const source = { tier: 'tenant', tenantId } as const
    const loadId = crypto.randomUUID()
    expect(await next.get('clients.list', { connectionId, source, loadId })).toMatchObject({
      offered: true,
    })
    await next.get('sessions.signOut', { connectionId })
    expect(await next.get('access.list', { connectionId })).toEqual([])
    expect(JSON.stringify([...app.keychain.entries])).not.toContain(apiKey)
  })
})

describe('tenant-level clients', () => {
  beforeEach(async () => {
    const access = { method: 'api-key', apiKey } as const
    await app.get('access.reach', { connectionId, tenantId, access })
  })

  it('are created, changed, published, given secrets and deleted', async () => {
    const { client: row, secret } = await app.get('tenantClients.create', {
      connectionId,
      tenantId,
      client: {
        appType: 'web',
        clientName: 'Nightly',
        description: '',
        allowedGrantTypes: ['client_credentials'],
        allowedAuthMethods: ['client_secret'],
        allowedScopes: ['user_default'],
      },
    })
    const { clientId } = row.client
    const place = { tier: 'tenant', tenantId } as const
    const { value } = await app.get('secrets.reveal', { handle: secret?.handle ?? '' })
    expect(sandbox.store.secretMatches(clientId, value)).toBe(true)

    const updated = await app.get('clients.update', {
      connectionId,
      place,
      clientId,
      expected: { redirectUris: [], clientName: 'Nightly' },
      changes: { clientName: 'Hourly', redirectUris: ['https://app.example/back'] },
    })
    expect(updated).toMatchObject({
      outcome: 'updated',
      client: {
        tenantId,
        client: { clientName: 'Hourly', redirectUris: ['https://app.example/back'] },
      },
    })
    const added = await app.get('secrets.create', { connectionId, place, clientId })
    expect(added.client?.client.clientSecrets).toHaveLength(2)
    const hint = added.secret.hint ?? ''
    const left = await app.get('secrets.remove', { connectionId, place, clientId, hint })
    expect(left.client.clientSecrets).toHaveLength(1)

    const published = await app.get('tenantClients.publish', { connectionId, tenantId, clientId })
    expect(published.client.publishedAt).toBeTypeOf('string')
    const consent = { connectionId, tenantId, clientId, trusted: true }
    const trusted = await app.get('tenantClients.setConsent', consent)
    expect(trusted.client.connectionConfig?.consentMethod).toBe('trusted')

    await app.get('clients.delete', { connectionId, place, clientId })
    expect(await app.ask('clients.get', { connectionId, place, clientId })).toMatchObject({
      error: { code: 'not-found' },
    })
  })

  it('sign in by key pair, whose private half is handed over once', async () => {
    const { publicKey, privateKey } = await app.get('keys.generate', {
      connectionId,
      algorithm: 'ES384',
    })
    const { client: row, secret } = await app.get('tenantClients.create', {
      connectionId,
      tenantId,
      privateKey: privateKey.handle,
      client: {
        appType: 'web',
        clientName: 'By key',
        description: '',
        allowedGrantTypes: ['client_credentials'],
        allowedAuthMethods: ['private_key_jwt'],
        publicKeys: [publicKey],
      },
    })
    expect(secret).toBeUndefined()
    const place = { tier: 'tenant', tenantId } as const
    const key = { kind: 'new', connectionId, handle: privateKey.handle } as const
    await app.get('secrets.test', { secret: key, place })
    await app.get('secrets.keep', { handle: privateKey.handle })
    await app.get('secrets.acknowledge', { handle: privateKey.handle })
    const { clientId } = row.client
    const kept = { kind: 'kept', connectionId, clientId, hint: publicKey.kid } as const
    await app.get('secrets.test', { secret: kept, place })
  })

  it('refuses fields of another app type before anything is sent', async () => {
    const answer = await app.ask('tenantClients.create', {
      connectionId,
      tenantId,
      client: {
        appType: 'spa',
        clientName: 'Wrong',
        description: '',
        redirectUris: ['https://app.example'],
        allowedGrantTypes: ['client_credentials'],
      },
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })

  it('cannot have organization-level clients changed in their ways', async () => {
    const { clientId } = await createClient(app, connectionId)
    const changes = { redirectUris: ['https://app.example'] }
    const answer = await app.ask('clients.update', {
      connectionId,
      clientId,
      expected: {},
      changes,
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })
})
