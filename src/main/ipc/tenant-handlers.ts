import { AppError } from '../../shared/errors'
import type { Services } from '../services'
import type { Router } from './router'

/** Commands about tenants and how they are reached. */
export function registerTenantHandlers(router: Router, services: Services): void {
  const { apis, snapshots, tenants } = services

  router.handle('tenants.list', async ({ connectionId, subscriptionIds }) => {
    const api = await apis.organization(services.connection(connectionId))
    return [...(await tenants.inventory.refresh(connectionId, api, subscriptionIds))]
  })

  router.handle('snapshots.tenants', ({ connectionId }) => {
    return snapshots.tenants(connectionId) ?? null
  })

  router.handle('access.list', ({ connectionId }) => tenants.sessions.list(connectionId))

  router.handle('access.reach', async ({ connectionId, tenantId, access }) => {
    const connection = services.connection(connectionId)
    tenants.inventory.find(connectionId, tenantId)
    return tenants.sessions.reach(connection, tenantId, access)
  })

  router.handle('access.cancelSignIn', ({ connectionId, tenantId }) => {
    tenants.sessions.cancelSignIn(connectionId, tenantId)
    return undefined
  })

  router.handle('access.reopenBrowser', async ({ connectionId, tenantId }) => {
    try {
      await tenants.sessions.reopenBrowser(connectionId, tenantId)
    } catch (cause) {
      const message = 'The browser could not be opened.'
      throw new AppError('browser-not-opened', message, undefined, { cause })
    }
    return undefined
  })

  router.handle('access.forget', async ({ connectionId, tenantId }) => {
    snapshots.removeClients(connectionId, { tier: 'tenant', tenantId })
    await tenants.sessions.forget(connectionId, tenantId)
    return undefined
  })
}
