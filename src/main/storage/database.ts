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

/**
 * Opens the app's database and brings its schema up to date.
 * @param path the file, or ":memory:"
 * @throws when the file is not a database or was written by a newer version; it stays as it is
 */
export function openDatabase(path: string): Database {
  const database = new DatabaseSync(path)
  try {
    const version = versionOf(database)
    // Before anything else: even the journal mode is written into the file.
    if (version > MIGRATIONS.length) {
      throw new Error('The database was written by a newer version of the app.')
    }
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    migrate(database, version)
    return database
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

function versionOf(database: Database): number {
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number }
  return row.user_version
}

function migrate(database: Database, version: number): void {
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < version) continue
    database.exec(`BEGIN; ${migration}; PRAGMA user_version = ${index + 1}; COMMIT`)
  }
}
