import type { MessageKey } from '../../i18n'
import type { FacetValues, ListFacet } from '../find/facets'
import type { SortKey } from '../find/find-state'
import type { SortValues } from '../find/sort-order'

/** A row of any list, with what tells it apart from the others. */
export interface GridRow {
  key: string
}

/** What the head of a list needs to know of a column. */
export interface ColumnHead {
  id: string
  label: MessageKey
  /** Its first width in pixels: its words fit in every language, and all of it in the first window. */
  widthPx: number
  /** Left out until a person asks for it. */
  optional?: boolean
}

/** A column of a list: its words, and what the row puts beside them. */
export interface ListColumn<Row extends GridRow> extends ColumnHead {
  sortValues: (rows: readonly Row[]) => SortValues
  text: (row: Row, nowMs: number) => string
  /** The full or exact form, shown on hover. */
  title?: (row: Row, nowMs: number) => string
  /** Whether the words are quieter than the rest. */
  muted?: (row: Row) => boolean
}

/** All that a list of rows of one kind is shown, searched, filtered, sorted and copied by. */
export interface ListDefinition<Row extends GridRow> {
  /** Under which the arrangement of its columns is remembered. */
  name: string
  columns: readonly ListColumn<Row>[]
  /** What it can be filtered by, in the order it is offered. */
  facets: readonly ListFacet[]
  /** Each facet's value of a row; empty where the service says nothing. */
  facetValues: (row: Row, nowMs: number) => FacetValues
  /** The texts of a row that the search looks at. */
  searched: (row: Row) => readonly string[]
  /** What copying a row puts on the clipboard, one a line. */
  copied: (row: Row) => readonly string[]
  /** Its first order; by name where it says nothing. */
  firstSort?: readonly SortKey[]
  words: ListWords
}

export interface ListWords {
  search: MessageKey
  searchHelp: MessageKey
  /** How many match, said once typing has stopped: a counted message. */
  found: MessageKey
  nothing: MessageKey
  /** What was copied: a counted message. */
  copied: MessageKey
}

/** The column that is always shown. */
export const NAME_COLUMN = 'name'
export const ACTIONS_WIDTH_PX = 40
