import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox/index'
import type { CommandInput } from '../../../src/shared/ipc-contract'
import type { ActivityEntry } from '../../../src/shared/model/activity'
import { type Database, openDatabase } from '../../../src/main/storage/database'
import type { TestApp } from '../../support/main/app'
import { createClient, startAppByCredentials } from '../../support/main/sandbox-app'

let sandbox: Sandbox
let database: Database
let app: TestApp
let connectionId: string
/** What was sent that changes something, since the last look. */
let sent: string[]

beforeAll(async () => {
  sandbox = await startSandbox({ regionClients: true })
})
beforeEach(async () => {
  database = openDatabase(':memory:')
  sent = []
  ;({ app, connectionId } = await startAppByCredentials(sandbox, 'full', {
    database,
    fetch: (url, init) => {
      if (init.method !== 'GET') sent.push(`${init.method ?? ''} ${new URL(url).pathname}`)
      return fetch(url, init)
    },
  }))
  sent = []
})
afterEach(() => {
  sandbox.faults.clear()
  database.close()
})
afterAll(() => sandbox.close())

async function entries(): Promise<ActivityEntry[]> {
  return (await app.get('activity.list', {})).entries
}
const last = async (): Promise<ActivityEntry | undefined> => (await entries())[0]

describe('what is written down', () => {
  it('who changed what, where, when, with which result', async () => {
    const clientName = randomUUID()
    const { secret } = await app.get('clients.create', {
      connectionId,
      clientName,
      description: '',
    })
    expect(await last()).toMatchObject({
      kind: 'create-client',
      result: 'under-way',
      connectionId,
      connectionName: 'Sandbox',
      account: sandbox.ready.credentials.full.clientId,
      place: { tier: 'organization' },
      clientName,
      clientId: secret.clientId,
      hint: secret.hint,
      steps: [{ step: 'made' }],
    })
    await app.get('secrets.copy', { handle: secret.handle })
    await app.get('secrets.acknowledge', { handle: secret.handle })
    const entry = await last()
    expect(entry).toMatchObject({ result: 'done', open: false })
    expect(entry?.steps.map(({ step }) => step)).toEqual(['made', 'copied', 'handed-over'])
    await app.get('clipboard.clearNow', undefined)
  })

  it('a refusal with Qlik’s own code and trace ID', async () => {
    sandbox.faults.add({
      kind: 'status',
      status: 403,
      method: 'POST',
      path: '/api/core/oauth-clients',
      body: { errors: [{ code: 'AUTHZ-1', title: 'No' }], traceId: 'trace-of-it' },
    })
    await app.ask('clients.create', { connectionId, clientName: randomUUID(), description: '' })
    expect(await last()).toMatchObject({
      result: 'failed',
      open: false,
      errorCode: 'forbidden',
      status: 403,
      qlikCode: 'AUTHZ-1',
      traceId: 'trace-of-it',
    })
  })

  it('every kind of change, and no secret’s value anywhere in the database', async () => {
    const { clientId, secret, hint } = await createClient(app, connectionId)
    const { value } = await app.get('secrets.reveal', { handle: secret.handle })
    await app.get('secrets.keep', { handle: secret.handle })
    await app.get('secrets.acknowledge', { handle: secret.handle })
    const second = await app.get('secrets.create', { connectionId, clientId })
    const other = await app.get('secrets.reveal', { handle: second.secret.handle })
    await app.get('secrets.acknowledge', { handle: second.secret.handle })
    const changes = { clientName: 'Another name' }
    await app.get('clients.update', { connectionId, clientId, expected: {}, changes })
    await app.get('secrets.forgetKept', { connectionId, clientId, hint })
    await app.get('secrets.remove', { connectionId, clientId, hint })
    await app.get('clients.delete', { connectionId, clientId })
    const [tenant] = await app.get('tenants.list', { connectionId })
    const tenantId = tenant?.id ?? ''
    await app.get('access.reach', { connectionId, tenantId, access: { method: 'connection' } })
    await app.get('access.forget', { connectionId, tenantId })
    await app.get('sessions.signOut', { connectionId })
    const kinds = (await entries()).map(({ kind, result }) => `${kind} ${result}`)
    expect(kinds).toEqual([
      'sign-out done',
      'leave-tenant done',
      'reach-tenant done',
      'delete-client done',
      'remove-secret done',
      'forget-secret done',
      'change-client done',
      'create-secret done',
      'keep-secret done',
      'create-client done',
      'add-connection done',
    ])
    const everything = JSON.stringify(database.prepare('SELECT * FROM activity').all())
    expect(everything).toContain(clientId)
    for (const text of [value, other.value, sandbox.ready.credentials.full.clientSecret]) {
      expect(everything).not.toContain(text)
    }
  })

  it('a client by its name, where a list showed it', async () => {
    const { clientId, secret } = await createClient(app, connectionId)
    await app.get('secrets.acknowledge', { handle: secret.handle })
    await app.get('clients.list', { connectionId, loadId: randomUUID() })
    await app.get('clients.delete', { connectionId, clientId })
    const [deleted, created] = await entries()
    expect(deleted?.clientName).toBe(created?.clientName)
  })

  it('an edit that somebody else overtook, as not made', async () => {
    const { clientId } = await createClient(app, connectionId)
    const expected = { clientName: 'Never called so' }
    const changes = { clientName: 'Mine' }
    await app.get('clients.update', { connectionId, clientId, expected, changes })
    expect(await last()).toMatchObject({ result: 'failed', errorCode: 'conflict' })
  })
})

