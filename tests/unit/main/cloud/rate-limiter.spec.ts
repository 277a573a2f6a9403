import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RateLimiter, type RateTier } from '../../../../src/main/cloud/rate-limiter'

const { signal } = new AbortController()

describe('RateLimiter', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** Queues requests that note the tier they ran in. */
  function queue(limiter: RateLimiter, tier: RateTier, count: number, ran: RateTier[]): void {
    for (let index = 0; index < count; index += 1) {
      void limiter.run(tier, signal, () => {
        ran.push(tier)
        return Promise.resolve()
      })
    }
  }

  it('gives the answer of a request', async () => {
    await expect(new RateLimiter().run(1, signal, () => Promise.resolve('x'))).resolves.toBe('x')
  })

  it('holds back what is over a tier’s limit until the minute is over', async () => {
    const ran: RateTier[] = []
    const limiter = new RateLimiter({ 1: 10, 2: 2 })
    queue(limiter, 2, 3, ran)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ran).toEqual([2, 2])
    await vi.advanceTimersByTimeAsync(1_500)
    expect(ran).toEqual([2, 2, 2])
  })

  it('stays under the limit of a service that counts from the late arrival of the first', async () => {
    let window = { endsAt: 0, count: 0 }
    const counts: number[] = []
    const arrive = (): void => {
      const now = performance.now()
      if (now >= window.endsAt) window = { endsAt: now + 60_000, count: 0 }
      window.count += 1
      counts.push(window.count)
    }
    const limiter = new RateLimiter({ 1: 10, 2: 2 })
    const send = async (lateMs: number): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, lateMs))
      arrive()
    }
    for (const lateMs of [800, 800, 0, 0]) void limiter.run(2, signal, () => send(lateMs))
    await vi.advanceTimersByTimeAsync(120_000)
    expect(counts).toEqual([1, 2, 1, 2])
  })

  it('takes another length for a minute', async () => {
    const ran: RateTier[] = []
    queue(new RateLimiter({ 1: 10, 2: 2 }, 600), 2, 3, ran)
    await vi.advanceTimersByTimeAsync(595)
    expect(ran).toEqual([2, 2])
    await vi.advanceTimersByTimeAsync(30)
    expect(ran).toEqual([2, 2, 2])
  })

  it('blocks those of a tier that wait already and those that come, and no other tier', async () => {
    const ran: RateTier[] = []
    const limiter = new RateLimiter()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    for (let index = 0; index < 6; index += 1) void limiter.run(2, signal, () => held)
    queue(limiter, 2, 1, ran)
    limiter.block(2, 5_000)
    release()
    queue(limiter, 2, 1, ran)
    queue(limiter, 1, 1, ran)
    await vi.advanceTimersByTimeAsync(4_900)
    expect(ran).toEqual([1])
    expect(limiter.blockedForMs(2)).toBe(100)
    expect(limiter.blockedForMs(1)).toBe(0)
    await vi.advanceTimersByTimeAsync(200)
    expect(ran).toEqual([1, 2, 2])
    expect(limiter.blockedForMs(2)).toBe(0)
  })

  it('stays shut for the longest of several waits', async () => {
    const ran: RateTier[] = []
    const limiter = new RateLimiter()
    limiter.block(1, 3_000)
    limiter.block(1, 8_000)
    limiter.block(1, 1_000)
    queue(limiter, 1, 1, ran)
    await vi.advanceTimersByTimeAsync(7_900)
    expect(ran).toEqual([])
    await vi.advanceTimersByTimeAsync(100)
    expect(ran).toEqual([1])
  })

  it.each([-7_200_000, 7_200_000])(
    'opens again in time though the clock is moved by %i ms',
    async (move) => {
      const ran: RateTier[] = []
      const limiter = new RateLimiter()
      limiter.block(1, 1_000)
      queue(limiter, 1, 1, ran)
      vi.setSystemTime(Date.now() + move)
      expect(limiter.blockedForMs(1)).toBe(1_000)
      await vi.advanceTimersByTimeAsync(1_000)
      expect(ran).toEqual([1])
    },
  )

  it('gives up a waiting request with its signal, and never runs it', async () => {
    const limiter = new RateLimiter()
    const controller = new AbortController()
    limiter.block(1, 1_000)
    const request = vi.fn(() => Promise.resolve())
    const waiting = limiter.run(1, controller.signal, request)
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(request).not.toHaveBeenCalled()
  })
})
