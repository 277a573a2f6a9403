import { describe, expect, it } from 'vitest'
import { RateLimiter } from '../../../../src/sandbox/http/rate-limit'

function limiterAt(startMs: number, scale = 1) {
  let nowMs = startMs
  const limiter = new RateLimiter(() => nowMs, scale)
  return {
    takeMany: (count: number, caller: string, tier: 1 | 2) =>
      Array.from({ length: count }, () => limiter.take(caller, tier)),
    advance: (ms: number) => {
      nowMs += ms
    },
  }
}

describe('the rate limiter', () => {
  it.each([
    [1, 1000],
    [2, 100],
  ] as const)('lets tier %i pass %i times a minute', (tier, limit) => {
    const { takeMany } = limiterAt(0)
    expect(takeMany(limit, 'caller', tier)).toEqual(Array(limit).fill(undefined))
    expect(takeMany(1, 'caller', tier)).toEqual([60])
  })

  it('tells how long to wait, rounded up, and opens again', () => {
    const { takeMany, advance } = limiterAt(5_000)
    takeMany(100, 'caller', 2)
    advance(30_001)
    expect(takeMany(2, 'caller', 2)).toEqual([30, 30])
    advance(29_998)
    expect(takeMany(1, 'caller', 2)).toEqual([1])
    advance(1)
    expect(takeMany(101, 'caller', 2)).toEqual([...Array<undefined>(100).fill(undefined), 60])
  })

  it('counts callers and tiers apart', () => {
    const { takeMany } = limiterAt(0)
    takeMany(101, 'caller', 2)
    expect(takeMany(1, 'caller', 1)).toEqual([undefined])
    expect(takeMany(1, 'other', 2)).toEqual([undefined])
    expect(takeMany(1, 'caller', 2)).toEqual([60])
  })

  it('can be scaled, and always lets one pass', () => {
    expect(limiterAt(0, 0.02).takeMany(3, 'caller', 2)).toEqual([undefined, undefined, 60])
    expect(limiterAt(0, 1e-9).takeMany(2, 'caller', 1)).toEqual([undefined, 60])
    expect(limiterAt(0, 10).takeMany(1001, 'caller', 2).at(-1)).toBe(60)
  })
})
