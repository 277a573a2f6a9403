import Router from '@koa/router'
import type { ClientApi, ClientParts } from '../clients/client-api'
import { CLIENT_LIST } from '../clients/client-list'
import { addClientRoutes } from '../clients/client-routes'
import { addSecretRoutes } from '../clients/secret-routes'
import { CLIENTS_READ, CLIENTS_WRITE } from '../identity/scopes'
import { addTenantRoutes } from './tenant-routes'

/** What the organization API's routes work with. */
export type OrganizationParts = Omit<ClientParts, 'api'>

const ORGANIZATION_CLIENTS: ClientApi = {
  path: '/api/core/oauth-clients',
  rights: { read: CLIENTS_READ, write: CLIENTS_WRITE },
  list: CLIENT_LIST,
  patchedFields: ['clientName', 'description', 'allowedScopes'],
  confirmsDeletion: true,
  signsPeopleIn: false,
}

/** The organization API: OAuth clients, their secrets, and tenants. */
export function createOrganizationRoutes(parts: OrganizationParts): Router {
  const router = new Router()
  const clientParts = { ...parts, api: ORGANIZATION_CLIENTS }
  addClientRoutes(router, clientParts)
  addSecretRoutes(router, clientParts)
  addTenantRoutes(router, parts)
  return router
}
