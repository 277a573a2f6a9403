import { tenantAccessSchema, type TenantAccess } from '../../shared/model/tenant-access'
import { silentLog, type Log } from '../log/log'
import type { Database } from './database'

const COLUMNS = `id, connection_id AS connectionId, tenant_id AS tenantId, method,
  oauth_client_id AS oauthClientId`

/** How each tenant is reached that a person chose to reach: one way per tenant, no secret. */
export class TenantAccessStore {
  constructor(
    private readonly database: Database,
    private readonly log: Log = silentLog,
  ) {}

  /** Those of a connection; without one, of all. */
  list(connectionId?: string): TenantAccess[] {
    const rows = this.database
      .prepare(`SELECT ${COLUMNS} FROM tenant_access WHERE ?1 IS NULL OR connection_id = ?1`)
      .all(connectionId ?? null)
    return (rows as unknown[]).flatMap((row) => this.#read(row) ?? [])
  }

  find(connectionId: string, tenantId: string): TenantAccess | undefined {
    const row: unknown = this.database
      .prepare(`SELECT ${COLUMNS} FROM tenant_access WHERE connection_id = ? AND tenant_id = ?`)
      .get(connectionId, tenantId)
    return row === undefined ? undefined : this.#read(row)
  }

  /** Keeps how a tenant is reached, in place of how it was before. */
  save({ id, connectionId, tenantId, method, oauthClientId }: TenantAccess): void {
    this.database
      .prepare('INSERT OR REPLACE INTO tenant_access VALUES (?, ?, ?, ?, ?)')
      .run(id, connectionId, tenantId, method, oauthClientId ?? null)
  }

  remove(id: string): void {
    this.database.prepare('DELETE FROM tenant_access WHERE id = ?').run(id)
  }

  /** A row that cannot be read keeps no other from being used; it stays where it is. */
  #read(row: unknown): TenantAccess | undefined {
    const access = fromRow(row)
    if (access === undefined) this.log.write('row.left-out', { table: 'tenant_access' })
    return access
  }
}

function fromRow(row: unknown): TenantAccess | undefined {
  const { oauthClientId, ...rest } = row as { oauthClientId: string | null }
  return tenantAccessSchema.safeParse(oauthClientId === null ? rest : { ...rest, oauthClientId })
    .data
}
