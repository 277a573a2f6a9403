import type { Database, Row } from '../store/database'
import { textOf } from '../store/database'
import { encodeCursor } from './cursor'
import type { Condition } from './filter'
import type { ListQuery, ListShape } from './list-query'

/** One page of rows, and the cursors to its neighbours where there are any. */
export interface Page {
  rows: Row[]
  next?: string
  prev?: string
  total?: number
}

/** The table a list is read from. */
export interface ListTable {
  name: string
  /** The column that makes every row's place in the order its own. */
  id: string
  /** Which rows belong to the list at all; every one when absent. */
  where?: Condition
}

interface OrderKey {
  sql: string
  descending: boolean
}

/** The condition for rows that come strictly after the given values in the order. */
function afterCondition(keys: OrderKey[], values: string[]): Condition {
  const alternatives = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((earlier) => `${earlier.sql} = ?`)
    const beyond = `${key.sql} ${key.descending ? '<' : '>'} ?`
    return { sql: [...equal, beyond].join(' AND '), values: values.slice(0, index + 1) }
  })
  // The first key's bound lets SQLite seek in its index instead of reading up to the place.
  const bounds = keys
    .slice(0, 1)
    .map((key) => `${key.sql} ${key.descending ? '<=' : '>='} ?`)
    .join('')
  return {
    sql: `${bounds} AND (${alternatives.map((part) => `(${part.sql})`).join(' OR ')})`,
    values: [values[0] ?? '', ...alternatives.flatMap((part) => part.values)],
  }
}

function where(table: ListTable, narrower: Condition[]): Condition {
  const conditions = table.where === undefined ? narrower : [table.where, ...narrower]
  if (conditions.length === 0) return { sql: '', values: [] }
  return {
    sql: `WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`,
    values: conditions.flatMap((condition) => condition.values),
  }
}

/**
 * Reads one page by keyset: by the sort values of the last row seen, so that a page costs the
 * same wherever it lies, and rows added meanwhile neither repeat nor hide others.
 */
export function readPage(
  database: Database,
  table: ListTable,
  query: ListQuery,
  shape: ListShape,
): Page {
  const filter = query.filter === undefined ? [] : [query.filter.condition]
  const backwards = query.from?.direction === 'prev'
  const order: OrderKey[] = [
    ...query.sort.map((key) => ({
      sql: shape.sorts[key.attribute] ?? table.id,
      descending: key.descending !== backwards,
    })),
    { sql: table.id, descending: backwards },
  ]
  const from = query.from === undefined ? [] : [afterCondition(order, query.from.values)]
  const condition = where(table, [...filter, ...from])
  const columns = order.map((key, index) => `${key.sql} AS sort_${String(index)}`).join(', ')
  const orderBy = order.map((key) => `${key.sql} ${key.descending ? 'DESC' : 'ASC'}`).join(', ')
  const rows = database.all(
    `SELECT *, ${columns} FROM ${table.name} ${condition.sql} ORDER BY ${orderBy} LIMIT ?`,
    ...condition.values,
    query.limit + 1,
  )
  const hasMore = rows.length > query.limit
  const page = rows.slice(0, query.limit)
  if (backwards) page.reverse()

  const cursorAt = (row: Row): string =>
    encodeCursor({
      sort: query.sortText,
      filter: query.filterText,
      limit: query.limit,
      values: order.map((_, index) => textOf(row, `sort_${String(index)}`)),
    })
  const [first, last] = [page[0], page.at(-1)]
  const hasNext = backwards || hasMore
  const hasPrev = backwards ? hasMore : query.from !== undefined
  return {
    rows: page,
    ...(hasNext && last !== undefined ? { next: cursorAt(last) } : {}),
    ...(hasPrev && first !== undefined ? { prev: cursorAt(first) } : {}),
    ...(query.wantsTotal ? { total: countRows(database, table, filter) } : {}),
  }
}

/** How many rows of a table meet the conditions. */
export function countRows(database: Database, table: ListTable, conditions: Condition[]): number {
  const condition = where(table, conditions)
  const row = database.get(
    `SELECT COUNT(*) AS total FROM ${table.name} ${condition.sql}`,
    ...condition.values,
  )
  return Number(row?.['total'] ?? 0)
}
