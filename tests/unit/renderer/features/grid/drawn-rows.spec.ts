import { describe, expect, it } from 'vitest'
import {
  drawnRange,
  HEADER_HEIGHT_PX,
  isEnough,
  mostDrawn,
  ROW_HEIGHT_PX,
  topToShow,
} from '../../../../../src/renderer/features/grid/drawn-rows'

const TEN_ROWS_PX = HEADER_HEIGHT_PX + 10 * ROW_HEIGHT_PX

describe('drawnRange', () => {
  it('draws some rows beyond each edge of the view, where there are any', () => {
    const counts = [0, 1, 36, 72, 1000, 3239, 3600].map(
      (top) => drawnRange(100, TEN_ROWS_PX, top).count,
    )
    expect(counts).toEqual([13, 13, 14, 15, 15, 13, 13])
    expect(Math.max(...counts)).toBe(mostDrawn(TEN_ROWS_PX))
  })

  it('covers the view and a little more', () => {
    for (const top of [0, 17, 36, 1000, 90 * ROW_HEIGHT_PX]) {
      const { first, count } = drawnRange(100, TEN_ROWS_PX, top)
      expect(first * ROW_HEIGHT_PX).toBeLessThanOrEqual(top)
      expect((first + count) * ROW_HEIGHT_PX).toBeGreaterThanOrEqual(top + 10 * ROW_HEIGHT_PX)
    }
    expect(drawnRange(100, TEN_ROWS_PX, 36 * 50).first).toBe(48)
  })

  it('takes a list that has become shorter than the view is scrolled at its end', () => {
    expect(drawnRange(20, TEN_ROWS_PX, 36 * 5000)).toEqual({ first: 7, count: 13 })
    expect(drawnRange(3, TEN_ROWS_PX, 36 * 5000)).toEqual({ first: 0, count: 3 })
  })

  it('draws nothing of an empty list', () => {
    expect(drawnRange(0, TEN_ROWS_PX, 0)).toEqual({ first: 0, count: 0 })
  })
})

describe('isEnough', () => {
  it('keeps a few rows more than a lower view asks for, at the same place and of the same list', () => {
    const drawn = drawnRange(100, TEN_ROWS_PX, 0)
    const lower = drawnRange(100, TEN_ROWS_PX - ROW_HEIGHT_PX, 0)
    expect(lower.count).toBe(drawn.count - 1)
    expect(isEnough(drawn, lower, 100)).toBe(true)
    expect(isEnough(lower, drawn, 100), 'too few for a higher one').toBe(false)
    expect(isEnough(drawn, drawnRange(100, TEN_ROWS_PX / 2, 0), 100), 'far too many').toBe(false)
    expect(isEnough(drawn, { first: 1, count: drawn.count }, 100), 'elsewhere').toBe(false)
    expect(isEnough(drawn, drawnRange(12, TEN_ROWS_PX, 0), 12), 'no longer there').toBe(false)
  })
})

describe('topToShow', () => {
  it('scrolls as little as it takes', () => {
    expect(topToShow(12, TEN_ROWS_PX, 36 * 10), 'in view').toBe(36 * 10)
    expect(topToShow(9, TEN_ROWS_PX, 36 * 10), 'above').toBe(36 * 9)
    expect(topToShow(20, TEN_ROWS_PX, 36 * 10), 'below').toBe(36 * 11)
  })
})
