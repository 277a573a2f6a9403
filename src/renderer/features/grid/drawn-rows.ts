export const ROW_HEIGHT_PX = 36
/** The header stays in view, above the first row. */
export const HEADER_HEIGHT_PX = 33
/** The first row's number for assistive technology, where the header is 1. */
export const FIRST_ROW_INDEX = 2
/** Rows drawn beyond each edge of the view: a frame's way of a wheel that turns as fast as it does. */
const OVERSCAN = 2
/** Rows that a bar above the list takes from the view. */
const BAR_ROWS = 1

/** The rows to draw: from the first up to the last, both among all rows. */
export interface RowRange {
  first: number
  count: number
}

/**
 * Which rows to draw: those in view and, where it may be scrolled the next moment, a few beyond.
 * @param topPx how far the grid is scrolled; more than there is counts as its end
 */
export function drawnRange(
  rowCount: number,
  heightPx: number,
  topPx: number,
  isMoving: boolean,
): RowRange {
  const roomPx = roomFor(heightPx)
  const top = Math.min(topPx, Math.max(0, rowCount * ROW_HEIGHT_PX - roomPx))
  const topRow = Math.floor(top / ROW_HEIGHT_PX)
  const first = isMoving ? Math.max(0, topRow - OVERSCAN) : topRow
  // As many at every step of the way: one more or fewer would make an element or take one away.
  const end = isMoving
    ? topRow + mostInView(roomPx) + OVERSCAN
    : Math.ceil((top + roomPx) / ROW_HEIGHT_PX)
  return { first, count: Math.min(rowCount, end) - first }
}

/**
 * Whether rows that are drawn will do. A row more than is asked for stays: a bar above the list that
 * comes and goes changes the height of the view, and need not change the rows.
 */
export function isEnough(drawn: RowRange, asked: RowRange, rowCount: number): boolean {
  const more = drawn.count - asked.count
  const isWithin = drawn.first + drawn.count <= rowCount
  return drawn.first === asked.first && more >= 0 && more <= BAR_ROWS && isWithin
}

/** The most rows that are drawn at once, wherever the view is. */
export function mostDrawn(heightPx: number): number {
  return mostInView(roomFor(heightPx)) + 2 * OVERSCAN
}

function mostInView(roomPx: number): number {
  // One more: the first and the last may both be in view in part.
  return Math.ceil(roomPx / ROW_HEIGHT_PX) + 1
}

function roomFor(heightPx: number): number {
  return Math.max(0, heightPx - HEADER_HEIGHT_PX)
}

/**
 * Where to scroll to, so that a row is in view; as little as it takes.
 * @returns the distance from the top, in pixels
 */
export function topToShow(index: number, heightPx: number, topPx: number): number {
  const rowTopPx = index * ROW_HEIGHT_PX
  const roomPx = roomFor(heightPx)
  return Math.max(rowTopPx + ROW_HEIGHT_PX - roomPx, Math.min(topPx, rowTopPx))
}
