import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite'

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
]

/**
 * Opens the app's database and brings its schema up to date.
 * @param path the file, or ":memory:"
 * @throws when the file is not a database or was written by a newer version
 */
export function openDatabase(path: string): Database {
  const database = new DatabaseSync(path)
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    migrate(database)
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

function migrate(database: Database): void {
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number }
  if (row.user_version > MIGRATIONS.length) {
    throw new Error('The database was written by a newer version of the app.')
  }
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < row.user_version) continue
    database.exec(`BEGIN; ${migration}; PRAGMA user_version = ${index + 1}; COMMIT`)
  }
}
