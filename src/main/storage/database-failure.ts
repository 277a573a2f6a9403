/** Why a database cannot be used, as far as it decides what is to be done. */

import { SQLITE, sqliteCodeOf } from './sqlite-code'

export type DatabaseFailure =
  /** The file is no database, or not whole, or not of the app's form. */
  | 'damaged'
  /** A newer version of the app wrote it. */
  | 'newer'
  /** Nothing can be written: a folder that may only be read, or a disk in trouble. */
  | 'unwritable'
  /** The disk is full. */
  | 'full'

/** A database that was opened and found to be of no use. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'

  constructor(
    readonly failure: DatabaseFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** What an error of SQLite or the system means for the file; undefined when it is about neither. */
export function databaseFailureOf(thrown: unknown): DatabaseFailure | undefined {
  if (thrown instanceof DatabaseError) return thrown.failure
  if (typeof thrown !== 'object' || thrown === null) return undefined
  if ((thrown as { code?: unknown }).code === 'ENOSPC') return 'full'
  switch (sqliteCodeOf(thrown)) {
    case SQLITE.CORRUPT:
    case SQLITE.NOTADB:
      return 'damaged'
    case SQLITE.FULL:
      return 'full'
    case SQLITE.PERM:
    case SQLITE.READONLY:
    case SQLITE.IOERR:
    case SQLITE.CANTOPEN:
      return 'unwritable'
    case undefined:
    default:
      return undefined
  }
}
