import type { FilterAttribute, FilterOperator } from '../query/filter'
import type { ListShape } from '../query/list-query'
import type { ListTable } from '../query/page'
import { parseSignedSort } from '../query/sort'

const operators = new Set<FilterOperator>([
  'eq',
  'ne',
  'co',
  'sw',
  'ew',
  'gt',
  'ge',
  'lt',
  'le',
  'pr',
])

function text(sql: string): FilterAttribute {
  return { sql, kind: 'text', operators }
}

/** The clients of a tenant, or without one, of the organization. */
export function clientsTable(tenantId: string | undefined): ListTable {
  const where = { sql: 'tenant_id IS ?', values: [tenantId ?? null] }
  return { name: 'clients', id: 'client_id', where }
}

/** What the list of the organization's clients may be filtered and sorted by. */
export const CLIENT_LIST: ListShape = {
  attributes: {
    clientId: text('client_id'),
    clientName: text('client_name'),
    appType: text('app_type'),
    createdByType: text('created_by_type'),
  },
  sorts: {
    clientId: 'client_id',
    clientName: 'client_name',
    appType: 'app_type',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
  },
  defaultSort: '+createdAt',
  parseSort: parseSignedSort,
  minimumLimit: 1,
}

/** The same for a tenant's clients. */
export const TENANT_CLIENT_LIST: ListShape = {
  ...CLIENT_LIST,
  attributes: { ...CLIENT_LIST.attributes, tenantId: text('tenant_id') },
  sorts: { ...CLIENT_LIST.sorts, tenantId: 'tenant_id' },
}
