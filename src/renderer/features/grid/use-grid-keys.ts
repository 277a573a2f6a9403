import { nextPosition } from './grid-navigation'
import type { GridRow } from './list-definition'
import type { Selection } from './use-selection'

/** What keys do in the grid. */
export interface GridKeys<Row extends GridRow> {
  rowCount: () => number
  columnCount: () => number
  pageRows: () => number
  activeColumn: () => number
  selection: Selection<Row>
  moveToColumn: (column: number) => void
  copy: (rows: Row[]) => void
  /** Presses the button in the cell the keyboard is on; false when it has none. */
  press: () => boolean
  openMenu: () => void
  /** The keys the grid has no use for. */
  other: (event: KeyboardEvent) => void
}

/** The grid's own keys: moving, selecting, copying, the row's menu. */
export function useGridKeys<Row extends GridRow>(
  grid: GridKeys<Row>,
): (event: KeyboardEvent) => void {
  const { selection } = grid

  function move(event: KeyboardEvent, withControl: boolean): boolean {
    const here = selection.activeIndex.value
    const from = { row: Math.max(0, here), column: grid.activeColumn() }
    const to = nextPosition(event.key, withControl, from, {
      rowCount: grid.rowCount(),
      columnCount: grid.columnCount(),
      pageRows: grid.pageRows(),
    })
    if (to === undefined || event.altKey) return false
    grid.moveToColumn(to.column)
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    // What is selected stays while only the column changes.
    if (sideways && here !== -1) return true
    const row = here === -1 ? 0 : to.row
    if (event.shiftKey) selection.extend(row)
    else selection.select(row)
    return true
  }

  function command({ key }: KeyboardEvent): boolean {
    switch (key.toLowerCase()) {
      case 'c':
        grid.copy(selection.chosen())
        return true
      case 'a':
        selection.selectAll()
        return true
      case ' ':
        selection.toggle(selection.activeIndex.value)
        return true
      default:
        return false
    }
  }

  function handle(event: KeyboardEvent): boolean {
    const withControl = event.ctrlKey || event.metaKey
    if (move(event, withControl)) return true
    if (event.altKey) return false
    if (withControl) return !event.shiftKey && command(event)
    if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      grid.openMenu()
      return true
    }
    if (event.key === 'Enter') return grid.press()
    if (event.key === 'Escape' && selection.keys.value.size > 1) {
      selection.select(selection.activeIndex.value)
      return true
    }
    return false
  }

  return (event) => {
    if (handle(event)) event.preventDefault()
    else grid.other(event)
  }
}
