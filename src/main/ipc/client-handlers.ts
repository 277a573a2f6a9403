import { organizationEntry } from '../clients/directory'
import { isAsExpected, toPatch } from '../clients/edit-client'
import type { DirectoryClient } from '../../shared/model/client'
import type { OrganizationApi } from '../cloud/organization-api'
import type { Services } from '../services'
import { unlessGone } from './unless-gone'
import type { Router } from './router'

/** Commands about OAuth clients and tenants. */
export function registerClientHandlers(router: Router, services: Services): void {
  const { apis, directory, secrets, snapshots, world } = services
  const apiOf = (connectionId: string): Promise<OrganizationApi> =>
    apis.of(services.connection(connectionId))

  router.handle('clients.list', async ({ connectionId, loadId }) => {
    const api = await apiOf(connectionId)
    services.connections.touch(connectionId)
    const all: DirectoryClient[] = []
    const count = await directory.listClients(api, loadId, (page) => {
      all.push(...page.clients)
      world.emit('clients.page', { loadId, ...page })
    })
    snapshots.saveClients(connectionId, all)
    return { count }
  })

  router.handle('clients.cancelList', ({ loadId }) => {
    directory.cancel(loadId)
    return undefined
  })

  router.handle('clients.get', async ({ connectionId, clientId }) => {
    const api = await apiOf(connectionId)
    return organizationEntry(await api.getClient(clientId))
  })

  router.handle('clients.create', async ({ connectionId, clientName, description }) => {
    const api = await apiOf(connectionId)
    const { client, clientSecret } = await api.createClient({ clientName, description })
    const { clientId } = client
    const hint = client.clientSecrets?.[0]?.hint
    return {
      client: organizationEntry(client),
      secret: secrets.hold({ value: clientSecret, connectionId, clientId, hint }),
    }
  })

  router.handle('clients.update', async ({ connectionId, clientId, expected, changes }) => {
    const api = await apiOf(connectionId)
    const current = await api.getClient(clientId)
    if (!isAsExpected(current, expected)) {
      return { outcome: 'changed-meanwhile', client: organizationEntry(current) }
    }
    const patch = toPatch(current, changes)
    const value = patch.length === 0 ? undefined : await api.patchClient(clientId, patch)
    const updated = await api.getClient(clientId)
    const client = organizationEntry(updated)
    if (value === undefined) return { outcome: 'updated', client }
    // The answer to a PATCH names no hint; it is the one that was not there before.
    const before = new Set(current.clientSecrets?.map(({ hint }) => hint))
    const hint = updated.clientSecrets?.find((secret) => !before.has(secret.hint))?.hint
    const secret = secrets.hold({ value, connectionId, clientId, hint })
    return { outcome: 'updated', client, secret }
  })

  router.handle('clients.delete', async ({ connectionId, clientId }) => {
    const api = await apiOf(connectionId)
    await unlessGone(api.deleteClient(clientId))
    // The deletion is done. A copy that the keychain does not let go of stays listed.
    await services.keptSecrets.forgetAllOf(connectionId, clientId).catch(() => undefined)
    return undefined
  })

  router.handle('tenants.list', async ({ connectionId }) => {
    const tenants = await directory.listTenants(await apiOf(connectionId))
    snapshots.saveTenants(connectionId, tenants)
    return tenants
  })

  router.handle('snapshots.load', ({ connectionId }) => snapshots.load(connectionId) ?? null)
}
