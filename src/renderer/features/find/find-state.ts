import { z } from 'zod'
import type { ListFacet } from './facets'

/** How many columns a list is sorted by at most. */
const SORT_KEYS = 2

/**
 * What a pane shows of its list, and in which order: remembered over restarts.
 * @param facets those of the list; a filter by any other would leave nothing and be seen nowhere
 */
export function findStateSchema(facets: readonly ListFacet[]) {
  const facetId = z.string().refine((name) => facets.some(({ id }) => id === name))
  return z.object({
    search: z.string(),
    filters: z.record(facetId, z.array(z.string())),
    sort: z.array(z.object({ column: z.string(), descending: z.boolean() })).max(SORT_KEYS),
  })
}
export type FindState = z.infer<ReturnType<typeof findStateSchema>>
export type SortKey = FindState['sort'][number]

export const INITIAL_FIND: FindState = {
  search: '',
  filters: {},
  sort: [{ column: 'name', descending: false }],
}

/** Whether anything keeps rows out of the list. */
export function narrows({ search, filters }: FindState): boolean {
  return search.trim() !== '' || Object.values(filters).some((values) => values.length > 0)
}

/** Everything in view again; the order stays. */
export function cleared(state: FindState): FindState {
  return { ...state, search: '', filters: {} }
}

/** Chooses a value to filter by, or no longer. */
export function withFilter(state: FindState, facet: string, value: string): FindState {
  const chosen = state.filters[facet] ?? []
  const values = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value]
  return { ...state, filters: { ...state.filters, [facet]: values } }
}

/**
 * Sorts by a column; by one that it is sorted by already, the other way round.
 * @param also keeps the first column and sorts by this one where that is equal
 */
export function withSort(state: FindState, column: string, also: boolean): FindState {
  const present = state.sort.find((key) => key.column === column)
  const key = { column, descending: present !== undefined && !present.descending }
  if (!also) return { ...state, sort: [key] }
  if (present !== undefined) {
    return { ...state, sort: state.sort.map((other) => (other === present ? key : other)) }
  }
  return { ...state, sort: [...state.sort.slice(0, SORT_KEYS - 1), key] }
}

/** The chosen values one by one, as the chips show them. */
export function chosenFilters(
  { filters }: FindState,
  facets: readonly ListFacet[],
): { facet: ListFacet; value: string }[] {
  return facets.flatMap((facet) => (filters[facet.id] ?? []).map((value) => ({ facet, value })))
}
