import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Places } from '../../../../src/main/vault/places'

const PATIENCE_MS = 1000
const hang = (): Promise<never> => new Promise(() => undefined)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** How a promise stands, without waiting for it. */
function watched(promise: Promise<unknown>): { readonly state: string } {
  const seen = { state: 'waits' }
  promise.then(
    () => (seen.state = 'done'),
    () => (seen.state = 'failed'),
  )
  return seen
}

describe('places', () => {
  it('are taken by so many at once, and by the next when one is free', async () => {
    const places = new Places(2, PATIENCE_MS)
    const begun: number[] = []
    const ends: (() => void)[] = []
    const work = (number: number) => () => {
      begun.push(number)
      return new Promise<void>((end) => ends.push(end))
    }
    const all = [1, 2, 3].map((number) => places.run(work(number)))
    expect(begun).toEqual([1, 2])
    ends[0]?.()
    await vi.advanceTimersByTimeAsync(0)
    expect(begun).toEqual([1, 2, 3])
    ends.forEach((end) => end())
    await Promise.all(all)
    expect(places.areTaken).toBe(false)
  })

  it('stay taken by what hangs; who waits is told, and never begins', async () => {
    const places = new Places(1, PATIENCE_MS)
    let end: () => void = () => undefined
    const hanging = watched(places.run(() => new Promise<void>((done) => (end = done))))
    const late = vi.fn(hang)
    const waiting = watched(places.run(late))
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1)
    expect([hanging.state, waiting.state]).toEqual(['waits', 'waits'])
    await vi.advanceTimersByTimeAsync(1)
    expect([hanging.state, waiting.state]).toEqual(['failed', 'failed'])
    expect(places.areTaken).toBe(true)

    end()
    await vi.advanceTimersByTimeAsync(0)
    expect(late).not.toHaveBeenCalled()
    expect(places.areTaken).toBe(false)
    await expect(places.run(() => Promise.resolve('again'))).resolves.toBe('again')
  })

  it('are free again after work that failed', async () => {
    const places = new Places(1, PATIENCE_MS)
    await expect(places.run(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
    await expect(places.run(() => Promise.resolve(1))).resolves.toBe(1)
  })
})
