import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../../../../src/shared/errors'
import {
  FIRST_BACKOFF_MS,
  MAX_ATTEMPTS,
  RetryableError,
  RetryPolicy,
} from '../../../../src/main/cloud/retry-policy'
import { caught } from '../../../support/main/caught'

const { signal } = new AbortController()
const down = new AppError('server-error', 'down')

describe('RetryPolicy', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** A call that fails as told, then succeeds; notes when it was tried. */
  function failing(times: number, waitMs?: number) {
    const triedAt: number[] = []
    const call = (): Promise<string> => {
      triedAt.push(performance.now())
      return triedAt.length <= times
        ? Promise.reject(new RetryableError(down, waitMs))
        : Promise.resolve('done')
    }
    const pauses = (): number[] =>
      triedAt.slice(1).map((at, index) => at - (triedAt[index] ?? Number.NaN))
    return { call, triedAt, pauses }
  }

  it('gives what the call gives after two failures', async () => {
    const { call, triedAt } = failing(2)
    const outcome = new RetryPolicy().execute(call, signal)
    await vi.runAllTimersAsync()
    expect(await outcome).toBe('done')
    expect(triedAt).toHaveLength(3)
  })

  it('ends after three attempts with the failure itself', async () => {
    const { call, triedAt } = failing(Number.POSITIVE_INFINITY)
    const outcome = caught(new RetryPolicy().execute(call, signal))
    await vi.runAllTimersAsync()
    expect(await outcome).toBe(down)
    expect(triedAt).toHaveLength(MAX_ATTEMPTS)
  })

  it('pauses longer each time, between half of the pause and all of it', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { call, pauses } = failing(2)
      void new RetryPolicy().execute(call, signal)
      await vi.runAllTimersAsync()
      const [first = 0, second = 0] = pauses()
      expect(first).toBeGreaterThanOrEqual(FIRST_BACKOFF_MS / 2 - 1)
      expect(first).toBeLessThanOrEqual(FIRST_BACKOFF_MS + 1)
      expect(second).toBeGreaterThanOrEqual(FIRST_BACKOFF_MS - 1)
      expect(second).toBeLessThanOrEqual(FIRST_BACKOFF_MS * 2 + 1)
    }
  })

  it('waits as long as the service says', async () => {
    const { call, pauses } = failing(1, 7_000)
    void new RetryPolicy().execute(call, signal)
    await vi.runAllTimersAsync()
    expect(pauses()).toEqual([7_000])
  })

  it('does not try again what may not be tried again', async () => {
    const call = vi.fn(() => Promise.reject(new AppError('forbidden', 'no')))
    const error = await caught(new RetryPolicy().execute(call, signal))
    expect(error.code).toBe('forbidden')
    expect(call).toHaveBeenCalledTimes(1)
  })

  it('ends at once when it is cancelled in a pause, and does not try again', async () => {
    const { call, triedAt } = failing(2, 60_000)
    const controller = new AbortController()
    const outcome = new RetryPolicy().execute(() => {
      controller.signal.throwIfAborted()
      return call()
    }, controller.signal)
    const ended = expect(outcome).rejects.toThrow('enough')
    await vi.advanceTimersByTimeAsync(100)
    controller.abort(new Error('enough'))
    await ended
    await vi.runAllTimersAsync()
    expect(triedAt).toHaveLength(1)
  })

  it('leaves a host alone that fails on and on, saying its last failure, and tries it later', async () => {
    const policy = new RetryPolicy()
    const { call, triedAt } = failing(12)
    for (let round = 0; round < 4; round += 1) {
      const outcome = caught(policy.execute(call, signal))
      await vi.advanceTimersByTimeAsync(2_000)
      expect(await outcome).toBe(down)
    }
    expect(triedAt).toHaveLength(12)
    expect(await caught(policy.execute(call, signal))).toBe(down)
    expect(triedAt).toHaveLength(12)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await policy.execute(call, signal)).toBe('done')
  })
})
