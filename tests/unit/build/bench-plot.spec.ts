// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { plotGoals } from '../../../build/lib/bench-plot.mjs'

const row = (name: string, value: number, goal: number | null) => ({
  name,
  value,
  unit: 'ms',
  baseline: 1,
  ratio: value,
  goal,
  met: goal === null ? null : value <= goal,
})
const parsed = (svg: string) => {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const bars = [...document.querySelectorAll('rect[rx]')]
  return {
    texts: [...document.querySelectorAll('text')].map(({ textContent }) => textContent),
    bars: bars.map((bar) => [bar.getAttribute('class'), Number(bar.getAttribute('width'))]),
    goal: Number(document.querySelector('line')?.getAttribute('x1')),
    width: Number(document.documentElement.getAttribute('width')),
  }
}

describe('plotGoals', () => {
  it('draws what has a goal, as long as its part of it', () => {
    const { bars, goal, texts } = parsed(
      plotGoals([
        row('half', 5, 10),
        row('no goal', 7, null),
        row('all', 10, 10),
        row('x', 15, 10),
      ]),
    )
    const [half, all, more] = bars
    expect(bars.map(([kind]) => kind)).toEqual(['met', 'met', 'missed'])
    expect(Number(half?.[1]) * 2).toBeCloseTo(Number(all?.[1]), 0)
    expect(Number(all?.[1]) * 1.5).toBeCloseTo(Number(more?.[1]), 0)
    // From the left margin.
    expect(20 + Number(all?.[1])).toBeCloseTo(goal, 0)
    expect(texts).toContain('half')
    expect(texts).toContain('0.50')
    expect(texts).not.toContain('no goal')
  })

  it('cuts a bar that would leave no room for the others, and says its number', () => {
    const { bars, texts, width } = parsed(plotGoals([row('bad', 90, 10), row('good', 5, 10)]))
    expect(Number(bars[0]?.[1])).toBeLessThan(width)
    expect(Number(bars[1]?.[1])).toBeGreaterThan(100)
    expect(texts).toContain('9.00')
  })

  it('knows a goal of nothing', () => {
    const { bars, texts } = parsed(plotGoals([row('dropped', 0, 0), row('dropped too', 2, 0)]))
    expect(bars[0]).toEqual(['met', 0])
    expect(bars[1]?.[0]).toBe('missed')
    expect(texts).toContain('over')
  })

  it('keeps a name from becoming markup', () => {
    expect(parsed(plotGoals([row('a < b & c', 1, 2)])).texts).toContain('a < b & c')
  })
})
