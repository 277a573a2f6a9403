import { hasMessage, type MessageKey, t } from '../../i18n'

/** Something that a list can be filtered by. */
export interface ListFacet {
  id: string
  label: MessageKey
  /** A value in words; what Qlik may have added since is shown as given. */
  valueLabel: (value: string) => string
  /** Values in the order they are offered; the rest stands by its words, what is not told last. */
  order?: readonly string[]
}

/** Each facet's value of a row; empty where the service says nothing. */
export type FacetValues = Readonly<Record<string, string>>

/**
 * Makes the words of values.
 * @param words where the catalogue has them
 * @param noValue the words for none
 */
export function labels(words = '', noValue: MessageKey = 'find.notTold'): ListFacet['valueLabel'] {
  return (value) => {
    if (value === '') return t(noValue)
    const key = `${words}.${value}`
    return hasMessage(key) ? t(key) : value
  }
}

export interface FacetOption {
  value: string
  label: string
  /** How many rows have it. */
  count: number
}

/** How many rows have each value of a facet. */
export function facetCounts(
  facetId: string,
  rows: readonly { facets: FacetValues }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { facets } of rows) {
    const value = facets[facetId] ?? ''
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The values that a facet can be filtered by: those that occur and those already chosen. */
export function facetOptions(
  facet: ListFacet,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): FacetOption[] {
  return [...new Set([...counts.keys(), ...chosen])]
    .map((value) => ({
      value,
      label: facet.valueLabel(value),
      count: counts.get(value) ?? 0,
    }))
    .sort((one, other) => placeOf(facet, one) - placeOf(facet, other) || byLabel(one, other))
}

function placeOf({ order }: ListFacet, { value }: FacetOption): number {
  return order?.indexOf(value) ?? Number(value === '')
}

function byLabel(one: FacetOption, other: FacetOption): number {
  return one.label.localeCompare(other.label, undefined, { numeric: true })
}
