import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import {
  DatabaseSync,
  type DatabaseSyncInstance,
  type StatementSyncInstance,
} from '@photostructure/sqlite'
import { SCHEMA, SCHEMA_VERSION } from './schema'

export type SqlValue = string | number | null
export type Row = Record<string, SqlValue>

const FILE_NAME = 'sandbox.sqlite'
/** Filters make ever new statements: past this many kept, all are prepared anew. */
const MAX_KEPT_STATEMENTS = 200

/**
 * The sandbox's SQLite database: prepared statements kept, transactions, plain rows.
 * One process at a time; in memory when no folder is given.
 */
export class Database {
  readonly #connection: DatabaseSyncInstance
  readonly #statements = new Map<string, StatementSyncInstance>()

  /**
   * Opens the database and lays its tables when it is new. A file of an earlier version is set aside
   * under its version, and a new one begun: the data is a sample, not somebody's work.
   * @param folder where the file lies; made when absent. Without one nothing outlives the process.
   * @throws Error when the file is not readable, or was written by a newer version.
   */
  constructor(folder?: string) {
    if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 })
    const path = folder === undefined ? ':memory:' : join(folder, FILE_NAME)
    let connection = new DatabaseSync(path)
    const version = versionOf(connection)
    if (version > SCHEMA_VERSION) {
      connection.close()
      throw new Error('The data folder was written by a newer version of the sandbox.')
    }
    if (version > 0 && version < SCHEMA_VERSION) {
      // Closed by its last user, the file is whole by itself.
      connection.close()
      renameSync(path, `${path}.v${String(version)}`)
      connection = new DatabaseSync(path)
    }
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
    if (versionOf(connection) === 0) connection.exec(SCHEMA)
    this.#connection = connection
  }

  /** Runs one statement; answers how many rows it changed. */
  run(sql: string, ...values: SqlValue[]): number {
    return this.#prepare(sql).run(...values).changes
  }

  /** The first row, or undefined. */
  get(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#prepare(sql).get(...values) as Row | undefined
  }

  /** All rows. */
  all(sql: string, ...values: SqlValue[]): Row[] {
    return this.#prepare(sql).all(...values) as Row[]
  }

  /** Does all of the work or nothing of it. */
  transaction<T>(work: () => T): T {
    this.#connection.exec('BEGIN IMMEDIATE')
    try {
      const value = work()
      this.#connection.exec('COMMIT')
      return value
    } catch (error) {
      this.#connection.exec('ROLLBACK')
      throw error
    }
  }

  close(): void {
    this.#statements.clear()
    this.#connection.close()
  }

  #prepare(sql: string): StatementSyncInstance {
    let statement = this.#statements.get(sql)
    if (statement === undefined) {
      if (this.#statements.size >= MAX_KEPT_STATEMENTS) this.#statements.clear()
      statement = this.#connection.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }
}

function versionOf(connection: DatabaseSyncInstance): number {
  const row = connection.prepare('PRAGMA user_version').get() as { user_version: number }
  return row.user_version
}

/** A column that always holds text. */
export function textOf(row: Row, column: string): string {
  return String(row[column] ?? '')
}

/** A column that may be null. */
export function optionalTextOf(row: Row, column: string): string | undefined {
  const value = row[column]
  return value === null || value === undefined ? undefined : String(value)
}

/** A column that always holds a number. */
export function numberOf(row: Row, column: string): number {
  return Number(row[column] ?? 0)
}
