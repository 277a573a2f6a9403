import Koa, { type Middleware } from 'koa'
import { answerErrors } from '../http/answer-errors'
import type { Listener } from '../http/listener'
import type { TokenSource } from '../identity/client-credentials'
import { refuseWhenDisabled } from '../identity/disabled-tenant'
import { createTenantSignIn } from '../identity/tenant-sign-in'
import { createTokenRoute, PROVIDER_GRANT_TYPES } from '../identity/token-route'
import type { StoredTenant } from '../store/tenants'

/** What a person calls the tenant. */
export function tenantName(tenant: StoredTenant): string {
  return tenant.name ?? tenant.hostnames[0] ?? tenant.id
}

/**
 * Serves a tenant at an origin of its own: who it is, and the sign-in of clients and people.
 */
export function serveTenant(
  listener: Listener,
  tenant: StoredTenant,
  source: TokenSource,
  faults: Middleware,
): void {
  const { id: tenantId } = tenant
  const { database } = source
  const { url } = listener
  const signIn = createTenantSignIn({ source, tenantId, tenantName: tenantName(tenant), url })
  const app = new Koa({ keys: signIn.cookieKeys })
  app.silent = true
  app.use(faults)
  app.use(answerErrors)
  app.use(refuseWhenDisabled(database, tenantId))
  app.use(createTokenRoute(source, { url, tenant }, PROVIDER_GRANT_TYPES))
  app.use(signIn.middleware)
  app.use((ctx) => {
    if (ctx.path !== '/' || ctx.method !== 'GET') return
    ctx.body = { id: tenantId, name: tenantName(tenant), region: tenant.regionCode }
  })
  const handle = app.callback()
  listener.handle((request, response) => void handle(request, response))
}
