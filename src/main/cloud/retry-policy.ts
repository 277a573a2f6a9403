import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  DelegateBackoff,
  circuitBreaker,
  handleWhen,
  retry,
  wrap,
  type IPolicy,
} from 'cockatiel'
import { AppError } from '../../shared/errors'

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
export function createRetryPolicy(): IPolicy {
  const backoff = new DelegateBackoff<{ attempt: number; result: unknown }>((context) => {
    const error = (context.result as { error?: unknown }).error
    if (error instanceof RetryableError && error.waitMs !== undefined) return error.waitMs
    const base = FIRST_BACKOFF_MS * 2 ** (context.attempt - 1)
    return base / 2 + Math.random() * (base / 2)
  })
  return wrap(
    retry(isRetryable, { maxAttempts: MAX_ATTEMPTS - 1, backoff }),
    circuitBreaker(isRetryable, {
      halfOpenAfter: BREAKER_REST_MS,
      breaker: new ConsecutiveBreaker(BREAKER_THRESHOLD),
    }),
  )
}

/** Takes the policy's own wrapping off a failure. */
export function unwrapFailure(thrown: unknown): unknown {
  if (thrown instanceof RetryableError) return thrown.failure
  if (thrown instanceof BrokenCircuitError) {
    return new AppError('server-error', 'The service failed many times in a row and is left alone.')
  }
  return thrown
}
