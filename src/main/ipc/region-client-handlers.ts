import type { DirectoryClient } from '../../shared/model/client'
import { RECORDED_HINT } from '../../shared/model/region-client'
import type { SecretHandle } from '../../shared/model/secret'
import { regionEntry } from '../clients/entries'
import type { NewRegionCredentials, RegionClientsApi } from '../cloud/region-api'
import type { Services } from '../services'
import { recordedEntry } from '../storage/recorded-clients'
import type { Router } from './router'
import { unlessGone } from './unless-gone'

/** Commands about region-level clients: those that the service keeps, and those written down here. */
export function registerRegionClientHandlers(router: Router, services: Services): void {
  const { keptSecrets, recorded } = services

  router.handle('regionClients.create', async ({ connectionId, ...seat }) => {
    const api = await regionsOf(services, connectionId)
    return handOver(services, connectionId, await api.create(seat))
  })

  router.handle('regionClients.regenerateSecret', async ({ connectionId, clientId }) => {
    const api = await regionsOf(services, connectionId)
    const renewed = await api.regenerateSecret(clientId)
    // The secret kept here stopped with this; what the keychain does not let go of stays listed.
    await keptSecrets.forgetAllOf(connectionId, clientId).catch(() => undefined)
    return handOver(services, connectionId, renewed)
  })

  router.handle('regionClients.record', async ({ connectionId, clientSecret, ...client }) => {
    const { clientId } = client
    services.connection(connectionId)
    await keptSecrets.keep(connectionId, { clientId, hint: RECORDED_HINT }, clientSecret)
    const secretCreatedAt = client.secretCreatedAt ?? new Date().toISOString()
    recorded.save(connectionId, { ...client, secretCreatedAt })
    return recordedEntry({ ...client, secretCreatedAt })
  })
}

/** A region-level client as it is now. @throws {AppError} `not-found` */
export async function getRegionClient(
  services: Services,
  connectionId: string,
  clientId: string,
): Promise<DirectoryClient> {
  const recorded = services.recorded.find(connectionId, clientId)
  if (recorded !== undefined) return recordedEntry(recorded)
  const api = await regionsOf(services, connectionId)
  return regionEntry(await api.get(clientId))
}

/** Deletes a region-level client; one that was only written down is forgotten. */
export async function removeRegionClient(
  services: Services,
  connectionId: string,
  clientId: string,
): Promise<void> {
  if (services.recorded.find(connectionId, clientId) !== undefined) {
    services.recorded.remove(connectionId, clientId)
    return
  }
  const api = await regionsOf(services, connectionId)
  await unlessGone(api.delete(clientId))
}

function regionsOf(services: Services, connectionId: string): Promise<RegionClientsApi> {
  return services.apis.regions(services.connection(connectionId))
}

function handOver(
  { secrets }: Services,
  connectionId: string,
  { client, clientSecret: value }: NewRegionCredentials,
): { client: DirectoryClient; secret: SecretHandle } {
  const { clientId } = client
  const secret = secrets.hold({ value, connectionId, clientId, hint: client.secret.hint })
  return { client: regionEntry(client), secret }
}
