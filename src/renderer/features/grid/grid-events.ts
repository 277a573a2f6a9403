import type { GridRow } from './list-definition'

/** A person asks what can be done with rows. */
export interface MenuRequest<Row extends GridRow> {
  rows: Row[]
  /** Where in the window, in pixels. */
  x: number
  y: number
}

/** A key that the grid has no use for itself, with the rows it is meant for. */
export interface KeyPress<Row extends GridRow> {
  event: KeyboardEvent
  rows: Row[]
}
