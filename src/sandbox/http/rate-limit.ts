import type { Clock } from '../timestamps'

/** Qlik's rate tiers, in requests a minute and caller. */
export const TIER_LIMITS_PER_MINUTE = { 1: 1000, 2: 100 } as const
export type RateTier = keyof typeof TIER_LIMITS_PER_MINUTE

const WINDOW_MS = 60_000
const MS_PER_SECOND = 1000

/**
 * Counts requests per caller and tier in windows of a minute, each opened by its first request.
 * Over the limit the whole tier is closed to that caller until the window ends.
 */
export class RateLimiter {
  readonly #clock: Clock
  readonly #scale: number
  readonly #windows = new Map<string, { endsAtMs: number; count: number }>()

  /** @param scale multiplies the limits; at least one request a minute is always let through */
  constructor(clock: Clock, scale: number) {
    this.#clock = clock
    this.#scale = scale
  }

  /**
   * Counts one request.
   * @returns undefined when it may pass, else the whole seconds to wait (for `Retry-After`)
   */
  take(callerId: string, tier: RateTier): number | undefined {
    const key = `${String(tier)} ${callerId}`
    const nowMs = this.#clock()
    let window = this.#windows.get(key)
    if (window === undefined || window.endsAtMs <= nowMs) {
      window = { endsAtMs: nowMs + WINDOW_MS, count: 0 }
      this.#windows.set(key, window)
    }
    window.count += 1
    const limit = Math.max(1, Math.floor(TIER_LIMITS_PER_MINUTE[tier] * this.#scale))
    if (window.count <= limit) return undefined
    return Math.ceil((window.endsAtMs - nowMs) / MS_PER_SECOND)
  }
}
