import type { FilterAttribute, FilterOperator } from '../query/filter'
import { parseSignedSort } from '../query/sort'
import type { ListShape } from '../query/list-query'

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

export const CLIENTS_TABLE = { name: 'clients', id: 'client_id' }

/** What the list of clients may be filtered and sorted by. */
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
