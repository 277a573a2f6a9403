import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox/index'
import type { TestApp } from '../../support/main/app'
import { createClient, startAppByCredentials } from '../../support/main/sandbox-app'

let sandbox: Sandbox
let app: TestApp
let connectionId: string

beforeAll(async () => {
  sandbox = await startSandbox()
})
beforeEach(async () => {
  const started = await startAppByCredentials(sandbox, 'full')
  app = started.app
  connectionId = started.connectionId
})
afterAll(() => sandbox.close())

/** A client with one secret, whose handle is still held. */
const newClient = () => createClient(app, connectionId)

describe('a kept secret', () => {
  it('is copied again, under the same countdown, until it is forgotten', async () => {
    const { clientId, secret, hint } = await newClient()
    const { value } = await app.get('secrets.reveal', { handle: secret.handle })
    await app.get('secrets.keep', { handle: secret.handle })
    await app.get('secrets.acknowledge', { handle: secret.handle })
    const state = await app.get('secrets.copyKept', { connectionId, clientId, hint })
    expect(state.clearsAt).toBeGreaterThan(Date.now())
    expect(app.clipboard.text).toBe(value)
    expect(app.clipboard.kinds).toEqual(['secret'])
    await app.get('clipboard.clearNow', undefined)
    await app.get('secrets.forgetKept', { connectionId, clientId, hint })
    const gone = await app.ask('secrets.copyKept', { connectionId, clientId, hint })
    expect(gone).toMatchObject({ ok: false, error: { code: 'secret-gone' } })
  })

  it('goes with its client', async () => {
    const { clientId, secret } = await newClient()
    await app.get('secrets.keep', { handle: secret.handle })
    await app.get('clients.delete', { connectionId, clientId })
    expect(await app.get('secrets.kept', { connectionId })).toEqual([])
    expect([...app.keychain.entries.keys()].join()).not.toContain(clientId)
  })

  it('does not keep its client from being deleted when the keychain does not let go', async () => {
    const { clientId, secret } = await newClient()
    await app.get('secrets.keep', { handle: secret.handle })
    app.keychain.changesLeft = 0
    await app.get('clients.delete', { connectionId, clientId })
    app.keychain.changesLeft = Number.POSITIVE_INFINITY
    const gone = await app.ask('clients.get', { connectionId, clientId })
    expect(gone).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await app.get('secrets.kept', { connectionId })).toHaveLength(1)
  })
})

describe('clients.copyAs', () => {
  it('copies the secret as a secret, cleared after the delay', async () => {
    const { clientId, secret } = await newClient()
    const { value } = await app.get('secrets.reveal', { handle: secret.handle })
    const state = await app.get('clients.copyAs', {
      connectionId,
      clientId,
      format: 'json',
      secret: { kind: 'new', connectionId, handle: secret.handle },
    })
    expect(state.clearsAt).not.toBeNull()
    expect(app.clipboard.kinds).toEqual(['secret'])
    expect(JSON.parse(app.clipboard.text)).toEqual({
      baseUrl: sandbox.ready.organization.url,
      client_id: clientId,
      client_secret: value,
    })
    await app.get('clipboard.clearNow', undefined)
  })

  it('copies a placeholder as plain text', async () => {
    const { clientId } = await newClient()
    const state = await app.get('clients.copyAs', { connectionId, clientId, format: 'env' })
    expect(state.clearsAt).toBeNull()
    expect(app.clipboard.kinds).toEqual(['plain'])
    expect(app.clipboard.text).toContain('YOUR_CLIENT_SECRET')
  })

  it('does not put one client’s secret beside another’s ID', async () => {
    const { clientId } = await newClient()
    const other = await newClient()
    const answer = await app.ask('clients.copyAs', {
      connectionId,
      clientId,
      format: 'env',
      secret: { kind: 'new', connectionId, handle: other.secret.handle },
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    expect(app.clipboard.text).toBe('')
  })
})
