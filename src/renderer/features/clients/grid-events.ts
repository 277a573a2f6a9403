import type { DirectoryClient } from '../../../shared/model/client'

/** A person asks what can be done with rows. */
export interface RowMenuRequest {
  rows: DirectoryClient[]
  /** Where in the window, in pixels. */
  x: number
  y: number
}

/** A key that the grid has no use for itself, with the rows it is meant for. */
export interface RowKeyPress {
  event: KeyboardEvent
  rows: DirectoryClient[]
}
