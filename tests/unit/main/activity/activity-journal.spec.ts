import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Intent } from '../../../../src/shared/model/activity'
import {
  ActivityJournal,
  SHORTEST_RETENTION_MS,
} from '../../../../src/main/activity/activity-journal'
import { type Database, openDatabase } from '../../../../src/main/storage/database'
import { caughtSync } from '../../../support/main/caught'

const DAY_MS = 86_400_000
const INTENT: Intent = {
  kind: 'create-secret',
  connectionId: 'c1',
  clientId: 'some-client',
  before: { hints: ['a'] },
}
let folder: string
let path: string
let database: Database
let now: number
let journal: ActivityJournal

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sao-desk-journal-'))
  path = join(folder, 'sao-desk.db')
  database = openDatabase(path)
  now = Date.parse('2026-06-01T12:00:00Z')
  journal = new ActivityJournal(database, () => now)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const rowCount = (): number =>
  (database.prepare('SELECT count(*) AS count FROM activity').get() as { count: number }).count

describe('the journal', () => {
  it('has the intent on the disk, for another reader, before anything else happens', () => {
    const id = journal.begin(INTENT)
    const other = openDatabase(path)
    expect(new ActivityJournal(other).find(id)).toMatchObject({
      at: now,
      intent: INTENT,
      steps: [],
    })
    other.close()
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
  })

  it('appends what happened, and gives it back in order', () => {
    const id = journal.begin(INTENT)
    now += 5
    journal.note(id, { step: 'made', hint: 'b', traceId: 't' })
    journal.note(id, { step: 'copied' })
    expect(journal.find(id)?.steps).toEqual([
      { step: 'made', at: now, hint: 'b', traceId: 't' },
      { step: 'copied', at: now },
    ])
    expect(rowCount()).toBe(3)
  })

  it('keeps a change open until it ended or its secret was handed over', () => {
    const made = journal.begin(INTENT)
    const failed = journal.begin(INTENT)
    const unknown = journal.begin(INTENT)
    journal.note(made, { step: 'made' })
    journal.note(failed, { step: 'failed', errorCode: 'refused' })
    journal.note(unknown, { step: 'unknown' })
    const signIn = journal.begin({ kind: 'sign-in', connectionId: 'c1' })
    expect(journal.open().map(({ id }) => id)).toEqual([made, unknown])
    journal.note(made, { step: 'handed-over' })
    expect(journal.open().map(({ id }) => id)).toEqual([unknown])
    expect(journal.find(signIn)).toBeDefined()
  })

  it('pages from the newest to the oldest', () => {
    const ids = Array.from({ length: 5 }, () => journal.begin(INTENT))
    for (const id of ids) journal.note(id, { step: 'done' })
    const first = journal.list(2)
    expect(first.map(({ id }) => id)).toEqual([ids[4], ids[3]])
    const rest = journal.list(10, first[1]?.row)
    expect(rest.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]])
  })

  it('leaves out what another program made unreadable, and shows the rest', () => {
    const id = journal.begin(INTENT)
    database.exec(
      "INSERT INTO activity (change_id, step, at, facts) VALUES ('x', 'intent', 1, 'not JSON')",
    )
    database.exec(
      `INSERT INTO activity (change_id, step, at, facts) VALUES ('${id}', 'sung', 1, '{}')`,
    )
    expect(journal.list(10)).toMatchObject([{ id, steps: [] }])
  })
})

describe('append-only', () => {
  it.each([
    ['a change of a row', "UPDATE activity SET facts = '{}'"],
    ['a deletion', 'DELETE FROM activity'],
    ['a replacement', "INSERT OR REPLACE INTO activity VALUES (1, 'x', 'intent', 1, '{}')"],
  ])('the database itself refuses %s', (_what, sql) => {
    const id = journal.begin(INTENT)
    expect(() => database.exec(sql)).toThrow('append-only')
    expect(journal.find(id)?.intent).toEqual(INTENT)
  })

  it('drops what ended longer ago than is kept, whole changes at a time', () => {
    const old = journal.begin(INTENT)
    journal.note(old, { step: 'done' })
    const unknown = journal.begin(INTENT)
    const lately = journal.begin(INTENT)
    now += 100 * DAY_MS
    journal.note(lately, { step: 'done' })
    const fresh = journal.begin(INTENT)
    expect(journal.prune(90 * DAY_MS)).toBe(2)
    expect(journal.find(old)).toBeUndefined()
    for (const id of [unknown, lately, fresh]) expect(journal.find(id)).toBeDefined()
    expect(() => database.exec('DELETE FROM activity')).toThrow('append-only')
  })

  it('drops nothing younger than a month, whatever is asked for', () => {
    const id = journal.begin(INTENT)
    journal.note(id, { step: 'done' })
    now += SHORTEST_RETENTION_MS - 1
    expect(journal.prune(0)).toBe(0)
    now += 2
    expect(journal.prune(0)).toBe(2)
  })
})

describe('a journal that cannot be written', () => {
  it.each([
    ['the disk is full', () => fillUp()],
    ['the file is read-only', () => database.exec('PRAGMA query_only = ON')],
  ])('refuses an intent when %s', (_what, harm) => {
    harm()
    expect(caughtSync(() => journal.begin(INTENT)).code).toBe('journal-unavailable')
  })

  it('writes an outcome later that it could not write when it came, with its own time', () => {
    const id = journal.begin(INTENT)
    database.exec('PRAGMA query_only = ON')
    journal.note(id, { step: 'done' })
    const cameAt = now
    expect(journal.find(id)?.steps).toEqual([])
    database.exec('PRAGMA query_only = OFF')
    now += 1_000
    journal.begin(INTENT)
    expect(journal.find(id)?.steps).toEqual([{ step: 'done', at: cameAt }])
  })

  function fillUp(): void {
    const { page_count: pages } = database.prepare('PRAGMA page_count').get() as {
      page_count: number
    }
    database.exec(`PRAGMA max_page_count = ${pages}`)
    // The pages that are there have some room left.
    const filler = database.prepare(
      "INSERT INTO activity (change_id, step, at, facts) VALUES ('x', 'sung', 1, ?)",
    )
    expect(() => {
      for (;;) filler.run('x'.repeat(64))
    }).toThrow('full')
  }
})
