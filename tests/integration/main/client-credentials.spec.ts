import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox/index'
import { OWNER, startAppByCredentials, startAppWith } from '../../support/main/sandbox-app'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

const loadId = (): string => randomUUID()

describe('with client credentials', () => {
  it('the same organization is listed, and a client created whose secret fits', async () => {
    const { app, connectionId } = await startAppByCredentials(sandbox, 'full')
    const before = await app.get('clients.list', { connectionId, loadId: loadId() })
    const { client, secret } = await app.get('clients.create', {
      connectionId,
      clientName: 'Nightly 😀',
      description: 'Reloads at night',
    })
    expect(client.client).toMatchObject({ clientName: 'Nightly 😀', appType: 'web' })
    const after = await app.get('clients.list', { connectionId, loadId: loadId() })
    expect(after.count).toBe(before.count + 1)

    await app.get('secrets.copy', { handle: secret.handle })
    const copied = app.clipboard.text
    expect(sandbox.store.secretMatches(client.client.clientId, copied)).toBe(true)
    expect(JSON.stringify([client, secret, app.events])).not.toContain(copied)
    expect(secret.hint).toBe(client.client.clientSecrets?.[0]?.hint)
    await app.get('clipboard.clearNow', undefined)
  })

  it('that are wrong nothing is kept', async () => {
    const app = startAppWith(OWNER)
    const result = await app.ask('connections.add', {
      method: 'client-credentials',
      name: 'Sandbox',
      baseUrl: sandbox.ready.organization.url,
      oauthClientId: sandbox.ready.credentials.full.clientId,
      clientSecret: randomUUID(),
    })
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-credentials' } })
    expect(app.keychain.entries.size).toBe(0)
    expect(await app.get('connections.list', undefined)).toEqual([])
  })

  it('that may only read, a change names the right that is missing', async () => {
    const { app, connectionId } = await startAppByCredentials(sandbox, 'readOnly')
    const list = await app.get('clients.list', { connectionId, loadId: loadId() })
    expect(list.count).toBeGreaterThan(0)
    const result = await app.ask('clients.create', {
      connectionId,
      clientName: 'Not allowed',
      description: '',
    })
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'forbidden',
        details: { missingScope: 'cloud-console.oauth-clients:write' },
      },
    })
  })
})

describe('a service that went down', () => {
  it('is offline, and whoever is signed in stays so', async () => {
    const other = await startSandbox()
    const { app, connectionId } = await startAppByCredentials(other, 'full')
    await other.close()
    const listed = await app.ask('clients.list', { connectionId, loadId: loadId() })
    expect(listed).toMatchObject({ ok: false, error: { code: 'offline' } })
    const created = await app.ask('clients.create', {
      connectionId,
      clientName: 'Nowhere',
      description: '',
    })
    expect(created).toMatchObject({ ok: false, error: { code: 'offline' } })
    expect(await app.get('sessions.list', undefined)).toMatchObject([{ state: 'signed-in' }])
    expect(app.keychain.entries.size).toBeGreaterThan(0)
  })

  it('is offline for whoever signs in', async () => {
    const other = await startSandbox()
    await other.close()
    const app = startAppWith(OWNER)
    const added = await app.get('connections.add', {
      method: 'browser',
      name: 'Gone',
      baseUrl: other.ready.organization.url,
      issuer: other.ready.organization.issuer,
      oauthClientId: 'sao-desk',
    })
    const result = await app.ask('sessions.signIn', { connectionId: added.id })
    expect(result).toMatchObject({ ok: false, error: { code: 'offline' } })
  })
})
