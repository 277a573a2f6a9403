import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase, SCHEMA_VERSION, type Database } from '../../../../src/main/storage/database'
import { openOrRepair } from '../../../../src/main/storage/open-or-repair'
import { ConnectionsStore } from '../../../../src/main/storage/connections-store'
import { connectionWith } from '../../../support/main/connections'

const NOW = new Date('2026-05-04T03:02:01.009Z')
const ASIDE = 'sao-desk.damaged-2026-05-04T03-02-01.db'
const PAGE_BYTES = 4096
const refuse = (): Promise<boolean> => Promise.reject(new Error('not to be asked'))

let folder: string
let path: string
const open: Database[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sao-desk-repair-'))
  path = join(folder, 'sao-desk.db')
})
afterEach(() => {
  for (const database of open.splice(0)) database.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a person has: connections, many preferences, a list. All in the one file. */
function fill(file = path, preferences = 400): void {
  const database = openDatabase(file)
  const connections = new ConnectionsStore(database)
  for (let index = 0; index < 3; index += 1) connections.add(connectionWith({ name: `C${index}` }))
  const save = database.prepare('INSERT INTO preferences VALUES (?, ?)')
  database.exec('BEGIN')
  for (let index = 0; index < preferences; index += 1) {
    save.run(`name-${String(index).padStart(5, '0')}`, JSON.stringify('x'.repeat(200)))
  }
  database.exec("INSERT INTO snapshots VALUES ('c', 'tenants', 1, '[]'); COMMIT")
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

async function opened(mayStartFresh = refuse) {
  const result = await openOrRepair(path, mayStartFresh, NOW)
  if (result !== undefined) open.push(result.database)
  return result
}

const countOf = (database: Database | undefined, table: string): unknown =>
  Object.values(database?.prepare(`SELECT count(*) FROM ${table}`).get() as object)[0]

/** Damages pages of the file, from one page up to another. */
function overwrite(from: number, to: number): Buffer {
  const content = readFileSync(path)
  content.fill(0x5a, from * PAGE_BYTES, to * PAGE_BYTES)
  writeFileSync(path, content)
  return content
}

describe('openOrRepair', () => {
  it('opens a whole database without a word', async () => {
    fill()
    const result = await opened()
    expect(result?.notice).toBeUndefined()
    expect(countOf(result?.database, 'connections')).toBe(3)
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([])
  })

  it.each([
    ['zeros', Buffer.alloc(3 * PAGE_BYTES)],
    ['text', Buffer.from('a letter to an aunt. '.repeat(50))],
    ['a few bytes', Buffer.from([1, 2, 3])],
  ])('sets a file of %s aside as it is, and begins anew', async (_what, content) => {
    writeFileSync(path, content)
    const result = await opened()
    expect(result?.notice).toEqual({
      kind: 'database-damaged',
      setAsideAs: ASIDE,
      connections: 0,
      others: 0,
    })
    expect(readFileSync(join(folder, ASIDE)).equals(content)).toBe(true)
    expect(countOf(result?.database, 'connections')).toBe(0)
  })

  it('takes over what can be read around damaged pages, and leaves the original to the byte', async () => {
    fill()
    const pages = readFileSync(path).length / PAGE_BYTES
    const content = overwrite(Math.floor(pages / 2), Math.floor(pages / 2) + 2)
    const result = await opened()
    expect(readFileSync(join(folder, ASIDE)).equals(content)).toBe(true)
    expect(countOf(result?.database, 'connections')).toBe(3)
    const others = countOf(result?.database, 'preferences') as number
    expect(others).toBeGreaterThan(200)
    expect(others).toBeLessThan(400)
    expect(result?.notice).toMatchObject({ setAsideAs: ASIDE, connections: 3, others })
    // Half of a list would look like a whole one.
    expect(countOf(result?.database, 'snapshots')).toBe(0)
  })

  it('takes over what a truncated file still has', async () => {
    fill()
    const whole = readFileSync(path)
    const content = whole.subarray(0, Math.floor(whole.length / 2))
    writeFileSync(path, content)
    const result = await opened()
    expect(result?.notice).toMatchObject({ kind: 'database-damaged', setAsideAs: ASIDE })
    expect(countOf(result?.database, 'connections')).toBe(3)
    expect(readFileSync(join(folder, ASIDE)).equals(content)).toBe(true)
  })

  it('takes over what is only in the journal beside the file', async () => {
    fill()
    const source = openDatabase(path)
    new ConnectionsStore(source).add(connectionWith({ name: 'Latest' }))
    const crashed = join(folder, 'crashed')
    mkdirSync(crashed)
    for (const ending of ['', '-wal'])
      copyFileSync(path + ending, join(crashed, `sao-desk.db${ending}`))
    source.close()
    path = join(crashed, 'sao-desk.db')
    const pages = readFileSync(path).length / PAGE_BYTES
    overwrite(pages - 3, pages - 1)
    const result = await opened()
    expect(result?.notice).toMatchObject({ kind: 'database-damaged', connections: 4 })
    expect(existsSync(join(crashed, `${ASIDE}-wal`))).toBe(true)
  })

  it('opens without the journal that belongs beside it, with what is in the file', async () => {
    fill()
    for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
    const result = await opened()
    expect(result?.notice).toBeUndefined()
    expect(countOf(result?.database, 'connections')).toBe(3)
  })

  it('ignores a journal of nonsense, which SQLite knows by its checksums', async () => {
    fill()
    rmSync(`${path}-shm`, { force: true })
    writeFileSync(`${path}-wal`, Buffer.alloc(2 * PAGE_BYTES, 0x5a))
    const result = await opened()
    expect(countOf(result?.database, 'connections')).toBe(3)
  })

  it('never gives one set aside the name of another', async () => {
    writeFileSync(join(folder, ASIDE), 'an earlier one')
    writeFileSync(path, 'no database')
    const result = await opened()
    expect(result?.notice).toMatchObject({
      setAsideAs: 'sao-desk.damaged-2026-05-04T03-02-01-2.db',
    })
    expect(readFileSync(join(folder, ASIDE), 'utf8')).toBe('an earlier one')
  })

  it('sets tables aside that are not of this app', async () => {
    const foreign = new DatabaseSync(path)
    foreign.exec('CREATE TABLE connections (something_else TEXT)')
    foreign.close()
    expect((await opened())?.notice).toMatchObject({ setAsideAs: ASIDE, connections: 0 })
  })
})

describe('openOrRepair with data of a newer version', () => {
  const beside = (): string => join(folder, `sao-desk.v${SCHEMA_VERSION}.db`)

  function writeNewer(): Buffer {
    const newer = new DatabaseSync(path)
    newer.exec('CREATE TABLE later (x); PRAGMA user_version = 999')
    newer.close()
    return readFileSync(path)
  }

  it('asks, and opens nothing after a no', async () => {
    const content = writeNewer()
    expect(await opened(() => Promise.resolve(false))).toBeUndefined()
    expect(readFileSync(path).equals(content)).toBe(true)
    expect(existsSync(beside())).toBe(false)
  })

  it('begins anew beside it after a yes, and goes on there without asking again', async () => {
    const content = writeNewer()
    const first = await opened(() => Promise.resolve(true))
    const notice = { kind: 'database-newer', file: `sao-desk.v${SCHEMA_VERSION}.db` }
    expect(first?.notice).toEqual(notice)
    if (first !== undefined) new ConnectionsStore(first.database).add(connectionWith())
    const second = await opened()
    expect(second?.notice).toEqual(notice)
    expect(countOf(second?.database, 'connections')).toBe(1)
    expect(readFileSync(path).equals(content)).toBe(true)
  })
})

/** Real file systems that refuse, where this account may mount them. */
const canMount = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const probe = mkdtempSync(join(tmpdir(), 'sao-desk-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', probe], { stdio: 'ignore' })
    execFileSync('umount', [probe])
    return true
  } catch {
    return false
  } finally {
    rmSync(probe, { recursive: true })
  }
})()

