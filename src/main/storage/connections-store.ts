import { connectionSchema, type Connection } from '../../shared/model/connection'
import { silentLog, type Log } from '../log/log'
import type { Database } from './database'
import type { NoteTrouble } from './storage-troubles'

/** The connections a person added, the last used first. Holds no secret. */
export class ConnectionsStore {
  constructor(
    private readonly database: Database,
    private readonly log: Log = silentLog,
    private readonly note: NoteTrouble = () => false,
  ) {}

  list(): Connection[] {
    const rows = this.database
      .prepare('SELECT * FROM connections ORDER BY last_used_at DESC, name')
      .all() as Row[]
    return rows.flatMap((row) => this.#read(row) ?? [])
  }

  find(id: string): Connection | undefined {
    const row = this.database.prepare('SELECT * FROM connections WHERE id = ?').get(id) as
      Row | undefined
    return row === undefined ? undefined : this.#read(row)
  }

  /** The connection to the sample organization, when it was ever opened. */
  findSample(): Connection | undefined {
    return this.list().find((connection) => connection.kind === 'sample')
  }

  add(connection: Connection): void {
    this.database
      .prepare(
        `INSERT INTO connections
           (id, name, kind, base_url, method, issuer, oauth_client_id, last_used_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        connection.id,
        connection.name,
        connection.kind,
        connection.baseUrl,
        connection.method,
        connection.issuer ?? null,
        connection.oauthClientId,
        Date.now(),
      )
  }

  /** Notes that a connection was used, so that the next start opens it. */
  touch(id: string): void {
    try {
      this.database
        .prepare('UPDATE connections SET last_used_at = ? WHERE id = ?')
        .run(Date.now(), id)
    } catch (thrown) {
      // No more than an order lost, which must not keep a list from being loaded.
      if (!this.note(thrown)) throw thrown
    }
  }

  remove(id: string): void {
    this.database.prepare('DELETE FROM connections WHERE id = ?').run(id)
  }

  /** A row that cannot be read keeps no other from being shown; it stays where it is. */
  #read(row: Row): Connection | undefined {
    const connection = fromRow(row)
    if (connection === undefined) this.log.write('row.left-out', { table: 'connections' })
    return connection
  }
}

interface Row {
  id: string
  name: string
  kind: string
  base_url: string
  method: string
  issuer: string | null
  oauth_client_id: string
}

function fromRow(row: Row): Connection | undefined {
  return connectionSchema.safeParse({
    id: row.id,
    name: row.name,
    kind: row.kind,
    baseUrl: row.base_url,
    method: row.method,
    oauthClientId: row.oauth_client_id,
    ...(row.issuer === null ? {} : { issuer: row.issuer }),
  }).data
}
