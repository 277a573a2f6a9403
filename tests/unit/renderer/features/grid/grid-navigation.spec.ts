import { describe, expect, it } from 'vitest'
import { nextPosition } from '../../../../../src/renderer/features/grid/grid-navigation'

const bounds = { rowCount: 100, columnCount: 9, pageRows: 20 }

describe('nextPosition', () => {
  it.each<[string, boolean, [number, number], [number, number]]>([
    ['ArrowDown', false, [5, 2], [6, 2]],
    ['ArrowDown', false, [99, 2], [99, 2]],
    ['ArrowUp', false, [5, 2], [4, 2]],
    ['ArrowUp', false, [0, 2], [0, 2]],
    ['ArrowRight', false, [5, 2], [5, 3]],
    ['ArrowRight', false, [5, 8], [5, 8]],
    ['ArrowLeft', false, [5, 2], [5, 1]],
    ['ArrowLeft', false, [5, 0], [5, 0]],
    ['PageDown', false, [5, 2], [25, 2]],
    ['PageDown', false, [95, 2], [99, 2]],
    ['PageUp', false, [25, 2], [5, 2]],
    ['PageUp', false, [5, 2], [0, 2]],
    ['Home', false, [5, 2], [5, 0]],
    ['End', false, [5, 2], [5, 8]],
    ['Home', true, [5, 2], [0, 0]],
    ['End', true, [5, 2], [99, 8]],
  ])('%s (with Control: %s) from %j', (key, withControl, [row, column], [toRow, toColumn]) => {
    expect(nextPosition(key, withControl, { row, column }, bounds)).toEqual({
      row: toRow,
      column: toColumn,
    })
  })

  it('leaves other keys alone', () => {
    expect(nextPosition('a', false, { row: 0, column: 0 }, bounds)).toBeUndefined()
    expect(nextPosition('Tab', false, { row: 0, column: 0 }, bounds)).toBeUndefined()
  })

  it('stays at the first row of an empty grid', () => {
    const empty = { ...bounds, rowCount: 0 }
    expect(nextPosition('ArrowDown', false, { row: 0, column: 0 }, empty)).toEqual({
      row: 0,
      column: 0,
    })
  })
})
