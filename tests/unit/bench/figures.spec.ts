import { describe, expect, it } from 'vitest'
import { benchRow } from '../../bench/support/rows'
import { droppedFrames, median, p95 } from '../../bench/support/statistics'

describe('statistics', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  it('takes the 95th percentile by rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(p95(hundred)).toBe(95)
    expect(p95([1, 2, 30])).toBe(30)
  })

  it('has no figure for nothing', () => {
    expect(median([])).toBeNaN()
    expect(p95([])).toBeNaN()
  })

  it('counts the frames that were left out', () => {
    expect(droppedFrames([16.6, 16.7, 17.9])).toBe(0)
    expect(droppedFrames([16.7, 33.3, 50.1])).toBe(3)
  })
})

describe('benchRow', () => {
  it('rounds, compares and holds against the goal', () => {
    expect(benchRow('sort', 'ms', { value: 16.74, baseline: 8.31 }, 16.7)).toEqual({
      name: 'sort',
      value: 16.7,
      unit: 'ms',
      baseline: 8.3,
      ratio: 2.01,
      goal: 16.7,
      met: true,
    })
    expect(benchRow('sort', 'ms', { value: 16.76, baseline: 8 }, 16.7).met).toBe(false)
  })

  it('has no ratio to nothing, and meets no goal where there is none', () => {
    const row = benchRow('dropped', 'frames', { value: 0, baseline: 0 })
    expect(row).toMatchObject({ ratio: null, goal: null, met: null })
  })
})
