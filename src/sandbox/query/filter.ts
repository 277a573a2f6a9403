import { parse, type Compare, type Filter } from 'scim2-parse-filter'
import { ApiError } from '../http/api-error'
import type { SqlValue } from '../store/database'
import { normalizeTimestamp } from '../timestamps'

export type FilterOperator = Compare['op'] | 'pr'

/** What a filter may say about one attribute, and where the attribute lies in SQL. */
export interface FilterAttribute {
  /** A column or expression; for a list, one that holds a JSON array. */
  sql: string
  kind: 'text' | 'timestamp' | 'list'
  operators: ReadonlySet<FilterOperator>
}

/** By name as documented; names are matched without regard to case (RFC 7643, 2.1). */
export type FilterAttributes = Readonly<Record<string, FilterAttribute>>

/** A piece of SQL for WHERE, and the values it binds. */
export interface Condition {
  sql: string
  values: SqlValue[]
}

const MAX_FILTER_LENGTH = 4000
const COMPARISONS = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' } as const

function refuse(detail: string): ApiError {
  return new ApiError(400, detail, { parameter: 'filter' })
}

/**
 * Parses a SCIM filter (RFC 7644, 3.4.2.2).
 * @throws ApiError 400 when it is not one
 */
export function parseFilter(text: string): Filter {
  if (text.length > MAX_FILTER_LENGTH) throw refuse('The filter is too long.')
  try {
    return parse(text)
  } catch {
    throw refuse('The filter is not a valid SCIM filter.')
  }
}

/**
 * Translates a parsed filter to SQL.
 * @throws ApiError 400 when it names an attribute or an operator the API does not take
 */
export function filterToSql(filter: Filter, attributes: FilterAttributes): Condition {
  switch (filter.op) {
    case 'and':
    case 'or': {
      const parts = filter.filters.map((part) => filterToSql(part, attributes))
      return {
        sql: `(${parts.map((part) => part.sql).join(filter.op === 'and' ? ' AND ' : ' OR ')})`,
        values: parts.flatMap((part) => part.values),
      }
    }
    case 'not': {
      const inner = filterToSql(filter.filter, attributes)
      // An absent attribute makes the inner part unknown in SQL; in SCIM it is false.
      return { sql: `NOT COALESCE(${inner.sql}, 0)`, values: inner.values }
    }
    case '[]':
      throw refuse(`The filter may not look inside "${filter.attrPath}".`)
    case 'pr':
      return { sql: `${attributeFor(filter, attributes).sql} IS NOT NULL`, values: [] }
    case 'eq':
    case 'ne':
    case 'co':
    case 'sw':
    case 'ew':
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
      return compareToSql(filter, attributeFor(filter, attributes))
  }
}

/** The values a filter compares an attribute with, wherever in it. */
export function valuesNamed(filter: Filter, attribute: string): string[] {
  switch (filter.op) {
    case 'and':
    case 'or':
      return filter.filters.flatMap((part) => valuesNamed(part, attribute))
    case 'not':
      return valuesNamed(filter.filter, attribute)
    case '[]':
    case 'pr':
      return []
    case 'eq':
    case 'ne':
    case 'co':
    case 'sw':
    case 'ew':
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
      return isSameName(filter.attrPath, attribute) ? [String(filter.compValue)] : []
  }
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function attributeFor(
  { attrPath, op }: { attrPath: string; op: FilterOperator },
  attributes: FilterAttributes,
): FilterAttribute {
  const name = Object.keys(attributes).find((known) => isSameName(known, attrPath))
  const attribute = name === undefined ? undefined : attributes[name]
  if (attribute === undefined) throw refuse(`The filter names an unknown attribute "${attrPath}".`)
  if (!attribute.operators.has(op)) {
    throw refuse(`The filter may not use "${op}" with "${attrPath}".`)
  }
  return attribute
}

function compareToSql(comparison: Compare, attribute: FilterAttribute): Condition {
  const { op, attrPath, compValue } = comparison
  if (typeof compValue !== 'string') {
    throw refuse(`The filter must compare "${attrPath}" with a string.`)
  }
  if (attribute.kind === 'list') {
    return {
      sql: `EXISTS (SELECT 1 FROM json_each(${attribute.sql}) WHERE value = ?)`,
      values: [compValue],
    }
  }
  if (op === 'co' || op === 'sw' || op === 'ew') {
    const escaped = compValue.replace(/[\\%_]/g, '\\$&')
    const pattern = `${op === 'sw' ? '' : '%'}${escaped}${op === 'ew' ? '' : '%'}`
    return { sql: `${attribute.sql} LIKE ? ESCAPE '\\'`, values: [pattern] }
  }
  const value = attribute.kind === 'timestamp' ? normalizeTimestamp(compValue) : compValue
  if (value === undefined) throw refuse(`The filter must compare "${attrPath}" with a timestamp.`)
  return { sql: `${attribute.sql} ${COMPARISONS[op]} ?`, values: [value] }
}
