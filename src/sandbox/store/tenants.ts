import { numberOf, optionalTextOf, textOf, type Database, type Row } from './database'

export interface TenantDetails {
  licenseNumber?: string | undefined
  licenseStartsAt?: string | undefined
  licenseEndsAt?: string | undefined
  deletionStartsAt?: string | undefined
  createdBy?: string | undefined
}

export interface StoredTenant extends TenantDetails {
  id: string
  name?: string | undefined
  status: string
  hostnames: string[]
  regionCode: string
  countryCode: string
  subscriptionId: string
  createdAt: string
  updatedAt: string
}

/** Reads a row of the tenants table. */
export function tenantFromRow(row: Row): StoredTenant {
  const name = optionalTextOf(row, 'name')
  return {
    id: textOf(row, 'id'),
    ...(name === undefined ? {} : { name }),
    status: textOf(row, 'status'),
    hostnames: JSON.parse(textOf(row, 'hostnames')) as string[],
    regionCode: textOf(row, 'region_code'),
    countryCode: textOf(row, 'country_code'),
    subscriptionId: textOf(row, 'subscription_id'),
    createdAt: textOf(row, 'created_at'),
    updatedAt: textOf(row, 'updated_at'),
    ...(JSON.parse(textOf(row, 'details')) as TenantDetails),
  }
}

/** All tenants, in the order they were made in. */
export function allTenants(database: Database): StoredTenant[] {
  return database.all('SELECT * FROM tenants ORDER BY created_at, id').map(tenantFromRow)
}

/** The tenant of that ID, or undefined. */
export function findTenant(database: Database, id: string): StoredTenant | undefined {
  const row = database.get('SELECT * FROM tenants WHERE id = ?', id)
  return row === undefined ? undefined : tenantFromRow(row)
}

/** Stores a new tenant. */
export function addTenant(database: Database, tenant: StoredTenant): void {
  const { id, name, status, hostnames, regionCode, countryCode, subscriptionId } = tenant
  const { createdAt, updatedAt, licenseNumber, licenseStartsAt, licenseEndsAt } = tenant
  const { deletionStartsAt, createdBy } = tenant
  database.run(
    'INSERT INTO tenants VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)',
    id,
    name ?? null,
    status,
    regionCode,
    countryCode,
    subscriptionId,
    JSON.stringify(hostnames),
    createdAt,
    updatedAt,
    JSON.stringify({ licenseNumber, licenseStartsAt, licenseEndsAt, deletionStartsAt, createdBy }),
  )
}

/** The port a tenant's origin had when it last ran, if it ever did. */
export function lastPortOf(database: Database, id: string): number | undefined {
  const row = database.get('SELECT port FROM tenants WHERE id = ? AND port IS NOT NULL', id)
  return row === undefined ? undefined : numberOf(row, 'port')
}

/** Notes where a tenant's origin runs now. */
export function placeTenant(database: Database, id: string, host: string, port: number): void {
  database.run(
    'UPDATE tenants SET hostnames = ?, port = ? WHERE id = ?',
    JSON.stringify([host]),
    port,
    id,
  )
}

/** The region of each tenant of a subscription. */
export function tenantRegionsOf(database: Database, subscriptionId: string): string[] {
  const sql = 'SELECT region_code FROM tenants WHERE subscription_id = ?'
  return database.all(sql, subscriptionId).map((row) => textOf(row, 'region_code'))
}

/** Whether the organization has a subscription of that ID. */
export function hasSubscription(database: Database, subscriptionId: string): boolean {
  const sql = 'SELECT COUNT(*) AS total FROM tenants WHERE subscription_id = ?'
  const row = database.get(sql, subscriptionId)
  return row !== undefined && numberOf(row, 'total') > 0
}
