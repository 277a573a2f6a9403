import { forgetFound } from '../find/found-text'
import { FIRST_ROW_INDEX } from '../grid/drawn-rows'
import { attributeOf, onlyChanges } from '../grid/write-changes'
import { type ClientCells, type DrawCells, newCells } from './client-cells'
import type { ClientColumn } from './columns'

/** What a row shows now. */
interface ClientRow extends ClientCells {
  /** Its place in the whole list, from 0. */
  index: number
  /** Its distance from the first row, in pixels. */
  top: number
  selected: boolean
  /** Whether a change of it waits for the service's answer. */
  pending: boolean
}

/** The row under the pointer. An element that is moved meanwhile is not told when it is left. */
let hovered: { element: HTMLElement; redraw: () => void } | undefined

const drawnRows = new WeakMap<HTMLElement, (row: ClientRow) => void>()

/**
 * Draws the row that it is put on by hand: all rows in view change with every letter typed, within a
 * frame. So they are of few elements, and only what is another than before is written.
 */
export const vClientRow = {
  beforeMount: drawRow,
  updated: drawRow,
  unmounted: forgetFound,
}

function drawRow(element: HTMLElement, { value }: { value: ClientRow }): void {
  const known = drawnRows.get(element)
  const draw = known ?? newRow(element)
  if (known === undefined) drawnRows.set(element, draw)
  draw(value)
}

function newRow(element: HTMLElement): (row: ClientRow) => void {
  const rowIndex = attributeOf(element, 'aria-rowindex')
  const selected = attributeOf(element, 'aria-selected')
  const busy = attributeOf(element, 'aria-busy')
  const pending = onlyChanges((isPending: boolean) => {
    element.toggleAttribute('data-pending', isPending)
  })
  const top = onlyChanges((px: number) => (element.style.top = `${px}px`))

  let cells: { columns: readonly ClientColumn[]; draw: DrawCells } | undefined
  let now: ClientRow | undefined
  function drawCells(row: ClientRow): void {
    if (cells?.columns !== row.columns) {
      if (cells !== undefined) {
        forgetFound(element)
        element.replaceChildren()
      }
      cells = { columns: row.columns, draw: newCells(element, row.columns) }
    }
    cells.draw(row, hovered?.element === element || row.activeColumn !== undefined)
  }
  function redraw(): void {
    if (now !== undefined) drawCells(now)
  }
  element.addEventListener('mouseenter', () => {
    const left = hovered
    hovered = { element, redraw }
    left?.redraw()
    redraw()
  })
  element.addEventListener('mouseleave', () => {
    if (hovered?.element === element) hovered = undefined
    redraw()
  })

  return (row) => {
    now = row
    rowIndex(String(row.index + FIRST_ROW_INDEX))
    selected(String(row.selected))
    busy(row.pending ? 'true' : undefined)
    pending(row.pending)
    top(row.top)
    drawCells(row)
  }
}
