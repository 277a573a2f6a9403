import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../src/main/storage/database'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sao-desk-database-'))
  path = join(folder, 'sao-desk.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

function versionOf(file: string): unknown {
  const database = new DatabaseSync(file)
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number }
  database.close()
  return row.user_version
}

describe('openDatabase', () => {
  it('makes a new database with its tables and notes the version', () => {
    const database = openDatabase(path)
    expect(database.prepare('SELECT count(*) AS count FROM connections').get()).toEqual({
      count: 0,
    })
    database.close()
    expect(versionOf(path)).toBe(4)
  })

  it('opens it again with what is in it', () => {
    const first = openDatabase(path)
    first.exec("INSERT INTO connections VALUES ('i', 'n', 'k', 'b', 'm', NULL, 'o', 1)")
    first.close()
    const second = openDatabase(path)
    expect(second.prepare('SELECT id FROM connections').all()).toEqual([{ id: 'i' }])
    second.close()
  })

  it('takes an empty file for a new database', () => {
    writeFileSync(path, '')
    openDatabase(path).close()
    expect(versionOf(path)).toBe(4)
  })

  it('refuses one that a newer version wrote, and leaves it as it is', () => {
    const newer = new DatabaseSync(path)
    newer.exec('CREATE TABLE later (x); PRAGMA user_version = 999')
    newer.close()
    const before = readFileSync(path)
    expect(() => openDatabase(path)).toThrow('newer version')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it.each([
    ['text', Buffer.from('this is a letter to an aunt, and no database at all')],
    ['zeros', Buffer.alloc(8_192)],
  ])('refuses a file of %s and leaves it as it is', (_what, content) => {
    writeFileSync(path, content)
    expect(() => openDatabase(path)).toThrow('not a database')
    expect(readFileSync(path).equals(content)).toBe(true)
  })

  it('loses nothing of the schema when a migration fails half way', () => {
    const foreign = new DatabaseSync(path)
    foreign.exec('CREATE TABLE connections (something_else TEXT)')
    foreign.close()
    expect(() => openDatabase(path)).toThrow('already exists')
    expect(versionOf(path)).toBe(0)
  })
})
