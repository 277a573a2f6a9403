import { z } from 'zod'
import { directoryClientSchema, type DirectoryClient } from '../../shared/model/client'
import { sourceKey, type Source } from '../../shared/model/place'
import type { ClientsSnapshot, TenantsSnapshot } from '../../shared/model/snapshot'
import { tenantSchema, type Tenant } from '../../shared/model/tenant'
import { silentLog, type Log } from '../log/log'
import type { Database } from './database'
import type { NoteTrouble } from './storage-troubles'

const TENANTS = 'tenants'

/** Changes a row in its place: of one that is as it was, SQLite writes its time alone. */
const SAVE = `INSERT INTO snapshots VALUES (?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET taken_at = excluded.taken_at, rows = excluded.rows`

/** The last whole lists of each connection, for the time when the service cannot be reached. */
export class Snapshots {
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
    const part = this.#load(connectionId, partOf(source), directoryClientSchema)
    return part === undefined ? undefined : { takenAt: part.takenAt, clients: part.rows }
  }

  /** The tenants; undefined when no whole list ever came, or it cannot be read. */
  tenants(connectionId: string): TenantsSnapshot | undefined {
    const part = this.#load(connectionId, TENANTS, tenantSchema)
    return part === undefined ? undefined : { takenAt: part.takenAt, tenants: part.rows }
  }

  /** Forgets what a source showed, as when a tenant is no longer reached. */
  removeClients(connectionId: string, source: Source): void {
    this.#drop(connectionId, partOf(source))
  }

  /** Forgets what a connection showed, as at sign-out. */
  remove(connectionId: string): void {
    this.database.prepare('DELETE FROM snapshots WHERE connection_id = ?').run(connectionId)
  }

  #save(connectionId: string, part: string, rows: readonly unknown[]): void {
    const text = JSON.stringify(rows)
    this.#noting(() => this.database.prepare(SAVE).run(connectionId, part, Date.now(), text))
  }

  /** Writes what need not outlive a power cut: the list itself came and is shown. */
  #noting(write: () => void): void {
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

  #load<T>(
    connectionId: string,
    part: string,
    row: z.ZodType<T>,
  ): { takenAt: number; rows: T[] } | undefined {
    const stored = this.database
      .prepare('SELECT taken_at, rows FROM snapshots WHERE connection_id = ? AND part = ?')
      .get(connectionId, part) as { taken_at: number; rows: string } | undefined
    if (stored === undefined) return undefined
    try {
      return { takenAt: stored.taken_at, rows: z.array(row).parse(JSON.parse(stored.rows)) }
    } catch {
      // Dropped alone: the next whole list takes its place, and the others are as good as before.
      this.log.write('snapshot.dropped', { part: part === TENANTS ? 'tenants' : 'clients' })
      this.#drop(connectionId, part)
      return undefined
    }
  }

  #drop(connectionId: string, part: string): void {
    this.database
      .prepare('DELETE FROM snapshots WHERE connection_id = ? AND part = ?')
      .run(connectionId, part)
  }
}

function partOf(source: Source): string {
  return `clients/${sourceKey(source)}`
}
