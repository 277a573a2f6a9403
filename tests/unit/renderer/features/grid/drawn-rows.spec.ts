import { describe, expect, it } from 'vitest'
import {
  drawnRange,
  HEADER_HEIGHT_PX,
  isEnough,
  mostDrawn,
  ROW_HEIGHT_PX,
  type RowRange,
  topToShow,
} from '../../../../../src/renderer/features/grid/drawn-rows'

const TEN_ROWS_PX = HEADER_HEIGHT_PX + 10 * ROW_HEIGHT_PX

/** The last row of a hundred is at the lower edge. */
const END_PX = 90 * ROW_HEIGHT_PX

describe('drawnRange', () => {
  it('draws the rows in view, also those in view in part', () => {
    const drawn = [0, 1, 36, 71, END_PX - 1, END_PX].map((top) =>
      drawnRange(100, TEN_ROWS_PX, top, false),
    )
    expect(drawn).toEqual([
      { first: 0, count: 10 },
      { first: 0, count: 11 },
      { first: 1, count: 10 },
      { first: 1, count: 11 },
      { first: 89, count: 11 },
      { first: 90, count: 10 },
    ])
  })

  it('draws some beyond each edge, where there are any, when it may be scrolled', () => {
    const counts = [0, 1, 36, 72, 1000, END_PX - 1, END_PX].map(
      (top) => drawnRange(100, TEN_ROWS_PX, top, true).count,
    )
    expect(counts).toEqual([13, 13, 14, 15, 15, 13, 12])
    expect(drawnRange(100, TEN_ROWS_PX, 36 * 50, true).first).toBe(48)
  })

  it('covers the view, at rest and when it may be scrolled', () => {
    for (const top of [0, 17, 36, 1000, END_PX]) {
      for (const isMoving of [false, true]) {
        const { first, count } = drawnRange(100, TEN_ROWS_PX, top, isMoving)
        expect(first * ROW_HEIGHT_PX).toBeLessThanOrEqual(top)
        expect((first + count) * ROW_HEIGHT_PX).toBeGreaterThanOrEqual(top + 10 * ROW_HEIGHT_PX)
      }
    }
  })

  it('draws as many at each step of the way: none is made or taken away', () => {
    const counts = Array.from({ length: 100 }, (_none, px) => {
      return drawnRange(100, TEN_ROWS_PX, 1000 + px, true).count
    })
    expect(new Set(counts)).toEqual(new Set([mostDrawn(TEN_ROWS_PX)]))
  })

  it('takes a list that has become shorter than the view is scrolled at its end', () => {
    expect(drawnRange(20, TEN_ROWS_PX, 36 * 5000, false)).toEqual({ first: 10, count: 10 })
    expect(drawnRange(20, TEN_ROWS_PX, 36 * 5000, true)).toEqual({ first: 8, count: 12 })
    expect(drawnRange(3, TEN_ROWS_PX, 36 * 5000, true)).toEqual({ first: 0, count: 3 })
  })

  it('draws nothing of an empty list, and none where there is no room yet', () => {
    expect(drawnRange(0, TEN_ROWS_PX, 0, true)).toEqual({ first: 0, count: 0 })
    expect(drawnRange(100, 0, 0, false)).toEqual({ first: 0, count: 0 })
  })
})

describe('isEnough', () => {
  it('keeps a row more than a lower view asks for, at the same place and of the same list', () => {
    const asked = (rows: number, heightPx: number): RowRange => drawnRange(rows, heightPx, 0, false)
    const drawn = asked(100, TEN_ROWS_PX)
    const lower = asked(100, TEN_ROWS_PX - ROW_HEIGHT_PX)
    expect(lower.count).toBe(drawn.count - 1)
    expect(isEnough(drawn, lower, 100)).toBe(true)
    expect(isEnough(lower, drawn, 100), 'too few for a higher one').toBe(false)
    expect(isEnough(drawn, asked(100, TEN_ROWS_PX / 2), 100), 'far too many').toBe(false)
    expect(isEnough(drawn, { first: 1, count: drawn.count }, 100), 'elsewhere').toBe(false)
    expect(isEnough(drawn, asked(9, TEN_ROWS_PX), 9), 'no longer there').toBe(false)
  })
})

describe('topToShow', () => {
  it('scrolls as little as it takes', () => {
    expect(topToShow(12, TEN_ROWS_PX, 36 * 10), 'in view').toBe(36 * 10)
    expect(topToShow(9, TEN_ROWS_PX, 36 * 10), 'above').toBe(36 * 9)
    expect(topToShow(20, TEN_ROWS_PX, 36 * 10), 'below').toBe(36 * 11)
  })
})
