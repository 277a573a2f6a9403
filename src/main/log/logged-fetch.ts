import { classifyNetworkFailure, type Fetch } from '../cloud/fetch'
import type { LoggedMethod, LogFields } from './events'
import type { Log } from './log'
import { routeOf } from './routes'
import { traceIdOf } from './safe-values'

/** A fetch that logs each request: its method, route and outcome; no host, query, header or body. */
export function loggedFetch(fetch: Fetch, log: Log, now = () => performance.now()): Fetch {
  return async (url, init) => {
    const started = now()
    const method = (init.method ?? 'GET') as LoggedMethod
    const route = routeOf(url)
    const elapsed = (): number => Math.round(now() - started)
    try {
      const response = await fetch(url, init)
      const { headers, status } = response
      const trace = traceIdOf(headers.get('qlik-trace-id') ?? headers.get('x-request-id'))
      log.write('request.answered', {
        method,
        route,
        status,
        ms: elapsed(),
        ...(trace === undefined ? {} : { trace }),
      })
      return response
    } catch (thrown) {
      log.write('request.unanswered', {
        method,
        route,
        reason: reasonOf(thrown, init.signal),
        ms: elapsed(),
      })
      throw thrown
    }
  }
}

function reasonOf(
  thrown: unknown,
  signal: AbortSignal | null | undefined,
): LogFields<'request.unanswered'>['reason'] {
  if (signal?.aborted !== true) return classifyNetworkFailure(thrown)
  const reason: unknown = signal.reason
  return reason instanceof Error && reason.name === 'TimeoutError' ? 'timed-out' : 'cancelled'
}
