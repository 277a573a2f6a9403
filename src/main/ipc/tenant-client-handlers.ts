import type { DirectoryClient } from '../../shared/model/client'
import { tenantEntry } from '../clients/entries'
import type { TenantApi } from '../cloud/tenant-api'
import { generateClientKey } from '../identity/client-keys'
import type { Services } from '../services'
import type { Router } from './router'

/** Commands that only tenant-level clients have. */
export function registerTenantClientHandlers(router: Router, services: Services): void {
  const { secrets } = services
  const apiOf = (connectionId: string, tenantId: string): Promise<TenantApi> =>
    services.apis.tenant(services.connection(connectionId), tenantId)

  /** A client as it is now, as the grid's row. */
  const current = async (
    connectionId: string,
    tenantId: string,
    clientId: string,
  ): Promise<DirectoryClient> => {
    const api = await apiOf(connectionId, tenantId)
    const tenant = services.tenants.inventory.find(connectionId, tenantId)
    return tenantEntry(await api.getClient(clientId), tenant)
  }

  router.handle('tenantClients.create', async ({ connectionId, tenantId, client, privateKey }) => {
    const api = await apiOf(connectionId, tenantId)
    const created = await api.createClient(client)
    const { clientId } = created.client
    if (privateKey !== undefined) secrets.assign(privateKey, clientId)
    const tenant = services.tenants.inventory.find(connectionId, tenantId)
    const row = tenantEntry(created.client, tenant)
    if (created.clientSecret === undefined) return { client: row }
    const hint = created.client.clientSecrets?.[0]?.hint
    const value = created.clientSecret
    return { client: row, secret: secrets.hold({ value, connectionId, clientId, hint }) }
  })

  router.handle('tenantClients.publish', async ({ connectionId, tenantId, clientId }) => {
    const api = await apiOf(connectionId, tenantId)
    await api.publishClient(clientId)
    return current(connectionId, tenantId, clientId)
  })

  router.handle('tenantClients.setConsent', async (input) => {
    const { connectionId, tenantId, clientId, trusted } = input
    const api = await apiOf(connectionId, tenantId)
    await api.setConsent(clientId, trusted ? 'trusted' : 'required')
    return current(connectionId, tenantId, clientId)
  })

  router.handle('keys.generate', async ({ connectionId, algorithm, clientId = '' }) => {
    services.connection(connectionId)
    const { publicKey, privateKey: value } = await generateClientKey(algorithm)
    // Whose a new client's is, is known once that is created.
    const held = { value, connectionId, clientId, hint: publicKey.kid }
    return { publicKey, privateKey: secrets.hold(held) }
  })
}
