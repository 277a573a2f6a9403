import type { GridRow, ListDefinition } from '../grid/list-definition'
import type { FacetValues } from './facets'
import type { FindState } from './find-state'
import { fold } from './fold'

/** What finding needs to know of a row, made once: typing only compares. */
export interface RowFacts {
  /** All that is searched, folded. */
  text: string
  facets: FacetValues
}

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
 * Makes the test that a row has to pass: of each facet, one of the values chosen.
 * @returns undefined when nothing is chosen
 */
export function matcher(
  filters: FindState['filters'],
): ((facets: FacetValues | undefined) => boolean) | undefined {
  const chosen = Object.entries(filters)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => [facet, new Set(values)] as const)
  if (chosen.length === 0) return undefined
  return (facets) =>
    facets !== undefined && chosen.every(([facet, values]) => values.has(facets[facet] ?? ''))
}
