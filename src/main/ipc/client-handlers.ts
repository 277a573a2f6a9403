import { organizationEntry } from '../clients/directory'
import type { Services } from '../services'
import type { Router } from './router'

/** Commands about OAuth clients and tenants. */
export function registerClientHandlers(router: Router, services: Services): void {
  const { apis, directory, secrets, world } = services

  router.handle('clients.list', async ({ connectionId, loadId }) => {
    const connection = services.connection(connectionId)
    services.connections.touch(connectionId)
    const count = await directory.listClients(await apis.of(connection), loadId, (page) =>
      world.emit('clients.page', { loadId, ...page }),
    )
    return { count }
  })

  router.handle('clients.cancelList', ({ loadId }) => {
    directory.cancel(loadId)
    return undefined
  })

  router.handle('clients.create', async ({ connectionId, clientName, description }) => {
    const api = await apis.of(services.connection(connectionId))
    const { client, clientSecret } = await api.createClient({ clientName, description })
    const hint = client.clientSecrets?.[0]?.hint
    return {
      client: organizationEntry(client),
      secret: {
        handle: secrets.hold(connectionId, clientSecret),
        clientId: client.clientId,
        ...(hint === undefined ? {} : { hint }),
      },
    }
  })

  router.handle('tenants.list', async ({ connectionId }) => {
    const api = await apis.of(services.connection(connectionId))
    return directory.listTenants(api)
  })
}
