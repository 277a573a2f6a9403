import type { Context, Middleware } from 'koa'
import type { Provider } from 'oidc-provider'
import { ApiError } from '../http/api-error'
import type { RateLimiter, RateTier } from '../http/rate-limit'
import { findCaller, type Caller } from '../identity/caller'
import type { ConsoleScope } from '../identity/scopes'
import type { Database } from '../store/database'
import type { Clock } from '../timestamps'

/** Makes the middleware that a route stands behind. */
export type Guard = (tier: RateTier, scope: ConsoleScope) => Middleware

interface GuardParts {
  provider: Provider
  database: Database
  clock: Clock
  limiter: RateLimiter
}

const callers = new WeakMap<Context['req'], Caller>()

/** Who asks, behind a guard. */
export function callerOf(ctx: Pick<Context, 'req'>): Caller {
  const caller = callers.get(ctx.req)
  if (caller === undefined) throw new Error('The route is not guarded.')
  return caller
}

/**
 * Guards the organization API: 401 without a token, 429 over the rate, 403 without the right.
 */
export function createGuard({ provider, database, clock, limiter }: GuardParts): Guard {
  return (tier, scope) => async (ctx, next) => {
    const caller = await findCaller(ctx, provider, database, clock)
    if (caller === undefined) {
      throw new ApiError(401, 'The access token is missing, wrong or expired.', undefined, {
        'WWW-Authenticate': 'Bearer',
      })
    }
    const waitSeconds = limiter.take(caller.id, tier)
    if (waitSeconds !== undefined) {
      const detail = `Tier ${String(tier)} is closed for ${String(waitSeconds)} seconds.`
      throw new ApiError(429, detail, undefined, { 'Retry-After': String(waitSeconds) })
    }
    if (!caller.scopes.has(scope)) {
      throw new ApiError(403, `The access token lacks the scope "${scope}".`)
    }
    callers.set(ctx.req, caller)
    await next()
  }
}
