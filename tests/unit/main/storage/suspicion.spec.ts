import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../../../src/main/storage/database'
import { openOrRepair } from '../../../../src/main/storage/open-or-repair'
import { isSuspect, suspect } from '../../../../src/main/storage/suspicion'
import { startApp } from '../../../support/main/app'

const PAGE_BYTES = 4096
/** Over what is looked through at each start. */
const LARGE_BYTES = 65 * 1024 * 1024
const refuse = (): Promise<boolean> => Promise.reject(new Error('not to be asked'))

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sao-desk-large-'))
  path = join(folder, 'sao-desk.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A database of more than 64 MB, with many preferences in its first pages. */
function fillLarge(): void {
  const database = openDatabase(path)
  const save = database.prepare('INSERT INTO preferences VALUES (?, ?)')
  database.exec('BEGIN')
  for (let index = 0; index < 400; index += 1) save.run(`name-${index}`, `"${'x'.repeat(200)}"`)
  database
    .prepare("INSERT INTO snapshots VALUES ('c', 'tenants', 1, hex(zeroblob(?)))")
    .run(LARGE_BYTES / 2)
  database.exec('COMMIT')
  database.close()
}

/** Damages pages from one that holds a text; the schema before them stays whole. */
function damage(text: string): void {
  const content = readFileSync(path)
  const page = Math.floor(content.indexOf(text) / PAGE_BYTES)
  content.fill(0x5a, page * PAGE_BYTES, (page + 2) * PAGE_BYTES)
  writeFileSync(path, content)
}

it('damage in a large file is met when it is read, and repaired at the next start', async () => {
  fillLarge()
  expect(statSync(path).size).toBeGreaterThan(LARGE_BYTES - 1)
  // The row itself, not its name in the index.
  damage('name-200"x')

  const first = await openOrRepair(path, refuse)
  expect(first?.notice, 'it is too large to be looked through').toBeUndefined()
  const { services } = startApp(first)
  try {
    services.preferences.all()
    expect.unreachable()
  } catch (thrown) {
    services.noteTrouble(thrown)
  }
  expect(services.world.notices.list()).toEqual([{ kind: 'database-damaged-now' }])
  first?.database.close()

  const second = await openOrRepair(path, refuse)
  expect(second?.notice).toMatchObject({ kind: 'database-damaged' })
  expect(second?.database.prepare('SELECT count(*) AS n FROM preferences').get()).not.toEqual({
    n: 0,
  })
  expect(isSuspect(path)).toBe(false)
  second?.database.close()
})

it('a suspicion ends with a look that finds nothing', () => {
  const database = openDatabase(path)
  suspect(database)
  database.close()
  expect(isSuspect(path)).toBe(true)
  openDatabase(path).close()
  expect(isSuspect(path)).toBe(false)
})

it('is not noted of a database in memory, and not told where it cannot be written', () => {
  suspect(openDatabase(':memory:'))
  expect(existsSync('-suspect')).toBe(false)
  const closed = openDatabase(path)
  closed.close()
  expect(() => suspect(closed)).not.toThrow()
})
