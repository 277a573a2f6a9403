/** Where the keyboard is in the grid. */
export interface GridPosition {
  row: number
  column: number
}

export interface GridBounds {
  rowCount: number
  columnCount: number
  /** How many rows Page up and Page down move by. */
  pageRows: number
}

/**
 * Where a key leads, as the grid pattern of the ARIA Authoring Practices has it.
 * @returns undefined for a key that does not move
 */
export function nextPosition(
  key: string,
  withControl: boolean,
  { row, column }: GridPosition,
  { rowCount, columnCount, pageRows }: GridBounds,
): GridPosition | undefined {
  const lastRow = Math.max(0, rowCount - 1)
  const lastColumn = columnCount - 1
  switch (key) {
    case 'ArrowDown':
      return { row: Math.min(row + 1, lastRow), column }
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column }
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, lastColumn) }
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) }
    case 'PageDown':
      return { row: Math.min(row + pageRows, lastRow), column }
    case 'PageUp':
      return { row: Math.max(row - pageRows, 0), column }
    case 'Home':
      return { row: withControl ? 0 : row, column: 0 }
    case 'End':
      return { row: withControl ? lastRow : row, column: lastColumn }
    default:
      return undefined
  }
}
