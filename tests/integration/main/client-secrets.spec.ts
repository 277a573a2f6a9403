import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox/index'
import { SECRETS_PER_CLIENT } from '../../../src/shared/model/secret'
import type { TestApp } from '../../support/main/app'
import { createClient, startAppByCredentials } from '../../support/main/sandbox-app'

const SECRETS_PATH = /\/client-secrets/
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
afterEach(() => sandbox.faults.clear())
afterAll(() => sandbox.close())

/** A client with one secret, whose handle is still held. */
const newClient = () => createClient(app, connectionId)

async function hintsOf(clientId: string): Promise<string[]> {
  const { client } = await app.get('clients.get', { connectionId, clientId })
  return (client.clientSecrets ?? []).map(({ hint }) => hint)
}

describe('secrets.create', () => {
  it('adds a secret that the service accepts, and gives the window no more than its handle', async () => {
    const { clientId, hint } = await newClient()
    const { secret, client } = await app.get('secrets.create', { connectionId, clientId })
    expect(client?.client.clientSecrets?.map((one) => one.hint)).toEqual([hint, secret.hint])
    const { value } = await app.get('secrets.reveal', { handle: secret.handle })
    expect(sandbox.store.secretMatches(clientId, value)).toBe(true)
    expect(JSON.stringify([secret, client, app.events])).not.toContain(value)
  })

  it('hands the secret over although the client cannot be read afterwards', async () => {
    const { clientId } = await newClient()
    const look = { method: 'GET', path: `/api/core/oauth-clients/${clientId}` }
    // The look before the change gets through.
    sandbox.faults.add({ kind: 'delay', delayMs: 1, times: 1, ...look })
    sandbox.faults.add({ kind: 'status', status: 404, ...look })
    const answer = await app.get('secrets.create', { connectionId, clientId })
    expect(answer.client).toBeUndefined()
    const { value } = await app.get('secrets.reveal', { handle: answer.secret.handle })
    expect(sandbox.store.secretMatches(clientId, value)).toBe(true)
  })

  it('is a conflict once there are five, and then there are still five', async () => {
    const { clientId } = await newClient()
    for (let count = 1; count < SECRETS_PER_CLIENT; count += 1) {
      await app.get('secrets.create', { connectionId, clientId })
    }
    const sixth = await app.ask('secrets.create', { connectionId, clientId })
    expect(sixth).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(await hintsOf(clientId)).toHaveLength(SECRETS_PER_CLIENT)
  })

  it('is never sent twice when its answer is lost', async () => {
    const { clientId } = await newClient()
    sandbox.faults.add({ kind: 'drop-after-commit', method: 'POST', path: SECRETS_PATH })
    const lost = await app.ask('secrets.create', { connectionId, clientId })
    expect(lost).toMatchObject({ ok: false, error: { code: 'outcome-unknown' } })
    expect(await hintsOf(clientId)).toHaveLength(2)
  })
})

describe('secrets.remove', () => {
  it('takes the secret from the service and from the keychain', async () => {
    const { clientId, secret, hint } = await newClient()
    await app.get('secrets.keep', { handle: secret.handle })
    const left = await app.get('secrets.remove', { connectionId, clientId, hint })
    expect(left.client.clientSecrets).toEqual([])
    expect(await app.get('secrets.kept', { connectionId })).toEqual([])
    expect([...app.keychain.entries.keys()].join()).not.toContain(clientId)
  })

  it('counts as done when somebody else was faster, or the answer was lost', async () => {
    const { clientId, hint } = await newClient()
    sandbox.faults.add({
      kind: 'drop-after-commit',
      method: 'DELETE',
      path: SECRETS_PATH,
      times: 1,
    })
    const first = await app.get('secrets.remove', { connectionId, clientId, hint })
    expect(first.client.clientSecrets).toEqual([])
    const again = await app.get('secrets.remove', { connectionId, clientId, hint })
    expect(again.client.clientSecrets).toEqual([])
  })

  it('is done although the keychain does not let go; the copy stays listed to be forgotten', async () => {
    const { clientId, secret, hint } = await newClient()
    await app.get('secrets.keep', { handle: secret.handle })
    app.keychain.changesLeft = 0
    const left = await app.get('secrets.remove', { connectionId, clientId, hint })
    expect(left.client.clientSecrets).toEqual([])
    expect(await app.get('secrets.kept', { connectionId })).toEqual([{ clientId, hint }])
    app.keychain.changesLeft = Number.POSITIVE_INFINITY
    await app.get('secrets.forgetKept', { connectionId, clientId, hint })
    expect(await app.get('secrets.kept', { connectionId })).toEqual([])
  })

  it('keeps the copy when the service refuses', async () => {
    const { clientId, secret, hint } = await newClient()
    await app.get('secrets.keep', { handle: secret.handle })
    sandbox.faults.add({ kind: 'status', status: 403, method: 'DELETE', path: SECRETS_PATH })
    const refused = await app.ask('secrets.remove', { connectionId, clientId, hint })
    expect(refused).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    expect(await app.get('secrets.kept', { connectionId })).toEqual([{ clientId, hint }])
  })
})

describe('secrets.test', () => {
  it('says whether the service takes a new secret, or one that is kept', async () => {
    const { clientId, secret, hint } = await newClient()
    const asNew = { kind: 'new', connectionId, handle: secret.handle } as const
    const asKept = { kind: 'kept', connectionId, clientId, hint } as const
    await app.get('secrets.test', { secret: asNew })
    await app.get('secrets.keep', { handle: secret.handle })
    await app.get('secrets.acknowledge', { handle: secret.handle })
    await app.get('secrets.test', { secret: asKept })
    expect(await app.ask('secrets.test', { secret: asNew })).toMatchObject({
      error: { code: 'secret-gone' },
    })
  })

  it('says no to a secret that was removed meanwhile', async () => {
    const { clientId, secret, hint } = await newClient()
    await app.get('secrets.remove', { connectionId, clientId, hint })
    const answer = await app.ask('secrets.test', {
      secret: { kind: 'new', connectionId, handle: secret.handle },
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-credentials' } })
  })

  it('sends a secret to the service it came from and to no other', async () => {
    const { secret } = await newClient()
    const elsewhere = await startSandbox()
    try {
      const { clientId, clientSecret } = elsewhere.ready.credentials.full
      const other = await app.get('connections.add', {
        method: 'client-credentials',
        name: 'Elsewhere',
        baseUrl: elsewhere.ready.organization.url,
        oauthClientId: clientId,
        clientSecret,
      })
      const answer = await app.ask('secrets.test', {
        secret: { kind: 'new', connectionId: other.id, handle: secret.handle },
      })
      expect(answer).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    } finally {
      await elsewhere.close()
    }
  })
})
