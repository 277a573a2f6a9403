import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, it } from 'vitest'
import { Notices } from '../../../../src/main/notices/notices'
import { openDatabase } from '../../../../src/main/storage/database'
import { Snapshots } from '../../../../src/main/storage/snapshots'
import { noteTroubles } from '../../../../src/main/storage/storage-troubles'
import { EventLog } from '../../../../src/main/log/log'
import { startApp } from '../../../support/main/app'
import { connectionWith } from '../../../support/main/connections'

function listening() {
  const lines: string[] = []
  const changes: number[] = []
  const notices = new Notices((all) => changes.push(all.length))
  const log = new EventLog([{ append: (line) => lines.push(line.slice(25)) }])
  return {
    note: noteTroubles(notices, log, openDatabase(':memory:')),
    notices,
    log,
    lines,
    changes,
  }
}

/** A database that takes no further page, as a full disk does. */
function fullDatabase() {
  const database = openDatabase(':memory:')
  const { page_count } = database.prepare('PRAGMA page_count').get() as { page_count: number }
  database.exec(`PRAGMA max_page_count = ${page_count}`)
  return database
}

describe('noteTroubles', () => {
  it('tells a full disk once, however often it is met', () => {
    const { note, notices, lines, changes } = listening()
    const database = fullDatabase()
    for (let times = 0; times < 3; times += 1) {
      try {
        database.exec(`INSERT INTO preferences VALUES ('n${times}', '${'x'.repeat(9_000)}')`)
        expect.unreachable()
      } catch (thrown) {
        expect(note(thrown)).toBe(true)
      }
    }
    expect(notices.list()).toEqual([{ kind: 'database-unwritable-now', reason: 'full' }])
    expect(changes).toEqual([1])
    expect(lines[0]).toMatch(/^error fault kind=Error code=SQLITE_FULL/)
  })

  it.each([
    [{ errcode: 11 }, 'database-damaged-now'],
    [{ errcode: 267 }, 'database-damaged-now'],
    [{ errcode: 8 }, 'database-unwritable-now'],
    [{ code: 'ENOSPC' }, 'database-unwritable-now'],
  ])('tells %j', (thrown, kind) => {
    const { note, notices } = listening()
    expect(note(thrown)).toBe(true)
    expect(notices.list()).toMatchObject([{ kind }])
  })

  it.each([[new Error('other')], [{ errcode: 19 }], [undefined]])(
    'has no word for %j',
    (thrown) => {
      const { note, notices } = listening()
      expect(note(thrown)).toBe(false)
      expect(notices.list()).toEqual([])
    },
  )
})

describe('a database that fails while the app runs', () => {
  it('keeps no list from being shown: only remembering it fails', () => {
    const { note, log, notices } = listening()
    const snapshots = new Snapshots(fullDatabase(), log, note)
    const tenant = { id: 'x'.repeat(9_000) } as never
    expect(() => snapshots.saveTenants('c', [tenant])).not.toThrow()
    expect(notices.list()).toMatchObject([{ reason: 'full' }])
  })

  it('is told to the window by whatever command meets it', async () => {
    const app = startApp({ database: fullDatabase() })
    const value = 'x'.repeat(9_000)
    const result = await app.ask('preferences.save', { name: 'n', value })
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(app.events).toContainEqual({
      name: 'notices.changed',
      payload: [{ kind: 'database-unwritable-now', reason: 'full' }],
    })
    expect(await app.get('notices.list', undefined)).toHaveLength(1)
    await app.get('notices.dismiss', { kind: 'database-unwritable-now' })
    expect(await app.get('notices.list', undefined)).toEqual([])
  })

  it('leaves out the rows that cannot be read, and keeps the others', () => {
    const database = openDatabase(':memory:')
    const app = startApp({ database })
    app.services.connections.add(connectionWith({ name: 'Whole' }))
    database.exec("INSERT INTO connections VALUES ('no id', 'n', 'k', 'b', 'm', NULL, 'o', 1)")
    database.exec("INSERT INTO tenant_access VALUES ('no id', 'c', 't', 'no method', NULL)")
    expect(app.services.connections.list().map(({ name }) => name)).toEqual(['Whole'])
    expect(app.services.connections.find('no id')).toBeUndefined()
    expect(app.lines.join()).toContain('row.left-out table=connections')
    expect(database.prepare('SELECT count(*) AS n FROM connections').get()).toEqual({ n: 2 })
  })

  it('drops a list that cannot be read, alone, and says so in the log', () => {
    const { log, lines } = listening()
    const database = openDatabase(':memory:')
    const snapshots = new Snapshots(database, log)
    snapshots.saveClients('c', { tier: 'organization' }, [])
    database.exec("INSERT INTO snapshots VALUES ('c', 'tenants', 1, '[{\"id\"')")
    expect(snapshots.tenants('c')).toBeUndefined()
    expect(snapshots.clients('c', { tier: 'organization' })).toBeDefined()
    expect(database.prepare('SELECT part FROM snapshots').all()).toHaveLength(1)
    expect(lines).toEqual(['warn snapshot.dropped part=tenants'])
  })

  it('is found at a query too, when a page was damaged after the start', () => {
    const thrown = damagedQuery()
    const { note, notices } = listening()
    expect(note(thrown)).toBe(true)
    expect(notices.list()).toEqual([{ kind: 'database-damaged-now' }])
  })
})

/** What SQLite says of a page that was damaged after the database was opened. */
function damagedQuery(): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'sao-desk-damaged-'))
  const path = join(folder, 'some.db')
  openDatabase(path).close()
  const database = new DatabaseSync(path)
  try {
    const content = readFileSync(path)
    content.fill(0x5a, 4096)
    writeFileSync(path, content)
    database.prepare('SELECT * FROM preferences').all()
  } catch (thrown) {
    return thrown
  } finally {
    database.close()
    rmSync(folder, { recursive: true })
  }
  throw new Error('it did not fail')
}