describe('a journal that cannot be written', () => {
  const changesOf = (clientId: string, handle: string) => {
    const client = { connectionId, clientId }
    const region = { subscriptionId: 's', regionCode: 'r' }
    return {
      'clients.create': { connectionId, clientName: 'n', description: '' },
      'clients.update': { ...client, expected: {}, changes: { clientName: 'x' } },
      'clients.delete': client,
      'secrets.create': client,
      'secrets.remove': { ...client, hint: 'h' },
      'secrets.keep': { handle },
      'regionClients.create': { connectionId, ...region },
      'regionClients.record': { ...client, ...region, clientSecret: randomUUID() },
      'access.reach': { connectionId, tenantId: 't', access: { method: 'connection' } },
    } satisfies { [N in keyof Inputs]?: Inputs[N] }
  }
  type Inputs = {
    [
      N in
        | 'clients.create'
        | 'clients.update'
        | 'clients.delete'
        | 'secrets.create'
        | 'secrets.remove'
        | 'secrets.keep'
        | 'regionClients.create'
        | 'regionClients.record'
        | 'access.reach'
    ]: CommandInput<N>
  }

  it('refuses every change before anything is sent', async () => {
    const { clientId, secret } = await createClient(app, connectionId)
    sent = []
    database.exec('PRAGMA query_only = ON')
    for (const [name, input] of Object.entries(changesOf(clientId, secret.handle))) {
      const answer = await app.ask(name as keyof Inputs, input)
      expect(answer, name).toMatchObject({ ok: false, error: { code: 'journal-unavailable' } })
    }
    expect(sent).toEqual([])
    expect(await app.get('secrets.kept', { connectionId })).toEqual([])
  })

  it('keeps nobody signed in', async () => {
    database.exec('PRAGMA query_only = ON')
    // That the last known list stays on the disk is said: the answer is a failure.
    await app.ask('sessions.signOut', { connectionId })
    database.exec('PRAGMA query_only = OFF')
    expect(app.services.sessions.list()).toMatchObject([{ state: 'signed-out' }])
    expect([...app.keychain.entries.keys()]).toEqual([])
  })

  it('lets a secret be had that exists already', async () => {
    const { secret } = await createClient(app, connectionId)
    database.exec('PRAGMA query_only = ON')
    expect(await app.get('secrets.reveal', { handle: secret.handle })).toBeDefined()
    await app.get('secrets.acknowledge', { handle: secret.handle })
    database.exec('PRAGMA query_only = OFF')
    await createClient(app, connectionId)
    expect((await entries())[1]).toMatchObject({ result: 'done' })
  })
})
