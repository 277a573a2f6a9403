import type { z } from 'zod'
import { AppError } from '../../shared/errors'
import { isAllowedBaseUrl } from '../../shared/model/connection'
import { errorFromAnswer } from './answer-errors'
import { classifyNetworkFailure, type Fetch } from './fetch'
import { MIN_RETRY_AFTER_MS } from './retry-after'
import { fetchText } from './fetch-text'
import { RateLimiter, type RateTier } from './rate-limiter'
import { currentTrace, type Fate, type RequestTrace, traceIdOf } from './request-trace'
import { RetryableError, RetryPolicy } from './retry-policy'

/**
 * How long one attempt may take, from the request to the last byte of the body. Qlik's own gateway
 * gives up sooner; what needs half a minute still gets through.
 */
export const REQUEST_TIMEOUT_MS = 45_000
/** The longest wait that a call sits out by itself. A longer one is for the person to know. */
const PATIENCE_MS = 10_000

/** A gateway's words for: it was passed on, and no answer came back. */
const GATEWAY_STATUSES = new Set([502, 504])

/** Where access tokens come from. */
export interface TokenSource {
  /** A token to send, renewed first when it is about to end. */
  accessToken(): Promise<string>
  /** Another token than `refused`, which the service answered with 401. */
  renew(refused: string): Promise<string>
  /** Told when the service refuses even a fresh token: the session is over. */
  end(reason: AppError): void
}

/** One call of the API. */
export interface CloudRequest<T> {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Path and query on the connection's own host. */
  path: string
  tier: RateTier
  headers?: Record<string, string>
  body?: unknown
  /** Whether sending it twice does no more than sending it once. Only such calls are retried. */
  idempotent: boolean
  /** The right whose absence a 403 means, in Qlik's words. */
  scope: string
  answer: z.ZodType<T>
  /** Takes an answer by its text. It calls `read` for what it means, unless it knows that already. */
  take?: ((text: string, read: () => T) => T) | undefined
  signal?: AbortSignal | undefined
}

/** Where a call goes and what it carries, whatever its answer is. */
export type RequestTo = Omit<CloudRequest<never>, 'answer' | 'take'>

/**
 * Talks to one connection's API. Guarantees: a total time-out and cancellation on every attempt;
 * a token only ever goes to the connection's own origin, redirects are not followed; retries only
 * of idempotent calls; a call that changes something and whose answer was lost fails with
 * `outcome-unknown` and is never repeated.
 */
export class CloudClient {
  readonly #retry = new RetryPolicy()

  /**
   * @param timeoutMs how long one attempt may take
   * @throws {AppError} `insecure-url` for plain http to another computer
   */
  constructor(
    private readonly fetch: Fetch,
    private readonly origin: string,
    private readonly tokens: TokenSource,
    private readonly limiter = new RateLimiter(),
    private readonly timeoutMs = REQUEST_TIMEOUT_MS,
  ) {
    if (!isAllowedBaseUrl(origin)) throw new AppError('insecure-url', 'Use https.')
  }

  /**
   * Sends a call and reads its answer.
   * @throws {AppError} with a code of its own for every way it can fail
   */
  async request<T>(request: CloudRequest<T>): Promise<T> {
    const signal = request.signal ?? new AbortController().signal
    // Asked for here: what waits for its turn runs outside of the change that sent it.
    const trace = request.method === 'GET' ? undefined : currentTrace()
    let isUnderWay = false as boolean
    const attempt = (): Promise<T> =>
      this.limiter.run(request.tier, signal, () => {
        isUnderWay = true
        return this.#attempt(request, signal, trace)
      })
    try {
      if (request.idempotent) return await this.#retry.execute(attempt, signal)
      this.#refuseWhileBlocked(request.tier)
      return await attempt()
    } catch (thrown) {
      if (!signal.aborted) throw thrown
      throw isUnderWay && !request.idempotent
        ? new AppError('outcome-unknown', 'The request was cancelled on its way.')
        : new AppError('cancelled', 'The request was cancelled.')
    }
  }

