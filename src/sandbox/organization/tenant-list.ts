import type { FilterAttribute, FilterOperator } from '../query/filter'
import type { ListShape } from '../query/list-query'
import { parseListSort } from '../query/sort'

function attribute(
  sql: string,
  kind: FilterAttribute['kind'],
  ...operators: FilterOperator[]
): FilterAttribute {
  return { sql, kind, operators: new Set(operators) }
}

const timestampOperators = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const

export const TENANTS_TABLE = { name: 'tenants', id: 'id' }

/** What the list of tenants may be filtered and sorted by, and with which operators. */
export const TENANT_LIST: ListShape = {
  attributes: {
    id: attribute('id', 'text', 'eq'),
    originalId: attribute('id', 'text', 'eq', 'ne', 'co'),
    subscriptionId: attribute('subscription_id', 'text', 'eq'),
    name: attribute('name', 'text', 'eq'),
    hostnames: attribute('hostnames', 'list', 'eq'),
    regionCode: attribute('region_code', 'text', 'eq', 'ne'),
    status: attribute('status', 'text', 'eq', 'ne'),
    countryCode: attribute('country_code', 'text', 'eq', 'ne', 'co'),
    createdAt: attribute('created_at', 'timestamp', ...timestampOperators),
    updatedAt: attribute('updated_at', 'timestamp', ...timestampOperators),
  },
  sorts: {
    name: "COALESCE(name, '')",
    regionCode: 'region_code',
    countryCode: 'country_code',
    hostnames: 'hostnames',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
    status: 'status',
    subscriptionId: 'subscription_id',
  },
  defaultSort: 'createdAt',
  parseSort: parseListSort,
  minimumLimit: 0,
}
