import { onScopeDispose, watch } from 'vue'
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

/** Makes the orders of every column while nothing else is to do, so that no click waits for them. */
export function useWarmOrders<Row extends GridRow>(
  columns: readonly ListColumn<Row>[],
  rows: () => readonly Row[],
): void {
  let idle: number | undefined
  const stop = (): void => {
    if (idle !== undefined) cancelIdleCallback(idle)
  }
  watch(
    rows,
    (list) => {
      stop()
      const waiting = columns.flatMap(({ id: column }) => [
        { column, descending: false },
        { column, descending: true },
      ])
      const next = (): void => {
        const key = waiting.shift()
        if (key === undefined) return
        orderOf(columns, list, [key])
        idle = requestIdleCallback(next)
      }
      idle = requestIdleCallback(next)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
}
