import Router from '@koa/router'
import type { Context, Middleware } from 'koa'
import type { ClientApi, ClientParts } from '../clients/client-api'
import { TENANT_CLIENT_LIST } from '../clients/client-list'
import { addClientRoutes } from '../clients/client-routes'
import { addSecretRoutes } from '../clients/secret-routes'
import { ApiError } from '../http/api-error'
import { createGuard } from '../http/guard'
import type { RateLimiter } from '../http/rate-limit'
import type { Caller } from '../identity/caller'
import { TENANT_ADMIN } from '../identity/scopes'
import type { Database } from '../store/database'
import { findTenant } from '../store/tenants'
import { addConnectionRoutes } from './connection-routes'

/** What a tenant's API works with. */
export interface TenantApiParts extends Omit<ClientParts, 'api' | 'guard'> {
  tenantId: string
  /** Who asks; undefined without a token or key that counts at this tenant. */
  findCaller: (ctx: Context) => Promise<Caller | undefined>
  limiter: RateLimiter
}

const TENANT_CLIENTS: ClientApi = {
  path: '/api/v1/oauth-clients',
  rights: { read: TENANT_ADMIN, write: TENANT_ADMIN },
  list: TENANT_CLIENT_LIST,
  patchedFields: [
    'allowedOrigins',
    'clientName',
    'clientUri',
    'description',
    'logoUri',
    'redirectUris',
    'allowedScopes',
    'allowedGrantTypes',
    'publicKeys',
    'allowedAuthMethods',
    'jwksUri',
  ],
  confirmsDeletion: false,
  signsPeopleIn: true,
}

/** Refuses everything while the tenant is disabled. */
function refuseWhenDisabled(database: Database, tenantId: string): Middleware {
  return async (_ctx, next) => {
    if (findTenant(database, tenantId)?.status !== 'active') {
      throw new ApiError(403, 'This tenant is disabled.')
    }
    await next()
  }
}

/** The tenant API: the tenant's own OAuth clients, their secrets, consent, and publishing. */
export function createTenantRoutes(parts: TenantApiParts): Router {
  const { tenantId, findCaller, limiter, ...rest } = parts
  const guard = createGuard(findCaller, limiter)
  const router = new Router()
  router.use(refuseWhenDisabled(rest.database, tenantId))
  const clientParts = { ...rest, guard, api: { ...TENANT_CLIENTS, tenantId } }
  addClientRoutes(router, clientParts)
  addSecretRoutes(router, clientParts)
  addConnectionRoutes(router, clientParts)
  return router
}
