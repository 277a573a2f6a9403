import { hasMessage, type MessageKey, t } from '../../i18n'
import { KeptPerList } from './kept-per-list'

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

/** One facet of a whole list: its values, and for each row the place of its own among them. */
interface FacetColumn {
  values: readonly string[]
  codes: Uint32Array
}

/** Rows as far as facets go. */
type FacetRows = readonly { facets: FacetValues }[]

const columns = new KeptPerList<FacetColumn>()

/** Reads a facet of a list: once, so that a choice compares numbers only. */
export function facetColumn(facetId: string, rows: FacetRows): FacetColumn {
  return columns.get(rows, facetId, () => readColumn(facetId, rows))
}

function readColumn(facetId: string, rows: FacetRows): FacetColumn {
  const places = new Map<string, number>()
  const codes = Uint32Array.from(rows, ({ facets }) => {
    const value = facets[facetId] ?? ''
    const place = places.get(value) ?? places.size
    places.set(value, place)
    return place
  })
  return { values: [...places.keys()], codes }
}

/** The values that a facet can be filtered by: those that occur, in the order they are offered. */
export function facetOptions(facet: ListFacet, rows: FacetRows): FacetOption[] {
  const { values, codes } = facetColumn(facet.id, rows)
  const counts = values.map(() => 0)
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  const options = values.map((value, code) => optionOf(facet, value, counts[code] ?? 0))
  return inOrder(facet, options)
}

/**
 * The same, and what was chosen before though nothing has it any more.
 * @returns the given options themselves where those have all that is chosen
 */
export function withChosen(
  facet: ListFacet,
  options: FacetOption[],
  chosen: readonly string[],
): FacetOption[] {
  const missing = chosen.filter((value) => !options.some((option) => option.value === value))
  if (missing.length === 0) return options
  return inOrder(facet, [...options, ...missing.map((value) => optionOf(facet, value, 0))])
}

function optionOf(facet: ListFacet, value: string, count: number): FacetOption {
  return { value, label: facet.valueLabel(value), count }
}

function inOrder(facet: ListFacet, options: FacetOption[]): FacetOption[] {
  return options.sort(
    (one, other) => placeOf(facet, one) - placeOf(facet, other) || byLabel(one, other),
  )
}

function placeOf({ order }: ListFacet, { value }: FacetOption): number {
  return order?.indexOf(value) ?? Number(value === '')
}

function byLabel(one: FacetOption, other: FacetOption): number {
  return one.label.localeCompare(other.label, undefined, { numeric: true })
}
