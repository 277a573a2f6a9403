import PQueue from 'p-queue'

/** Qlik Cloud's two tiers of calls. Source: qlik.dev, rate limits. */
export type RateTier = 1 | 2

/** Requests a minute that each tier allows. */
export const REQUESTS_PER_MINUTE: Record<RateTier, number> = { 1: 1000, 2: 100 }

const MINUTE_MS = 60_000
/**
 * How much longer than a minute is waited, as a part of it: the service counts a request when it
 * arrives, and the first of a minute may take longer to get there than the first of the next.
 */
const MARGIN = 1 / 60
/** How many requests of one tier are under way at once. */
const CONCURRENCY = 6

/**
 * Keeps the requests of one connection under Qlik Cloud's limits. A 429 blocks its whole tier
 * until the server's time is over, for requests that already wait as well as for new ones.
 */
export class RateLimiter {
  readonly #queues: Record<RateTier, PQueue>
  /** On the monotonic clock, so that a clock moved meanwhile keeps no tier shut. */
  readonly #blockedUntil: Record<RateTier, number> = { 1: 0, 2: 0 }
  readonly #reopening: Record<RateTier, NodeJS.Timeout | undefined> = {
    1: undefined,
    2: undefined,
  }

  /** @param minuteMs how long a minute is; shorter where nobody wants to wait for real ones */
  constructor(
    requestsPerMinute: Record<RateTier, number> = REQUESTS_PER_MINUTE,
    minuteMs: number = MINUTE_MS,
  ) {
    const queue = (tier: RateTier): PQueue =>
      new PQueue({
        concurrency: CONCURRENCY,
        interval: minuteMs * (1 + MARGIN),
        intervalCap: requestsPerMinute[tier],
        strict: true,
      })
    this.#queues = { 1: queue(1), 2: queue(2) }
  }

  /**
   * Runs a request when its tier has room.
   * @param signal gives up the place in the queue
   * @throws the request's own failure, or the signal's reason
   */
  async run<T>(tier: RateTier, signal: AbortSignal, request: () => Promise<T>): Promise<T> {
    return this.#queues[tier].add(request, { signal })
  }

  /** How long the tier is still blocked, in milliseconds; 0 when it is open. */
  blockedForMs(tier: RateTier): number {
    return Math.max(0, this.#blockedUntil[tier] - performance.now())
  }

  /** Stops the tier for a while, as a 429 asks. */
  block(tier: RateTier, waitMs: number): void {
    const until = performance.now() + waitMs
    if (until <= this.#blockedUntil[tier]) return
    this.#blockedUntil[tier] = until
    this.#queues[tier].pause()
    clearTimeout(this.#reopening[tier])
    this.#reopening[tier] = setTimeout(() => {
      this.#blockedUntil[tier] = 0
      this.#queues[tier].start()
    }, waitMs)
  }
}
