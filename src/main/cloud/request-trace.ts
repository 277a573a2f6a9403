/**
 * What became of the requests that one change sent, as the HTTP client saw it: an error's code alone
 * does not tell whether the service may have acted.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

/** How far the requests of a change got, those that change something. */
export type Fate =
  /** Nothing was sent, or the service refused it. */
  | 'none'
  /** It was sent, and nobody knows what came of it. */
  | 'sent'
  /** The service said that it is done. */
  | 'done'

export interface RequestTrace {
  fate: Fate
  /** The service's own ID of the last answer, for its support. */
  traceId?: string
}

const storage = new AsyncLocalStorage<RequestTrace>()

/** Runs work whose requests are noted in `trace`. */
export function traced<T>(trace: RequestTrace, work: () => T): T {
  return storage.run(trace, work)
}

/** The trace of the change that is being made; one of its own where there is none. */
export function currentTrace(): RequestTrace {
  return storage.getStore() ?? { fate: 'none' }
}

/** The service's ID of an answer, where it gives one. */
export function traceIdOf(response: Response): string | undefined {
  const { headers } = response
  return headers.get('qlik-trace-id') ?? headers.get('x-request-id') ?? undefined
}
