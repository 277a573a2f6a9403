import type { DirectoryClient } from '../../../shared/model/client'
import { NAME_COLUMN } from '../grid/list-definition'
import { attributeOf, newElement, onlyChanges } from '../grid/write-changes'
import {
  copyContent,
  type DrawContent,
  nameContent,
  type RowContent,
  secretsContent,
  statusContent,
  textContent,
} from './cell-contents'
import { CLIENT_ID_COLUMN, type ClientColumn, SECRETS_COLUMN, STATUS_COLUMN } from './columns'

/** What the cells of a row show now. */
export interface ClientCells extends RowContent {
  columns: readonly ClientColumn[]
  /** The present, in milliseconds since 1970. */
  nowMs: number
  /** Whether the pointer or the keyboard is in the row: only then its cells explain themselves. */
  attended: boolean
  /** The column the keyboard is in, when it is in this row. */
  activeColumn: number | undefined
  /** The ID of the cell the keyboard is on: the grid's active descendant names it. */
  activeId: string | undefined
}

export type DrawCells = (cells: ClientCells) => void

/** The columns that are more than words. */
const CONTENTS = new Map<string, (cell: HTMLElement) => DrawContent>([
  [NAME_COLUMN, nameContent],
  [CLIENT_ID_COLUMN, copyContent],
  [STATUS_COLUMN, statusContent],
  [SECRETS_COLUMN, secretsContent],
])

/** Puts a row's cells into its element, and gives the way to draw them. */
export function newCells(row: HTMLElement, columns: readonly ClientColumn[]): DrawCells {
  const cells = columns.map((column, place) => newCell(row, column, place))
  const actions = newActions(row, columns.length)
  return (now) => {
    for (const draw of cells) draw(now)
    actions(now)
  }
}

function newCell(row: HTMLElement, column: ClientColumn, place: number): DrawCells {
  const classes = ['cell', 'truncate', column.id, ...(place === 0 ? ['first'] : [])]
  const [cell, drawActive] = newGridCell(row, classes, place)
  const title = attributeOf(cell, 'title')
  const drawTitle = onlyChanges((client: DirectoryClient | undefined, nowMs: number) => {
    title(client === undefined ? undefined : column.title?.(client, nowMs))
  })
  const muted = onlyChanges((isMuted: boolean) => cell.classList.toggle('muted', isMuted))
  const drawContent = (CONTENTS.get(column.id) ?? textContent)(cell)
  return (cells) => {
    const view = cells.view.cells[place]
    if (view === undefined) return
    drawActive(cells)
    drawTitle(cells.attended ? cells.row : undefined, cells.nowMs)
    muted(view.muted)
    drawContent(view, cells)
  }
}

function newActions(row: HTMLElement, place: number): DrawCells {
  const [cell, drawActive] = newGridCell(row, ['cell', 'actions'], place)
  const button = newElement('button', ['more'], {
    type: 'button',
    tabindex: '-1',
    'data-row-menu': '',
  })
  cell.append(button)
  const label = attributeOf(button, 'aria-label')
  const title = attributeOf(button, 'title')
  return (cells) => {
    drawActive(cells)
    label(cells.view.actionsLabel)
    title(cells.view.actionsHelp)
  }
}

function newGridCell(
  row: HTMLElement,
  classes: readonly string[],
  place: number,
): [HTMLElement, DrawCells] {
  const cell = newElement('div', classes, {
    role: 'gridcell',
    'aria-colindex': String(place + 1),
  })
  row.append(cell)
  const id = attributeOf(cell, 'id')
  const active = onlyChanges((isActive: boolean) => cell.classList.toggle('active', isActive))
  return [
    cell,
    ({ activeColumn, activeId }) => {
      active(place === activeColumn)
      id(place === activeColumn ? activeId : undefined)
    },
  ]
}
