import { mkdirSync } from 'node:fs'
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
   * Opens the database and lays its tables when it is new.
   * @param folder where the file lies; made when absent. Without one nothing outlives the process.
   * @throws Error when the file is not readable, or was written with other tables than these.
   */
  constructor(folder?: string) {
    if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 })
    this.#connection = new DatabaseSync(folder === undefined ? ':memory:' : join(folder, FILE_NAME))
    this.#connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
    const version = this.get('PRAGMA user_version')?.['user_version']
    if (version === 0) this.#connection.exec(SCHEMA)
    else if (version !== SCHEMA_VERSION) {
      this.#connection.close()
      throw new Error('The data folder was written by another version of the sandbox.')
    }
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
