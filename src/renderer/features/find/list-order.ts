import type { GridRow, ListColumn } from '../grid/list-definition'
import type { SortKey } from './find-state'
import { KeptPerList } from './kept-per-list'
import { ranksOf, sortedOrder } from './sort-order'
import { TextOrder } from './text-order'

const texts = new TextOrder()
const ranks = new KeptPerList<Uint32Array>()
const orders = new KeptPerList<Uint32Array>()

function ranksIn<Row extends GridRow>(rows: readonly Row[], column: ListColumn<Row>): Uint32Array {
  return ranks.get(rows, column.id, () => ranksOf(column.sortValues(rows), texts))
}

/** The places of a list's rows in the order wished for; a column that does not exist is left out. */
export function orderOf<Row extends GridRow>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  sort: readonly SortKey[],
): Uint32Array {
  return orders.get(rows, JSON.stringify(sort), () => {
    const ranked = sort.flatMap(({ column: id, descending }) => {
      const column = columns.find((candidate) => candidate.id === id)
      return column === undefined ? [] : [{ ranks: ranksIn(rows, column), descending }]
    })
    return sortedOrder(rows.length, ranked)
  })
}

/** What makes the orders of every column, one by one: before a click waits for them. */
export function orderJobs<Row extends GridRow>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
): (() => void)[] {
  return columns.flatMap(({ id: column }) =>
    [false, true].map((descending) => () => {
      orderOf(columns, rows, [{ column, descending }])
    }),
  )
}
