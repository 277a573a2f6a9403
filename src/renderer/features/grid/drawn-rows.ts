export const ROW_HEIGHT_PX = 36
/** The header stays in view, above the first row. */
export const HEADER_HEIGHT_PX = 33
/** The first row's number for assistive technology, where the header is 1. */
export const FIRST_ROW_INDEX = 2
/** Rows drawn beyond each edge of the view: a frame's way of a wheel that turns as fast as it does. */
const OVERSCAN = 2

/** The rows to draw: from the first up to the last, both among all rows. */
export interface RowRange {
  first: number
  count: number
}

/**
 * Which rows to draw: those in view and a few beyond, where there are any.
 * @param topPx how far the grid is scrolled; more than there is counts as its end
 */
export function drawnRange(rowCount: number, heightPx: number, topPx: number): RowRange {
  const inView = rowsInView(heightPx)
  const top = Math.min(Math.floor(topPx / ROW_HEIGHT_PX), Math.max(0, rowCount - inView))
  const first = Math.max(0, top - OVERSCAN)
  return { first, count: Math.min(rowCount, top + inView + OVERSCAN) - first }
}

/**
 * Whether rows that are drawn will do. A few more than are asked for stay: a bar above the list that
 * comes and goes changes the height of the view, and need not change the rows.
 */
export function isEnough(drawn: RowRange, asked: RowRange, rowCount: number): boolean {
  const more = drawn.count - asked.count
  const isWithin = drawn.first + drawn.count <= rowCount
  return drawn.first === asked.first && more >= 0 && more <= OVERSCAN && isWithin
}

/** The most rows that are drawn at once, wherever the view is. */
export function mostDrawn(heightPx: number): number {
  return rowsInView(heightPx) + 2 * OVERSCAN
}

function rowsInView(heightPx: number): number {
  return Math.max(0, Math.ceil((heightPx - HEADER_HEIGHT_PX) / ROW_HEIGHT_PX) + 1)
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
