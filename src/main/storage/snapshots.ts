import type { DirectoryClient } from '../../shared/model/client'
import { snapshotSchema, type Snapshot } from '../../shared/model/snapshot'
import type { Tenant } from '../../shared/model/tenant'
import type { Database } from './database'

/** The last whole list of each connection, for the time when the service cannot be reached. */
export class Snapshots {
  constructor(private readonly database: Database) {}

  /** Remembers all clients of a connection as of now. */
  saveClients(connectionId: string, clients: readonly DirectoryClient[]): void {
    this.database
      .prepare(
        `INSERT INTO snapshots (connection_id, taken_at, clients) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET taken_at = ?2, clients = ?3`,
      )
      .run(connectionId, Date.now(), JSON.stringify(clients))
  }

  /** Remembers all tenants of a connection. */
  saveTenants(connectionId: string, tenants: readonly Tenant[]): void {
    this.database
      .prepare(
        `INSERT INTO snapshots (connection_id, tenants) VALUES (?1, ?2)
         ON CONFLICT DO UPDATE SET tenants = ?2`,
      )
      .run(connectionId, JSON.stringify(tenants))
  }

  /** What was remembered; undefined when no whole list ever came, or what there is cannot be read. */
  load(connectionId: string): Snapshot | undefined {
    const row = this.database
      .prepare('SELECT taken_at, clients, tenants FROM snapshots WHERE connection_id = ?')
      .get(connectionId) as Row | undefined
    if (row === undefined || row.taken_at === null) return undefined
    try {
      return snapshotSchema.parse({
        takenAt: row.taken_at,
        clients: JSON.parse(row.clients) as unknown,
        tenants: JSON.parse(row.tenants) as unknown,
      })
    } catch {
      return undefined
    }
  }

  /** Forgets what a connection showed, as at sign-out. */
  remove(connectionId: string): void {
    this.database.prepare('DELETE FROM snapshots WHERE connection_id = ?').run(connectionId)
  }
}

interface Row {
  taken_at: number | null
  clients: string
  tenants: string
}
