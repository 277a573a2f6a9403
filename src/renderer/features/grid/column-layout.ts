import { z } from 'zod'
import { ACTIONS_WIDTH_PX, type ColumnHead, NAME_COLUMN } from './list-definition'

export const COLUMN_MIN_WIDTH_PX = 64
export const COLUMN_MAX_WIDTH_PX = 900

/** How a person has arranged the columns; what is not named here is as it was at first. */
export const columnLayoutSchema = z.object({
  /** Column IDs from left to right. */
  order: z.array(z.string()),
  /** Widths in pixels, of the columns that were resized. */
  widths: z.record(z.string(), z.number().min(COLUMN_MIN_WIDTH_PX).max(COLUMN_MAX_WIDTH_PX)),
  /** Whether a column is shown, where that was chosen. */
  shown: z.record(z.string(), z.boolean()),
})
export type ColumnLayout = z.infer<typeof columnLayoutSchema>

export const INITIAL_LAYOUT: ColumnLayout = { order: [], widths: {}, shown: {} }

/** All columns from left to right; one that the layout does not know yet stands at the end. */
export function orderedColumns<Column extends ColumnHead>(
  columns: readonly Column[],
  { order }: ColumnLayout,
): Column[] {
  const place = ({ id }: Column): number => {
    const known = order.indexOf(id)
    return known === -1 ? order.length : known
  }
  return columns.toSorted((one, other) => place(one) - place(other))
}

export function isShown({ shown }: ColumnLayout, { id, optional }: ColumnHead): boolean {
  return id === NAME_COLUMN || (shown[id] ?? optional !== true)
}

/** The columns in view, from left to right. */
export function shownColumns<Column extends ColumnHead>(
  columns: readonly Column[],
  layout: ColumnLayout,
): Column[] {
  return orderedColumns(columns, layout).filter((column) => isShown(layout, column))
}

/** Puts a column where another one in view is; what is hidden keeps its neighbour. */
export function withMoved(
  columns: readonly ColumnHead[],
  layout: ColumnLayout,
  id: string,
  toId: string,
): ColumnLayout {
  const ids = orderedColumns(columns, layout).map((column) => column.id)
  const [from, to] = [ids.indexOf(id), ids.indexOf(toId)]
  if (from === -1 || to === -1) return layout
  return { ...layout, order: ids.toSpliced(from, 1).toSpliced(to, 0, id) }
}

export function withWidth(layout: ColumnLayout, id: string, widthPx: number): ColumnLayout {
  const within = Math.min(COLUMN_MAX_WIDTH_PX, Math.max(COLUMN_MIN_WIDTH_PX, Math.round(widthPx)))
  return { ...layout, widths: { ...layout.widths, [id]: within } }
}

export function withShown(layout: ColumnLayout, id: string, shown: boolean): ColumnLayout {
  return { ...layout, shown: { ...layout.shown, [id]: shown } }
}

/**
 * The widths as a CSS grid template, and the least room they take in pixels. The name takes the
 * room that is left until it is given a width; then nothing does.
 */
export function columnTemplate(
  columns: readonly ColumnHead[],
  layout: ColumnLayout,
): { template: string; widthPx: number } {
  const shown = shownColumns(columns, layout)
  const tracks = shown.map((column) => {
    const leastPx = leastWidthPx(layout, column)
    return takesRest(layout, column) ? `minmax(${leastPx}px, 1fr)` : `${leastPx}px`
  })
  const rest = isNameFree(layout) ? `${ACTIONS_WIDTH_PX}px` : '1fr'
  return {
    template: [...tracks, `minmax(${ACTIONS_WIDTH_PX}px, ${rest})`].join(' '),
    widthPx: leastWidthsPx(layout, shown),
  }
}

/**
 * How wide each column in view is, in pixels.
 * @param roomPx how wide the grid is inside
 */
export function columnWidths(
  shown: readonly ColumnHead[],
  layout: ColumnLayout,
  roomPx: number,
): number[] {
  const restPx = Math.max(0, roomPx - leastWidthsPx(layout, shown))
  return shown.map((column) => {
    return leastWidthPx(layout, column) + (takesRest(layout, column) ? restPx : 0)
  })
}

function leastWidthPx({ widths }: ColumnLayout, { id, widthPx }: ColumnHead): number {
  return widths[id] ?? widthPx
}

function leastWidthsPx(layout: ColumnLayout, shown: readonly ColumnHead[]): number {
  return shown.reduce((sum, column) => sum + leastWidthPx(layout, column), ACTIONS_WIDTH_PX)
}

function takesRest(layout: ColumnLayout, { id }: ColumnHead): boolean {
  return id === NAME_COLUMN && isNameFree(layout)
}

function isNameFree({ widths }: ColumnLayout): boolean {
  return widths[NAME_COLUMN] === undefined
}
