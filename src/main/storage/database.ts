import { statSync } from 'node:fs'
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'
import { DatabaseError, databaseFailureOf } from './database-failure'
import { readValue } from './read-rows'
import { clearSuspicion, isSuspect } from './suspicion'

export type Database = DatabaseSyncInstance

/** Each entry takes the schema one version further; entries are only ever added. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE connections (
     id TEXT PRIMARY KEY,
     name TEXT NOT NULL,
     kind TEXT NOT NULL,
     base_url TEXT NOT NULL,
     method TEXT NOT NULL,
     issuer TEXT,
     oauth_client_id TEXT NOT NULL,
     last_used_at INTEGER NOT NULL
   ) STRICT`,
  `CREATE TABLE snapshots (
     connection_id TEXT PRIMARY KEY,
     taken_at INTEGER,
     clients TEXT NOT NULL DEFAULT '[]',
     tenants TEXT NOT NULL DEFAULT '[]'
   ) STRICT;
   CREATE TABLE kept_secrets (
     connection_id TEXT NOT NULL,
     client_id TEXT NOT NULL,
     hint TEXT NOT NULL,
     PRIMARY KEY (connection_id, client_id, hint)
   ) STRICT;
   CREATE TABLE preferences (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`,
  `CREATE TABLE tenant_access (
     id TEXT PRIMARY KEY,
     connection_id TEXT NOT NULL,
     tenant_id TEXT NOT NULL,
     method TEXT NOT NULL,
     oauth_client_id TEXT,
     UNIQUE (connection_id, tenant_id)
   ) STRICT;
   CREATE TABLE recorded_clients (
     connection_id TEXT NOT NULL,
     client_id TEXT NOT NULL,
     subscription_id TEXT NOT NULL,
     region_code TEXT NOT NULL,
     recorded_at INTEGER NOT NULL,
     secret_created_at TEXT NOT NULL,
     PRIMARY KEY (connection_id, client_id)
   ) STRICT;
   DROP TABLE snapshots;
   CREATE TABLE snapshots (
     connection_id TEXT NOT NULL,
     part TEXT NOT NULL,
     taken_at INTEGER NOT NULL,
     rows TEXT NOT NULL,
     PRIMARY KEY (connection_id, part)
   ) STRICT`,
  // Append-only: a row is never changed, and only goes once it is older than what is kept.
  `CREATE TABLE activity (
     row INTEGER PRIMARY KEY AUTOINCREMENT,
     change_id TEXT NOT NULL,
     step TEXT NOT NULL,
     at INTEGER NOT NULL,
     facts TEXT NOT NULL
   ) STRICT;
   CREATE INDEX activity_by_change ON activity (change_id);
   CREATE TABLE activity_kept (
     one INTEGER PRIMARY KEY CHECK (one = 1),
     since INTEGER NOT NULL
   ) STRICT;
   INSERT INTO activity_kept VALUES (1, 0);
   CREATE TRIGGER activity_not_updated BEFORE UPDATE ON activity
   BEGIN SELECT RAISE(ABORT, 'the activity journal is append-only'); END;
   CREATE TRIGGER activity_not_replaced BEFORE INSERT ON activity
   WHEN EXISTS (SELECT 1 FROM activity WHERE row = NEW.row)
   BEGIN SELECT RAISE(ABORT, 'the activity journal is append-only'); END;
   CREATE TRIGGER activity_not_deleted BEFORE DELETE ON activity
   WHEN OLD.at >= (SELECT coalesce(max(since), 0) FROM activity_kept)
   BEGIN SELECT RAISE(ABORT, 'the activity journal is append-only'); END`,
]

/** The version of the schema that this app writes. */
export const SCHEMA_VERSION = MIGRATIONS.length

/**
 * Up to this size a file is looked through at each start: 32 ms, from a cold disk a quarter of a second.
 * A larger one is when damage was met in it.
 */
const MAX_CHECKED_BYTES = 64 * 1024 * 1024

/**
 * Opens the app's database and brings its schema up to date.
 * @param path the file, or ":memory:"
 * @throws when the file is not whole, cannot be written, or was written by a newer version; it stays
 *   as it is. `databaseFailureOf` tells which
 */
export function openDatabase(path: string): Database {
  inspect(path)
  const database = new DatabaseSync(path)
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    migrate(database, versionOf(database))
    // Writes a page, so that a full disk and a folder that may only be read show now and not later.
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

/**
 * Looks a file through before it is opened for writing, which would already change it: even the
 * journal mode is written into it, and closing it moves the latest changes to their place.
 */
function inspect(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size === 0) return
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    if (versionOf(database) > SCHEMA_VERSION) {
      throw new DatabaseError('newer', 'The database was written by a newer version of the app.')
    }
    if (size > MAX_CHECKED_BYTES && !isSuspect(path)) return
    if (readValue(database, 'quick_check', 'FROM pragma_quick_check') !== 'ok') {
      throw new DatabaseError('damaged', 'A part of the database is damaged.')
    }
    clearSuspicion(path)
  } finally {
    database.close()
  }
}

function versionOf(database: Database): number {
  return Number(readValue(database, 'user_version', 'FROM pragma_user_version'))
}

function migrate(database: Database, version: number): void {
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < version) continue
    try {
      database.exec(`BEGIN; ${migration}; PRAGMA user_version = ${index + 1}; COMMIT`)
    } catch (cause) {
      throw databaseFailureOf(cause) === undefined ? foreignSchema(cause) : cause
    }
  }
}

/** The tables are not those that the version says: the file is not one of this app's. */
function foreignSchema(cause: unknown): DatabaseError {
  const message = cause instanceof Error ? cause.message : 'The tables are not as expected.'
  return new DatabaseError('damaged', message, { cause })
}
