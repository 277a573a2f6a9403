import { t } from '../../i18n'
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
  /** How wide each column is, in pixels. */
  widths: readonly number[]
  /** The present, in milliseconds since 1970. */
  nowMs: number
  /** The column the keyboard is in, when it is in this row. */
  activeColumn: number | undefined
  /** The ID of the cell the keyboard is on: the grid's active descendant names it. */
  activeId: string | undefined
}

/**
 * Draws the cells of a row.
 * @param attended whether the pointer or the keyboard is in it: only then they explain themselves, and
 *   offer to copy
 */
export type DrawCells = (cells: ClientCells, attended: boolean) => void

interface CellKind {
  newContent: (cell: HTMLElement) => DrawContent
  /** What of the cell's room its words do not have, in pixels. */
  besidePx: number
  /** Whether it cuts its words itself where they are too long. */
  cuts: boolean
}

const WORDS: CellKind = { newContent: textContent, besidePx: 0, cuts: false }
/** The columns that are more than words. */
const KINDS = new Map<string, CellKind>([
  [NAME_COLUMN, { ...WORDS, newContent: nameContent }],
  [CLIENT_ID_COLUMN, { ...WORDS, newContent: copyContent, cuts: true }],
  [STATUS_COLUMN, { ...WORDS, newContent: statusContent, besidePx: 20 }],
  [SECRETS_COLUMN, { ...WORDS, newContent: secretsContent, besidePx: 51 }],
])
const PADDING_PX = 20
const FIRST_PADDING_PX = 26

/** Puts a row's cells into its element, and gives the way to draw them. */
export function newCells(row: HTMLElement, columns: readonly ClientColumn[]): DrawCells {
  const cells = columns.map((column, place) => newCell(row, column, place))
  const actions = newActions(row, columns.length)
  return (now, attended) => {
    for (const draw of cells) draw(now, attended)
    actions(now)
  }
}

function newCell(row: HTMLElement, column: ClientColumn, place: number): DrawCells {
  const classes = ['cell', column.id, ...(place === 0 ? ['first'] : [])]
  const [cell, drawActive] = newGridCell(row, classes, place)
  const title = attributeOf(cell, 'title')
  const muted = onlyChanges((isMuted: boolean) => cell.classList.toggle('muted', isMuted))
  // Clipping costs each frame, so only what may be too long for its cell is.
  const cut = onlyChanges((isCut: boolean) => cell.classList.toggle('truncate', isCut))
  const { newContent, besidePx, cuts } = KINDS.get(column.id) ?? WORDS
  const paddingPx = place === 0 ? FIRST_PADDING_PX : PADDING_PX
  const drawContent = newContent(cell)
  return (cells, attended) => {
    const view = cells.view.cells[place]
    if (view === undefined) return
    const roomPx = (cells.widths[place] ?? 0) - paddingPx - besidePx
    drawActive(cells)
    title(attended ? column.title?.(cells.row, cells.nowMs) : undefined)
    muted(view.muted)
    cut(!cuts && view.widthPx > roomPx)
    drawContent(view, cells, { roomPx, attended })
  }
}

function newActions(row: HTMLElement, place: number): (cells: ClientCells) => void {
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
    title(t('grid.actionsHelp'))
  }
}

function newGridCell(
  row: HTMLElement,
  classes: readonly string[],
  place: number,
): [HTMLElement, (cells: ClientCells) => void] {
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
