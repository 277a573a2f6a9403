import Router from '@koa/router'
import type { Database } from '../store/database'
import { addClientRoutes } from './client-routes'
import type { Guard } from './guard'
import type { LinkOptions } from './links'
import { addSecretRoutes } from './secret-routes'
import { addTenantRoutes } from './tenant-routes'

/** What the organization API's routes work with. */
export interface OrganizationParts {
  database: Database
  guard: Guard
  /** The present moment as the API writes it; never the same twice. */
  timestamp: () => string
  listOptions: LinkOptions & {
    /** Cuts longer pages short, so that few rows already make several pages. */
    pageSizeMax?: number | undefined
  }
}

/** The organization API: OAuth clients, their secrets, and tenants. */
export function createOrganizationRoutes(parts: OrganizationParts): Router {
  const router = new Router()
  addClientRoutes(router, parts)
  addSecretRoutes(router, parts)
  addTenantRoutes(router, parts)
  return router
}
