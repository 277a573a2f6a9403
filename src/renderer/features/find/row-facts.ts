import type { GridRow, ListDefinition } from '../grid/list-definition'
import { facetColumn, type FacetValues } from './facets'
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
 * Makes the test that the row at a place has to pass: of each facet, one of the values chosen.
 * @returns undefined when nothing is chosen
 */
export function matcher(
  facts: readonly RowFacts[],
  filters: FindState['filters'],
): ((place: number) => boolean) | undefined {
  const tests = Object.entries(filters)
    .filter(([, chosen]) => chosen.length > 0)
    .map(([facet, chosen]) => {
      const { values, codes } = facetColumn(facet, facts)
      return { codes, wanted: values.map((value) => chosen.includes(value)) }
    })
  if (tests.length === 0) return undefined
  return (place) => tests.every(({ codes, wanted }) => wanted[codes[place] ?? -1] === true)
}