  #refuseWhileBlocked(tier: RateTier): void {
    const waitMs = this.limiter.blockedForMs(tier)
    if (waitMs === 0) return
    throw new AppError('rate-limited', 'The service asked to wait.', {
      retryAfterSeconds: Math.ceil(waitMs / 1000),
    })
  }

  async #attempt<T>(
    request: CloudRequest<T>,
    signal: AbortSignal,
    trace: RequestTrace | undefined,
  ): Promise<T> {
    const token = await this.tokens.accessToken()
    let { response, text } = await this.#send(request, token, signal, trace)
    if (response.status === 401) {
      const renewed = await this.tokens.renew(token)
      ;({ response, text } = await this.#send(request, renewed, signal, trace))
    }
    if (!response.ok) {
      const failure = this.#failure(request, response, text)
      if (failure instanceof AppError && failure.code === 'session-expired') {
        this.tokens.end(failure)
      }
      throw failure
    }
    return this.#read(request, response, text)
  }

  async #send(
    request: RequestTo,
    token: string,
    signal: AbortSignal,
    trace: RequestTrace | undefined,
  ): Promise<{ response: Response; text: string }> {
    const timeout = AbortSignal.timeout(this.timeoutMs)
    const fateBefore = trace?.fate ?? 'none'
    if (trace !== undefined) trace.fate = 'sent'
    try {
      const { response, text } = await fetchText(this.fetch, this.origin + request.path, {
        method: request.method,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...request.headers,
        },
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.any([signal, timeout]),
      })
      if (trace !== undefined) {
        Object.assign(trace, { traceId: traceIdOf(response) })
        trace.fate = fateAfter(response, fateBefore)
      }
      return { response, text }
    } catch (thrown) {
      const reached = timeout.aborted || classifyNetworkFailure(thrown) === 'maybe-sent'
      if (trace !== undefined && !reached) trace.fate = fateBefore
      throw this.#networkFailure(request, thrown, timeout.aborted)
    }
  }

  #networkFailure(request: RequestTo, thrown: unknown, timedOut: boolean): Error {
    const details = { host: new URL(this.origin).host }
    const kind = classifyNetworkFailure(thrown)
    if (!timedOut && kind === 'untrusted-certificate') {
      return new AppError('untrusted-certificate', 'The certificate was refused.', details)
    }
    if (!request.idempotent && (timedOut || kind === 'maybe-sent')) {
      return new AppError('outcome-unknown', 'The answer was lost.', details, { cause: thrown })
    }
    const failure = timedOut
      ? new AppError('timed-out', 'The service did not answer in time.', details)
      : new AppError('offline', 'The service cannot be reached.', details, { cause: thrown })
    return request.idempotent ? new RetryableError(failure) : failure
  }

  #failure(request: RequestTo, response: Response, text: string): Error {
    const host = new URL(this.origin).host
    const failure = errorFromAnswer(response, text, host, request.scope)
    const seconds = failure.details?.retryAfterSeconds
    if (failure.code === 'rate-limited') {
      this.limiter.block(request.tier, seconds === undefined ? MIN_RETRY_AFTER_MS : seconds * 1000)
    }
    if (!request.idempotent && GATEWAY_STATUSES.has(response.status)) {
      return new AppError('outcome-unknown', 'A gateway lost the answer.', failure.details)
    }
    const mayPass = ['rate-limited', 'server-error', 'timed-out'].includes(failure.code)
    const waitMs = seconds === undefined ? undefined : seconds * 1000
    if (!request.idempotent || !mayPass || (waitMs ?? 0) > PATIENCE_MS) return failure
    return new RetryableError(failure, waitMs)
  }

  #read<T>(request: CloudRequest<T>, response: Response, text: string): T {
    const details = { status: response.status, host: new URL(this.origin).host }
    if (isWebPage(response)) {
      throw new AppError('bad-answer', 'Something between answered with a web page.', details)
    }
    const read = (): T => this.#parse(request, text, details)
    return request.take === undefined ? read() : request.take(text, read)
  }

  #parse<T>(request: CloudRequest<T>, text: string, details: { status: number; host: string }): T {
    let body: unknown
    try {
      body = text === '' ? undefined : JSON.parse(text)
    } catch (cause) {
      throw this.#unreadable(request, details, cause)
    }
    const parsed = request.answer.safeParse(body)
    // The cause names the fields, never their values: zod's issues carry no input.
    if (!parsed.success) throw this.#unreadable(request, details, parsed.error)
    return parsed.data
  }

  #unreadable(
    request: RequestTo,
    details: { status: number; host: string },
    cause: unknown,
  ): AppError {
    return request.idempotent
      ? new AppError('bad-answer', 'The answer could not be read.', details, { cause })
      : new AppError('outcome-unknown', 'The answer arrived damaged.', details, { cause })
  }
}

function isWebPage(response: Response): boolean {
  return response.headers.get('content-type')?.includes('text/html') ?? false
}

/** What an answer says of a change, beside what an earlier attempt left open. */
function fateAfter(response: Response, before: Fate): Fate {
  // A service can fail after it made the change.
  if (response.status >= 500) return 'sent'
  if (!response.ok || isWebPage(response)) return before
  return 'done'
}
