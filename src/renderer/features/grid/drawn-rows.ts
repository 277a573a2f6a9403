export const ROW_HEIGHT_PX = 36
/** The header stays in view, above the first row. */
export const HEADER_HEIGHT_PX = 33
/** Rows drawn beyond each edge of the view: a frame's way of a wheel that turns as fast as it does. */
const OVERSCAN = 2

/** The rows to draw: from the first up to the last, both among all rows. */
export interface RowRange {
  first: number
  count: number
}

/**
 * Which rows to draw: those in view and a few beyond. As many wherever the view is, so that
 * scrolling makes no new elements.
 * @param topPx how far the grid is scrolled; more than there is counts as its end
 */
export function drawnRange(rowCount: number, heightPx: number, topPx: number): RowRange {
  const inView = Math.ceil((heightPx - HEADER_HEIGHT_PX) / ROW_HEIGHT_PX) + 1
  const count = Math.min(rowCount, Math.max(0, inView) + 2 * OVERSCAN)
  const first = Math.floor(topPx / ROW_HEIGHT_PX) - OVERSCAN
  return { first: Math.min(Math.max(0, first), rowCount - count), count }
}

/**
 * Where to scroll to, so that a row is in view; as little as it takes.
 * @returns the distance from the top, in pixels
 */
export function topToShow(index: number, heightPx: number, topPx: number): number {
  const rowTopPx = index * ROW_HEIGHT_PX
  const roomPx = heightPx - HEADER_HEIGHT_PX
  return Math.max(rowTopPx + ROW_HEIGHT_PX - roomPx, Math.min(topPx, rowTopPx))
}
