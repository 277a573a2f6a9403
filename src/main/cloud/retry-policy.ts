import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  DelegateBackoff,
  circuitBreaker,
  handleWhen,
  retry,
  wrap,
  type IRetryBackoffContext,
} from 'cockatiel'
import type { AppError } from '../../shared/errors'
import { unlessAborted } from './unless-aborted'

/** How often an idempotent call is sent at the most, the first time included. */
export const MAX_ATTEMPTS = 3
/** The first pause before a retry; each later one doubles. Jitter takes up to half of it. */
export const FIRST_BACKOFF_MS = 400
/** How many failures in a row make a host count as down. */
const BREAKER_THRESHOLD = 12
/** How long a host that is down is left alone before one call tries it again. */
const BREAKER_REST_MS = 5_000

/** A failed attempt of an idempotent call that may be tried again, after `waitMs` if it says so. */
export class RetryableError extends Error {
  override readonly name = 'RetryableError'

  constructor(
    readonly failure: AppError,
    readonly waitMs?: number,
  ) {
    super(failure.message)
  }
}

const isRetryable = handleWhen((error) => error instanceof RetryableError)

/**
 * The retries of one host's idempotent calls: at most three attempts, with jitter, the server's
 * own wait obeyed; and a breaker, so that a host in trouble is not stormed.
 */
export class RetryPolicy {
  readonly #breaker = circuitBreaker(isRetryable, {
    halfOpenAfter: BREAKER_REST_MS,
    breaker: new ConsecutiveBreaker(BREAKER_THRESHOLD),
  })
  readonly #policy = wrap(
    retry(isRetryable, {
      maxAttempts: MAX_ATTEMPTS - 1,
      backoff: new DelegateBackoff((context: IRetryBackoffContext<unknown>) => {
        const failure = 'error' in context.result ? context.result.error : undefined
        return failure instanceof RetryableError && failure.waitMs !== undefined
          ? failure.waitMs
          : backoffMs(context.attempt)
      }),
    }),
    this.#breaker,
  )

  /**
   * Runs a call until it succeeds or may not be tried again.
   * @param signal ends the pauses too
   * @throws the call's own failure; while the host is left alone, the last one; the signal's reason
   */
  async execute<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
    try {
      return await unlessAborted(this.#policy.execute(attempt, signal), signal)
    } catch (thrown) {
      if (thrown instanceof RetryableError) throw thrown.failure
      const last = this.#breaker.lastFailure
      const isLeftAlone = thrown instanceof BrokenCircuitError && last !== undefined
      if (isLeftAlone && 'error' in last && last.error instanceof RetryableError) {
        throw last.error.failure
      }
      throw thrown
    }
  }
}

function backoffMs(attempt: number): number {
  const base = FIRST_BACKOFF_MS * 2 ** (attempt - 1)
  return base / 2 + Math.random() * (base / 2)
}
