import { type Ref, shallowRef } from 'vue'
import type { DirectoryClient } from '../../../shared/model/client'
import { useCopy } from '../../composables/use-copy'
import type { Selection } from './use-selection'

/** The header is row 1 for assistive technology. */
const FIRST_ROW_INDEX = 2

/** What the pointer does in the rows: one listener each for all of them. */
export interface RowPointer {
  onMousedown: (event: MouseEvent) => void
  onClick: (event: MouseEvent) => void
  onContextmenu: (event: MouseEvent) => void
  /** How copying a row's client ID went, for a moment. */
  copiedIn: (row: DirectoryClient) => 'copied' | 'failed' | undefined
}

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null
}

/** The place of a cell's row in the whole list, from 0. */
function indexOf(cell: HTMLElement): number {
  return Number(cell.parentElement?.ariaRowIndex) - FIRST_ROW_INDEX
}

export function useRowPointer(grid: {
  rows: () => readonly DirectoryClient[]
  selection: Selection
  activeColumn: Ref<number>
  /** Below the left edge of an element. */
  openMenuAt: (element: Element) => void
  openMenu: (at: { x: number; y: number }) => void
}): RowPointer {
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
    else if (button.matches('[data-copy]')) copyId(grid.rows()[indexOf(cell)])
  }

  function copyId(row: DirectoryClient | undefined): void {
    copiedKey.value = row?.key
    if (row !== undefined) void copy(row.client.clientId)
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
