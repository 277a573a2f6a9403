import { describe, expect, it } from 'vitest'
import { createTimestamps, normalizeTimestamp, toTimestamp } from '../../../src/sandbox/timestamps'

describe('timestamps', () => {
  it('have six decimals', () => {
    expect(toTimestamp(0)).toBe('1970-01-01T00:00:00.000000Z')
    expect(toTimestamp(1_767_323_045_006_007)).toBe('2026-01-02T03:04:05.006007Z')
    expect(toTimestamp(-1)).toBe('1969-12-31T23:59:59.999999Z')
  })

  it('never repeat and never go back', () => {
    let nowMs = 1_767_323_045_000
    const next = createTimestamps(() => nowMs)
    const [first, second] = [next(), next()]
    nowMs -= 60_000
    const third = next()
    nowMs += 60_001
    const fourth = next()
    expect([first, second, third, fourth]).toEqual([
      '2026-01-02T03:04:05.000000Z',
      '2026-01-02T03:04:05.000001Z',
      '2026-01-02T03:04:05.000002Z',
      '2026-01-02T03:04:05.001000Z',
    ])
  })

  it.each([
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000000Z'],
    ['2026-01-02T03:04:05.1Z', '2026-01-02T03:04:05.100000Z'],
    ['2026-01-02T03:04:05.123456789z', '2026-01-02T03:04:05.123456Z'],
    ['2026-01-02T03:04:05.5+02:00', '2026-01-02T01:04:05.500000Z'],
  ])('of other forms compare as text once normalized: %s', (text, normalized) => {
    expect(normalizeTimestamp(text)).toBe(normalized)
  })

  it.each(['', 'today', '2026-01-02', '2026-13-02T03:04:05Z', '2026-01-02 03:04:05'])(
    'are not made of "%s"',
    (text) => {
      expect(normalizeTimestamp(text)).toBeUndefined()
    },
  )
})
