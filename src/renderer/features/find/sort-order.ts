import type { TextOrder } from './text-order'

/** Sorts after everything, in both directions: nothing is known there. */
export const MISSING = 0xffff_ffff

/** What a column sorts by. Texts follow the language, codes their characters. */
export type SortValues =
  | { kind: 'text' | 'code'; values: readonly (string | undefined)[] }
  | { kind: 'number'; values: readonly (number | undefined)[] }

export interface SortRanks {
  ranks: Uint32Array
  descending: boolean
}

/** Each value's place among all of a column's, from 0: so that sorting compares only numbers. */
export function ranksOf(column: SortValues, texts: TextOrder): Uint32Array {
  switch (column.kind) {
    case 'text':
      return toRanks(column.values, texts.placesOf(present(column.values)))
    case 'code':
      return toRanks(column.values, placesOf(present(column.values).sort()))
    case 'number':
      return toRanks(column.values, placesOf(Float64Array.from(present(column.values)).sort()))
  }
}

function present<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values)].filter((value) => value !== undefined)
}

function placesOf<T>(ordered: Iterable<T>): Map<T, number> {
  return new Map(Array.from(ordered, (value, place) => [value, place]))
}

function toRanks<T>(
  values: readonly (T | undefined)[],
  places: ReadonlyMap<T, number>,
): Uint32Array {
  return Uint32Array.from(values, (value) => {
    return (value === undefined ? undefined : places.get(value)) ?? MISSING
  })
}

/**
 * The order of rows by several columns, the most important first; rows that are equal in all keep
 * the order they came in.
 * @returns the rows' places in the list given, in order
 */
export function sortedOrder(count: number, columns: readonly SortRanks[]): Uint32Array {
  const initial = Uint32Array.from({ length: count }, (_, place) => place)
  // From the least important: each pass keeps what the one before it ordered.
  return columns.reduceRight<Uint32Array>((order, column) => reordered(order, column), initial)
}

/** One stable pass. A rank and a place in one number let the engine sort without comparing by us. */
function reordered(order: Uint32Array, { ranks, descending }: SortRanks): Uint32Array {
  const count = order.length
  const packed = Float64Array.from(order, (row, place) => {
    const rank = ranks[row] ?? MISSING
    const ordered = descending && rank !== MISSING ? MISSING - 1 - rank : rank
    return ordered * count + place
  }).sort()
  return Uint32Array.from(packed, (key) => order[key % count] ?? 0)
}
