import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Fault, type Sandbox } from '../../../src/sandbox/index'
import type { ActivityVerdict } from '../../../src/shared/model/activity'
import { SETTLING_MS } from '../../../src/main/activity/checks'
import { type Database, openDatabase } from '../../../src/main/storage/database'
import type { TestApp } from '../../support/main/app'
import { createClient, startAppByCredentials } from '../../support/main/sandbox-app'

const CLIENTS = '/api/core/oauth-clients'
let sandbox: Sandbox
let database: Database
let app: TestApp
let connectionId: string

beforeAll(async () => {
  sandbox = await startSandbox({ regionClients: true })
})
beforeEach(async () => {
  database = openDatabase(':memory:')
  ;({ app, connectionId } = await startAppByCredentials(sandbox, 'full', { database }))
})
afterEach(() => {
  sandbox.faults.clear()
  database.close()
})
afterAll(() => sandbox.close())

const harm = (method: string, path: string | RegExp, fault: object): void =>
  sandbox.faults.add({ method, path, times: 1, ...fault } as Fault)

const create = (clientName: string) =>
  app.ask('clients.create', { connectionId, clientName, description: '' })

/** Checks everything that is open, as if enough time had passed. */
async function check(): Promise<ActivityVerdict[]> {
  const age = 'UPDATE activity SET at = at - ?'
  database.exec('DROP TRIGGER IF EXISTS activity_not_updated')
  database.prepare(age).run(SETTLING_MS + 1)
  return app.get('activity.check', {})
}

const hintsOf = async (clientId: string): Promise<string[]> => {
  const { client } = await app.get('clients.get', { connectionId, clientId })
  return (client.clientSecrets ?? []).map(({ hint }) => hint)
}

describe('a client whose answer was lost', () => {
  it.each([
    ['is cut off', { kind: 'drop-after-commit' }],
    ['arrives as truncated JSON', { kind: 'truncated-body' }],
  ])(
    'is found by name when the answer %s, and cleaned up by its deletion',
    async (_what, fault) => {
      const clientName = randomUUID()
      // One of the same name was there before: it is nobody's orphan.
      await app.get('clients.create', { connectionId, clientName, description: '' })
      harm('POST', CLIENTS, fault)
      const answer = await create(clientName)
      expect(answer).toMatchObject({ ok: false, error: { code: 'outcome-unknown' } })
      const changeId = answer.ok ? '' : (answer.error.details?.changeId ?? '')

      const [verdict] = await app.get('activity.check', { ids: [changeId] })
      expect(verdict).toMatchObject({
        tooSoon: false,
        entry: { id: changeId, result: 'orphan', open: true, found: [{ clientName }] },
      })
      const [orphan] = verdict?.entry.found ?? []
      await app.get('clients.delete', { connectionId, clientId: orphan?.clientId ?? '' })
      expect(await app.get('activity.open', undefined)).toEqual([])
      const { entries } = await app.get('activity.list', {})
      expect(entries.find(({ id }) => id === changeId)).toMatchObject({ result: 'cleaned-up' })
    },
  )

  it('is taken over when the person wants to keep it', async () => {
    harm('POST', CLIENTS, { kind: 'drop-after-commit' })
    await create(randomUUID())
    const [verdict] = await check()
    const id = verdict?.entry.id ?? ''
    expect(await app.get('activity.settle', { id, as: 'handed-over' })).toMatchObject({
      result: 'done',
      open: false,
    })
    expect(await app.get('activity.check', {})).toEqual([])
  })

  it.each([
    [500, true],
    [503, true],
    [400, false],
  ])('counts as unknown after a %i: %s', async (status, isOpen) => {
    harm('POST', CLIENTS, { kind: 'status', status })
    const answer = await create(randomUUID())
    expect(answer.ok ? '' : typeof answer.error.details?.changeId).toBe(
      isOpen ? 'string' : 'undefined',
    )
    expect(await app.get('activity.open', undefined)).toHaveLength(isOpen ? 1 : 0)
    // An answer came: nothing is on its way any more.
    for (const { entry, tooSoon } of await app.get('activity.check', {})) {
      expect({ result: entry.result, tooSoon }).toEqual({ result: 'not-made', tooSoon: false })
    }
  })

  it('is not called off while the service may still be at work', async () => {
    sandbox.faults.add({ kind: 'html-page', method: 'POST', path: CLIENTS })
    const intent = { kind: 'create-client', connectionId, clientName: randomUUID() } as const
    app.services.journal.begin({ ...intent, before: { clientIds: [] } })
    const [soon] = await app.get('activity.check', {})
    expect(soon).toMatchObject({ tooSoon: true, entry: { result: 'unknown', open: true } })
    const [late] = await check()
    expect(late).toMatchObject({ tooSoon: false, entry: { result: 'not-made', open: false } })
  })

  it('says why it cannot be looked up, and asks again later', async () => {
    harm('POST', CLIENTS, { kind: 'drop-after-commit' })
    await create(randomUUID())
    sandbox.faults.add({ kind: 'status', status: 403, method: 'GET', path: CLIENTS })
    const [refused] = await check()
    expect(refused).toMatchObject({ problem: { code: 'forbidden' }, entry: { open: true } })
    sandbox.faults.clear()
    expect((await check())[0]).toMatchObject({ entry: { result: 'orphan' } })
  })
})

