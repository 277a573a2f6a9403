import type { Context, Middleware } from 'koa'
import type { Caller } from '../identity/caller'
import type { ConsoleScope, TENANT_ADMIN } from '../identity/scopes'
import { ApiError } from './api-error'
import type { RateLimiter, RateTier } from './rate-limit'

/** A right that a route asks for. */
export type Right = ConsoleScope | typeof TENANT_ADMIN

/** Makes the middleware that a route stands behind. */
export type Guard = (tier: RateTier, scope: Right) => Middleware

const callers = new WeakMap<Context['req'], Caller>()

/** Who asks, behind a guard. */
export function callerOf(ctx: Pick<Context, 'req'>): Caller {
  const caller = callers.get(ctx.req)
  if (caller === undefined) throw new Error('The route is not guarded.')
  return caller
}

/**
 * Guards an API: 401 without a token, 429 over the rate, 403 without the right.
 * @param findCaller who asks; undefined without a token or key that counts there
 */
export function createGuard(
  findCaller: (ctx: Context) => Promise<Caller | undefined>,
  limiter: RateLimiter,
): Guard {
  return (tier, scope) => async (ctx, next) => {
    const caller = await findCaller(ctx)
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
