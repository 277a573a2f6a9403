/**
 * Reads what can still be read of a damaged database. Guarantees: works on a copy, so the original
 * stays as it is to the byte; a row is taken whole or not at all; one that cannot be read keeps no
 * other from being taken.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  ftruncateSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { DATABASE_COMPANIONS } from './database-files'
import type { Database } from './database'
import { readRows, type Value } from './read-rows'

/** What was kept, in rows. */
export interface Salvaged {
  connections: number
  /** Of all other tables: how tenants are reached, which secrets are kept, what the window remembers. */
  others: number
}

/** Lists that are read anew from the service. Half of one would look like a whole one. */
const LISTS: ReadonlySet<string> = new Set(['snapshots'])

/** A file is at most padded to this size. */
const MAX_PADDED_BYTES = 1024 * 1024 * 1024

/**
 * Copies the readable rows of a damaged database into a new one, all but the lists.
 * @param path of the damaged file
 * @param into has the app's tables, empty
 */
export function salvage(path: string, into: Database): Salvaged {
  return copyRows(path, into, LISTS)
}

/** The same for one that is whole and only cannot be written: the lists too. */
export function copyAll(path: string, into: Database): Salvaged {
  return copyRows(path, into, new Set())
}

function copyRows(path: string, into: Database, leftOut: ReadonlySet<string>): Salvaged {
  const salvaged = { connections: 0, others: 0 }
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(tmpdir(), 'sao-desk-salvage-'))
    const copy = join(folder, 'copy.db')
    for (const companion of ['', ...DATABASE_COMPANIONS]) {
      if (existsSync(path + companion)) copyFileSync(path + companion, copy + companion)
    }
    padToItsLength(copy)
    const damaged = new DatabaseSync(copy)
    try {
      // One write to the disk for all, not one for each row.
      into.exec('BEGIN')
      for (const table of tablesOf(into)) {
        if (leftOut.has(table)) continue
        const kind = table === 'connections' ? 'connections' : 'others'
        salvaged[kind] += readTable(table, damaged, into)
      }
    } finally {
      into.exec('COMMIT')
      damaged.close()
    }
  } catch {
    // No place for a copy, or not a database at all: what was read until then is kept.
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  }
  return salvaged
}

/**
 * Gives a truncated file the length that its header tells, with nothing in it: SQLite reads no page of
 * one that is shorter. Source: sqlite.org, "Database File Format".
 */
function padToItsLength(path: string): void {
  const file = openSync(path, 'r+')
  try {
    const header = Buffer.alloc(32)
    if (readSync(file, header, 0, 32, 0) < 32) return
    const named = header.readUInt16BE(16)
    const bytes = (named === 1 ? 65_536 : named) * header.readUInt32BE(28)
    if (bytes > fstatSync(file).size && bytes <= MAX_PADDED_BYTES) ftruncateSync(file, bytes)
  } finally {
    closeSync(file)
  }
}

function tablesOf(database: Database): string[] {
  const own = "FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'"
  return readRows(database, 'name', own).rows.map(([name]) => String(name))
}

function columnsOf(database: Database, table: string): string[] {
  const { rows } = readRows(database, 'name', `FROM pragma_table_info('${table}')`)
  return rows.map(([name]) => String(name))
}

/** @returns how many rows were taken */
function readTable(table: string, damaged: Database, into: Database): number {
  const known = new Set(columnsOf(damaged, table))
  const columns = columnsOf(into, table).filter((column) => known.has(column))
  if (columns.length === 0) return 0
  const names = columns.map((column) => `"${column}"`).join(', ')
  const marks = columns.map(() => '?').join(', ')
  const insert = into.prepare(`INSERT OR IGNORE INTO "${table}" (${names}) VALUES (${marks})`)
  let taken = 0
  // From both ends: damage in the middle hides what is behind it.
  for (const order of ['ASC', 'DESC']) {
    const { rows, failure } = readRows(damaged, names, `FROM "${table}" ORDER BY rowid ${order}`)
    for (const row of rows) taken += insertRow(insert, row)
    if (failure === undefined) break
  }
  return taken
}

function insertRow(insert: ReturnType<Database['prepare']>, row: Value[]): number {
  try {
    return insert.run(...row).changes
  } catch {
    // A value that the table refuses: this row was damaged, the next one may not be.
    return 0
  }
}