describe.runIf(canMount)('openOrRepair on a file system that refuses', () => {
  let mounted: string
  const mount = (options: string): void => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', mounted])
  }
  beforeEach(() => {
    fill()
    mounted = join(folder, 'mounted')
    mkdirSync(mounted)
    mount('size=4m')
  })
  afterEach(() => {
    for (const database of open.splice(0)) database.close()
    execFileSync('umount', [mounted])
  })

  it('works in memory on what it read, where the folder may only be read', async () => {
    copyFileSync(path, join(mounted, 'sao-desk.db'))
    mount('remount,ro')
    path = join(mounted, 'sao-desk.db')
    const content = readFileSync(path)
    const result = await opened()
    expect(result?.notice).toEqual({
      kind: 'database-in-memory',
      reason: 'unwritable',
      connections: 3,
      others: 401,
    })
    expect(countOf(result?.database, 'snapshots')).toBe(1)
    new ConnectionsStore(result?.database as Database).add(connectionWith())
    expect(readFileSync(path).equals(content)).toBe(true)
  })

  it('works in memory on a full disk', async () => {
    copyFileSync(path, join(mounted, 'sao-desk.db'))
    path = join(mounted, 'sao-desk.db')
    try {
      writeFileSync(join(mounted, 'filler'), Buffer.alloc(8 * 1024 * 1024))
    } catch (thrown) {
      expect(thrown).toMatchObject({ code: 'ENOSPC' })
    }
    const result = await opened()
    expect(result?.notice).toMatchObject({ kind: 'database-in-memory', connections: 3 })
    expect(countOf(result?.database, 'connections')).toBe(3)
  })

  it('works in memory on what it read of a damaged file that cannot be renamed', async () => {
    const pages = readFileSync(path).length / PAGE_BYTES
    overwrite(Math.floor(pages / 2), Math.floor(pages / 2) + 2)
    copyFileSync(path, join(mounted, 'sao-desk.db'))
    mount('remount,ro')
    path = join(mounted, 'sao-desk.db')
    const result = await opened()
    expect(result?.notice).toMatchObject({ connections: 3 })
    expect(countOf(result?.database, 'connections')).toBe(3)
    expect(readdirSync(mounted)).toEqual(['sao-desk.db'])
  })
})
