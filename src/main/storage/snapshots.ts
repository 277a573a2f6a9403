import type { DirectoryClient } from '../../shared/model/client'
import { sourceKey, type Source } from '../../shared/model/place'
import {
  type ClientsSnapshot,
  clientsSnapshotSchema,
  type TenantsSnapshot,
  tenantsSnapshotSchema,
} from '../../shared/model/snapshot'
import type { Tenant } from '../../shared/model/tenant'
import { silentLog, type Log } from '../log/log'
import { parseOnce } from '../parsed-once'
import type { Database } from './database'
import { decodeRows, encodeRows } from './rows-text'
import type { NoteTrouble } from './storage-troubles'

const TENANTS = 'tenants'

/** Changes a row in its place: of one that is as it was, SQLite writes its time alone. */
const SAVE = `INSERT INTO snapshots VALUES (?, ?, ?, CAST(? AS TEXT))
  ON CONFLICT DO UPDATE SET taken_at = excluded.taken_at, rows = excluded.rows`

const LOAD = `SELECT taken_at, CAST(rows AS BLOB) AS rows FROM snapshots
  WHERE connection_id = ? AND part = ?`

/** The last whole lists of each connection, for the time when the service cannot be reached. */
export class Snapshots {
  /** What was read before it is asked for. It goes with the first change. */
  #ahead: { connectionId: string; part: string; snapshot: ClientsSnapshot | undefined } | undefined

  constructor(
    private readonly database: Database,
    private readonly log: Log = silentLog,
    private readonly note: NoteTrouble = () => false,
  ) {}

  /** Remembers all clients of a source as of now. */
  saveClients(connectionId: string, source: Source, clients: readonly DirectoryClient[]): void {
    this.#save(connectionId, partOf(source), clients)
  }

  /** Notes that the clients of a source are now as they were remembered. */
  touchClients(connectionId: string, source: Source): void {
    this.#noting(() => {
      this.database
        .prepare('UPDATE snapshots SET taken_at = ? WHERE connection_id = ? AND part = ?')
        .run(Date.now(), connectionId, partOf(source))
    })
  }

  /** Remembers all tenants of a connection. */
  saveTenants(connectionId: string, tenants: readonly Tenant[]): void {
    this.#save(connectionId, TENANTS, tenants)
  }

  /** The clients of a source; undefined when no whole list ever came, or it cannot be read. */
  clients(connectionId: string, source: Source): ClientsSnapshot | undefined {
    const ahead = this.#ahead
    this.#ahead = undefined
    if (ahead?.connectionId === connectionId && ahead.part === partOf(source)) return ahead.snapshot
    return this.#loadClients(connectionId, partOf(source))
  }

  /** Reads the clients of a source that are about to be asked for, while nothing else is to do. */
  readAhead(connectionId: string, source: Source): void {
    const part = partOf(source)
    try {
      this.#ahead = { connectionId, part, snapshot: this.#loadClients(connectionId, part) }
    } catch {
      // What is wrong is told to whoever asks.
    }
  }

  /** The tenants; undefined when no whole list ever came, or it cannot be read. */
  tenants(connectionId: string): TenantsSnapshot | undefined {
    return this.#load(connectionId, TENANTS, (takenAt, tenants) =>
      parseOnce(tenantsSnapshotSchema, { takenAt, tenants }),
    )
  }

  /** Forgets what a source showed, as when a tenant is no longer reached. */
  removeClients(connectionId: string, source: Source): void {
    this.#drop(connectionId, partOf(source))
  }

  /** Forgets what a connection showed, as at sign-out. */
  remove(connectionId: string): void {
    this.#ahead = undefined
    this.database.prepare('DELETE FROM snapshots WHERE connection_id = ?').run(connectionId)
  }

  #save(connectionId: string, part: string, rows: readonly unknown[]): void {
    const text = encodeRows(rows)
    this.#noting(() => this.database.prepare(SAVE).run(connectionId, part, Date.now(), text))
  }

  /** Writes what need not outlive a power cut: the list itself came and is shown. */
  #noting(write: () => void): void {
    this.#ahead = undefined
    try {
      // Of forty lists at once none waits for the disk.
      this.database.exec('PRAGMA synchronous = NORMAL')
      try {
        write()
      } finally {
        this.database.exec('PRAGMA synchronous = FULL')
      }
    } catch (thrown) {
      if (!this.note(thrown)) throw thrown
    }
  }

  #loadClients(connectionId: string, part: string): ClientsSnapshot | undefined {
    return this.#load(connectionId, part, (takenAt, clients) =>
      parseOnce(clientsSnapshotSchema, { takenAt, clients }),
    )
  }

  /** @param parse throws when the rows are not what they were */
  #load<T>(
    connectionId: string,
    part: string,
    parse: (takenAt: number, rows: unknown) => T,
  ): T | undefined {
    const stored = this.database.prepare(LOAD).get(connectionId, part) as
      { taken_at: number; rows: Uint8Array } | undefined
    if (stored === undefined) return undefined
    try {
      return parse(stored.taken_at, decodeRows(stored.rows))
    } catch {
      // Dropped alone: the next whole list takes its place, and the others are as good as before.
      this.log.write('snapshot.dropped', { part: part === TENANTS ? 'tenants' : 'clients' })
      this.#drop(connectionId, part)
      return undefined
    }
  }

  #drop(connectionId: string, part: string): void {
    this.#ahead = undefined
    this.database
      .prepare('DELETE FROM snapshots WHERE connection_id = ? AND part = ?')
      .run(connectionId, part)
  }
}

function partOf(source: Source): string {
  return `clients/${sourceKey(source)}`
}
