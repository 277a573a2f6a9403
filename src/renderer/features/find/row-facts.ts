import type { GridRow, ListDefinition } from '../grid/list-definition'
import { facetColumn, type FacetValues } from './facets'
import type { FindState } from './find-state'
import { fold } from './fold'
import { keptPlaces } from './search-text'

/** What finding needs to know of a row, made once: typing only compares. */
export interface RowFacts {
  /** All that is searched, folded. */
  text: string
  facets: FacetValues
}

/** How often statuses and ages are looked at anew, in milliseconds. */
export const AGES_STEP_MS = 15 * 60_000

/** Between the searched fields, so that nothing matches across two of them. */
const FIELD_END = '\n'

const known = new WeakMap<GridRow, { atMs: number; facts: RowFacts }>()

/**
 * The facts of each row; a row that did not change keeps them.
 * @param nowMs the present, in milliseconds since 1970; a new one makes them anew
 */
export function factsOf<Row extends GridRow>(
  { searched, facetValues }: ListDefinition<Row>,
  rows: readonly Row[],
  nowMs: number,
): RowFacts[] {
  return rows.map((row) => {
    const before = known.get(row)
    if (before?.atMs === nowMs) return before.facts
    const facts = { text: fold(searched(row).join(FIELD_END)), facets: facetValues(row, nowMs) }
    known.set(row, { atMs: nowMs, facts })
    return facts
  })
}

/**
 * The places whose row has, of each facet that something is chosen of, one of the values chosen.
 * @returns the given places themselves when nothing is chosen
 */
export function filteredPlaces(
  places: Uint32Array,
  facts: readonly RowFacts[],
  filters: FindState['filters'],
): Uint32Array {
  let left = places
  for (const [facet, chosen] of Object.entries(filters)) {
    if (chosen.length === 0) continue
    const { values, codes } = facetColumn(facet, facts)
    const wanted = Uint8Array.from(values, (value) => Number(chosen.includes(value)))
    left = keptPlaces(left, (place) => wanted[codes[place] ?? -1] === 1)
  }
  return left
}
