import { tenantAccessSchema, type TenantAccess } from '../../shared/model/tenant-access'
import type { Database } from './database'

const COLUMNS = `id, connection_id AS connectionId, tenant_id AS tenantId, method,
  oauth_client_id AS oauthClientId`

/** How each tenant is reached that a person chose to reach: one way per tenant, no secret. */
export class TenantAccessStore {
  constructor(private readonly database: Database) {}

  /** Those of a connection; without one, of all. */
  list(connectionId?: string): TenantAccess[] {
    const rows = this.database
      .prepare(`SELECT ${COLUMNS} FROM tenant_access WHERE ?1 IS NULL OR connection_id = ?1`)
      .all(connectionId ?? null)
    return (rows as unknown[]).map(fromRow)
  }

  find(connectionId: string, tenantId: string): TenantAccess | undefined {
    const row: unknown = this.database
      .prepare(`SELECT ${COLUMNS} FROM tenant_access WHERE connection_id = ? AND tenant_id = ?`)
      .get(connectionId, tenantId)
    return row === undefined ? undefined : fromRow(row)
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
}

function fromRow(row: unknown): TenantAccess {
  const { oauthClientId, ...rest } = row as { oauthClientId: string | null }
  return tenantAccessSchema.parse(oauthClientId === null ? rest : { ...rest, oauthClientId })
}
