import { type Ref, shallowRef } from 'vue'
import { useCopy } from '../../composables/use-copy'
import { FIRST_ROW_INDEX } from './drawn-rows'
import type { GridRow } from './list-definition'
import type { Selection } from './use-selection'

/** What the pointer does in the rows: one listener each for all of them. */
export interface RowPointer<Row extends GridRow> {
  onMousedown: (event: MouseEvent) => void
  onClick: (event: MouseEvent) => void
  onContextmenu: (event: MouseEvent) => void
  /** How the copy button in a row went, for a moment. */
  copiedIn: (row: Row) => 'copied' | 'failed' | undefined
}

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null
}

/** The place of a cell's row in the whole list, from 0. */
function indexOf(cell: HTMLElement): number {
  return Number(cell.parentElement?.ariaRowIndex) - FIRST_ROW_INDEX
}

export function useRowPointer<Row extends GridRow>(grid: {
  rows: () => readonly Row[]
  selection: Selection<Row>
  activeColumn: Ref<number>
  /** Below the left edge of an element. */
  openMenuAt: (element: Element) => void
  openMenu: (at: { x: number; y: number }) => void
  /** What the copy button in a row copies. */
  copied: (row: Row) => string
}): RowPointer<Row> {
  const { selection } = grid
  const { state, copy } = useCopy()
  const copiedKey = shallowRef<string>()

  function onMousedown(event: MouseEvent): void {
    const cell = cellOf(event.target)
    if (cell === null) return
    const index = indexOf(cell)
    grid.activeColumn.value = Number(cell.ariaColIndex) - 1
    const key = grid.rows()[index]?.key ?? ''
    const asksMenu = event.button === 2 || cell.querySelector('[data-row-menu]') !== null
    if (asksMenu && selection.keys.value.has(key)) selection.moveTo(index)
    else if (event.shiftKey) selection.extend(index)
    else if (event.ctrlKey || event.metaKey) selection.toggle(index)
    else selection.select(index)
  }

  function onClick({ target }: MouseEvent): void {
    const button = target instanceof Element ? target.closest('button') : null
    const cell = cellOf(button)
    if (button === null || cell === null) return
    if (button.matches('[data-row-menu]')) grid.openMenuAt(button)
    else if (button.matches('[data-copy]')) copyFrom(grid.rows()[indexOf(cell)])
  }

  function copyFrom(row: Row | undefined): void {
    copiedKey.value = row?.key
    if (row !== undefined) void copy(grid.copied(row))
  }

  /** The menu key comes here too, but not from a cell: it was heard as a key. */
  function onContextmenu(event: MouseEvent): void {
    event.preventDefault()
    if (cellOf(event.target) !== null) grid.openMenu({ x: event.clientX, y: event.clientY })
  }

  return {
    onMousedown,
    onClick,
    onContextmenu,
    copiedIn: ({ key }) => {
      return key === copiedKey.value && state.value !== 'idle' ? state.value : undefined
    },
  }
}
