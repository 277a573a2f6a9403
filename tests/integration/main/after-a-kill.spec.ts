import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox/index'
import { SETTLING_MS } from '../../../src/main/activity/checks'
import { type Database, openDatabase } from '../../../src/main/storage/database'
import type { TestApp } from '../../support/main/app'
import { createClient, restarted, startAppByCredentials } from '../../support/main/sandbox-app'

let sandbox: Sandbox
let database: Database
let app: TestApp
let connectionId: string

beforeAll(async () => {
  sandbox = await startSandbox()
})
beforeEach(async () => {
  database = openDatabase(':memory:')
  ;({ app, connectionId } = await startAppByCredentials(sandbox, 'full', { database }))
})
afterEach(() => database.close())
afterAll(() => sandbox.close())

const restart = async (): Promise<void> => {
  app = await restarted(app, database)
}

describe('after the app was killed', () => {
  it('a new secret that nobody had is an orphan, from the client or from the secret', async () => {
    const { clientId, hint } = await createClient(app, connectionId)
    const added = await app.get('secrets.create', { connectionId, clientId })
    await restart()
    expect(await app.get('activity.open', undefined)).toHaveLength(2)
    const verdicts = await app.get('activity.check', {})
    expect(verdicts.map(({ entry }) => entry.found?.[0])).toMatchObject([
      { clientId },
      { clientId, hint: added.secret.hint },
    ])
    expect(verdicts.map(({ entry }) => [entry.kind, entry.hint])).toEqual([
      ['create-client', hint],
      ['create-secret', added.secret.hint],
    ])
  })

  it('one that was handed over or kept is none', async () => {
    const { secret } = await createClient(app, connectionId)
    await app.get('secrets.acknowledge', { handle: secret.handle })
    const kept = await createClient(app, connectionId)
    await app.get('secrets.keep', { handle: kept.secret.handle })
    await restart()
    expect(await app.get('activity.open', undefined)).toEqual([])
  })

  it('one that the keychain has, though that was never written down, is none', async () => {
    const { clientId, hint, secret } = await createClient(app, connectionId)
    const { value } = app.services.secrets.get(secret.handle)
    await app.services.keptSecrets.keep(connectionId, { clientId, hint }, value)
    await restart()
    expect(await app.get('activity.check', {})).toMatchObject([{ entry: { result: 'done' } }])
  })

  it.each([
    ['after its answer', ''],
    [
      'before its answer',
      "DROP TRIGGER activity_not_deleted; DELETE FROM activity WHERE step = 'made'",
    ],
  ])('a client killed %s stays one, though a later secret of it is kept', async (_when, forget) => {
    const { clientId } = await createClient(app, connectionId)
    database.exec(forget)
    await restart()
    const { secret } = await app.get('secrets.create', { connectionId, clientId })
    await app.get('secrets.keep', { handle: secret.handle })
    await app.get('secrets.acknowledge', { handle: secret.handle })
    const [verdict] = await app.get('activity.check', {})
    expect(verdict?.entry).toMatchObject({ kind: 'create-client', open: true })
    expect(verdict?.entry.found).toMatchObject([{ clientId }])
  })

  it('one that somebody removed meanwhile is none', async () => {
    const { clientId } = await createClient(app, connectionId)
    await restart()
    await app.get('clients.delete', { connectionId, clientId })
    expect(await app.get('activity.check', {})).toMatchObject([{ entry: { result: 'cleaned-up' } }])
  })

  it('an intent without an outcome is unknown until it is looked up', async () => {
    const intent = { connectionId, place: { tier: 'organization' } } as const
    const { clientId } = await createClient(app, connectionId)
    app.services.journal.begin({ ...intent, kind: 'delete-client', clientId })
    app.services.journal.begin({ ...intent, kind: 'sign-in' })
    await restart()
    const before = await app.get('activity.list', {})
    expect(before.entries.map(({ kind, result }) => `${kind} ${result}`).slice(0, 2)).toEqual([
      'sign-in interrupted',
      'delete-client unknown',
    ])
    database.exec('DROP TRIGGER activity_not_updated')
    database.prepare('UPDATE activity SET at = at - ?').run(SETTLING_MS + 1)
    await app.get('activity.check', {})
    const after = await app.get('activity.list', {})
    expect(after.entries[1]).toMatchObject({ result: 'not-made' })
  })
})

describe('signing out with a new secret in hand', () => {
  it('leaves an orphan that is found after the next sign-in', async () => {
    const { clientId } = await createClient(app, connectionId)
    await app.get('sessions.signOut', { connectionId })
    const [cannot] = await app.get('activity.check', {})
    expect(cannot).toMatchObject({ problem: { code: 'not-signed-in' }, entry: { open: true } })
    const { clientSecret } = sandbox.ready.credentials.full
    await app.get('sessions.signIn', { connectionId, clientSecret })
    const [verdict] = await app.get('activity.check', {})
    expect(verdict?.entry.found).toMatchObject([{ clientId }])
  })
})
