import type { Middleware } from 'koa'
import type { Database } from '../store/database'
import { findTenant } from '../store/tenants'
import { renderErrorPage } from './pages'
import { sendPage } from './send-page'

const DETAIL = 'This tenant is disabled.'

/**
 * Refuses all of OAuth (403) while a tenant is disabled: to browsers with a page, to clients in
 * OAuth's error shape (RFC 6749, 5.2).
 */
export function refuseWhenDisabled(database: Database, tenantId: string): Middleware {
  return async (ctx, next) => {
    if (!ctx.path.startsWith('/oauth/') || findTenant(database, tenantId)?.status === 'active') {
      await next()
      return
    }
    ctx.status = 403
    if (ctx.accepts('json', 'html') === 'html') sendPage(ctx, renderErrorPage(DETAIL))
    else ctx.body = { error: 'access_denied', error_description: DETAIL }
  }
}
