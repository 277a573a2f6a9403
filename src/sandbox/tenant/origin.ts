import Koa, { type Middleware } from 'koa'
import { answerErrors } from '../http/answer-errors'
import type { Listener } from '../http/listener'
import type { TokenSource } from '../identity/client-credentials'
import { createTokenRoute } from '../identity/token-route'
import { findTenant, type StoredTenant } from '../store/tenants'

/** What a person calls the tenant. */
export function tenantName(tenant: StoredTenant): string {
  return tenant.name ?? tenant.hostnames[0] ?? tenant.id
}

/**
 * Serves a tenant at an origin of its own: who it is, and tokens for organization-level clients.
 */
export function serveTenant(
  listener: Listener,
  tenantId: string,
  source: TokenSource,
  faults: Middleware,
): void {
  const app = new Koa()
  app.silent = true
  app.use(faults)
  app.use(answerErrors)
  app.use(createTokenRoute(source, `tenant:${tenantId}`))
  app.use((ctx) => {
    const tenant = findTenant(source.database, tenantId)
    if (ctx.path !== '/' || ctx.method !== 'GET' || tenant === undefined) return
    ctx.body = { id: tenant.id, name: tenantName(tenant), region: tenant.regionCode }
  })
  const handle = app.callback()
  listener.handle((request, response) => void handle(request, response))
}