describe('a secret whose answer was lost', () => {
  it('is found by its hint, and cleaned up by its removal', async () => {
    const { clientId, secret, hint } = await createClient(app, connectionId)
    await app.get('secrets.acknowledge', { handle: secret.handle })
    harm('POST', /client-secrets/, { kind: 'drop-after-commit' })
    await app.ask('secrets.create', { connectionId, clientId })
    const [verdict] = await app.get('activity.check', {})
    const orphan = verdict?.entry.found?.[0]
    expect(orphan).toMatchObject({ clientId })
    expect(await hintsOf(clientId)).toEqual([hint, orphan?.hint])
    await app.get('secrets.remove', { connectionId, clientId, hint: orphan?.hint ?? '' })
    expect(await app.get('activity.open', undefined)).toEqual([])
    expect(await hintsOf(clientId)).toEqual([hint])
  })

  it('is told apart from one that was made right after it', async () => {
    const { clientId, secret } = await createClient(app, connectionId)
    await app.get('secrets.acknowledge', { handle: secret.handle })
    harm('POST', /client-secrets/, { kind: 'drop-after-commit' })
    await app.ask('secrets.create', { connectionId, clientId })
    const second = await app.get('secrets.create', { connectionId, clientId })
    const [verdict] = await app.get('activity.check', {})
    expect(verdict?.entry.found).toHaveLength(1)
    expect(verdict?.entry.found?.[0]?.hint).not.toBe(second.secret.hint)
  })

  it('of a region-level client is seen by the hint that changed', async () => {
    const tenants = await app.get('tenants.list', { connectionId })
    const loadId = randomUUID()
    await app.get('clients.list', { connectionId, source: { tier: 'region' }, loadId })
    const taken = JSON.stringify(app.events)
    const seat = tenants
      .map(({ subscriptionId = '', regionCode }) => ({ subscriptionId, regionCode }))
      .find(
        ({ subscriptionId, regionCode }) =>
          subscriptionId !== '' && !taken.includes(`region/${subscriptionId}/${regionCode}/`),
      )
    if (seat === undefined) throw new Error('The sample has no free seat.')
    harm('POST', '/sao-desk/region-clients', { kind: 'drop-after-commit' })
    await app.ask('regionClients.create', { connectionId, ...seat })
    const [client] = await app.get('activity.check', {})
    const clientId = client?.entry.found?.[0]?.clientId ?? ''
    const place = { tier: 'region', ...seat } as const
    harm('POST', /regenerate-secret/, { kind: 'drop-after-commit' })
    await app.ask('regionClients.regenerateSecret', { connectionId, place, clientId })
    const verdicts = await app.get('activity.check', {})
    expect(verdicts.map(({ entry }) => `${entry.kind} ${entry.result}`)).toEqual([
      'create-client orphan',
      'regenerate-secret orphan',
    ])
    await app.get('clients.delete', { connectionId, place, clientId })
    expect(await app.get('activity.open', undefined)).toEqual([])
  })
})

describe('a deletion whose answer was lost', () => {
  it.each([
    ['and the client is gone: done', 'drop-after-commit', 'done'],
    ['and the client is still there: not made', 'status', 'not-made'],
  ])('%s', async (_what, kind, result) => {
    const { clientId, secret } = await createClient(app, connectionId)
    await app.get('secrets.acknowledge', { handle: secret.handle })
    const path = `${CLIENTS}/${clientId}`
    harm('DELETE', path, kind === 'status' ? { kind, status: 503 } : { kind })
    // From then on nothing gets through.
    sandbox.faults.add({ method: 'DELETE', path, kind: 'status', status: 503 })
    const answer = await app.ask('clients.delete', { connectionId, clientId })
    expect(answer).toMatchObject({ ok: false, error: { code: 'server-error' } })
    expect((await app.get('activity.check', {}))[0]?.entry).toMatchObject({ result, open: false })
  })

  it('of a secret is looked up too', async () => {
    const { clientId, secret, hint } = await createClient(app, connectionId)
    await app.get('secrets.acknowledge', { handle: secret.handle })
    harm('DELETE', /client-secrets/, { kind: 'drop-after-commit' })
    sandbox.faults.add({ method: 'DELETE', path: /client-secrets/, kind: 'status', status: 503 })
    await app.ask('secrets.remove', { connectionId, clientId, hint })
    expect((await app.get('activity.check', {}))[0]?.entry).toMatchObject({ result: 'done' })
  })
})

describe('an edit whose answer was lost', () => {
  it.each([
    ['drop-after-commit', 'done'],
    ['html-page', 'failed'],
  ])('after %s is %s', async (kind, result) => {
    const { clientId, secret } = await createClient(app, connectionId)
    await app.get('secrets.acknowledge', { handle: secret.handle })
    harm('PATCH', `${CLIENTS}/${clientId}`, { kind })
    const changes = { clientName: randomUUID() }
    await app.ask('clients.update', { connectionId, clientId, expected: {}, changes })
    await app.get('activity.check', {})
    expect((await app.get('activity.list', {})).entries[0]).toMatchObject({ result })
  })
})
