import { AppError } from '../../shared/errors'
import type { OAuthClient } from '../../shared/model/client'
import type { Place } from '../../shared/model/place'
import type { RegionSeat } from '../../shared/model/region-client'
import type { RegionClient } from '../cloud/region-api'
import { clientsAt } from '../ipc/clients-at'
import { getRegionClient } from '../ipc/region-client-handlers'
import type { Services } from '../services'

/** A client as it is at the service now. @throws {AppError} `not-found` */
export async function clientAt(
  services: Services,
  connectionId: string,
  place: Place,
  clientId: string,
): Promise<OAuthClient> {
  if (place.tier === 'region') {
    return (await getRegionClient(services, connectionId, clientId)).client
  }
  const { api } = await clientsAt(services, connectionId, place)
  return api.getClient(clientId)
}

/** The hints of a client's secrets. @throws {AppError} `not-found` */
export async function hintsOf(
  services: Services,
  connectionId: string,
  place: Place,
  clientId: string,
): Promise<string[]> {
  const { clientSecrets = [] } = await clientAt(services, connectionId, place, clientId)
  return clientSecrets.map(({ hint }) => hint)
}

/** Every client of a place that has exactly this name. Several may. */
export async function findNamed(
  services: Services,
  connectionId: string,
  place: Place,
  clientName: string,
): Promise<OAuthClient[]> {
  const { api } = await clientsAt(services, connectionId, place)
  const named: OAuthClient[] = []
  for await (const page of api.listClientsNamed(clientName)) {
    named.push(...page.data.filter((client) => client.clientName === clientName))
  }
  return named
}

/** Their IDs. */
export async function clientsNamed(
  services: Services,
  connectionId: string,
  place: Place,
  clientName: string,
): Promise<string[]> {
  const clients = await findNamed(services, connectionId, place, clientName)
  return clients.map(({ clientId }) => clientId)
}

/** The region-level clients of a subscription in a region: one at most. */
export async function regionClientsAt(
  services: Services,
  connectionId: string,
  seat: RegionSeat,
): Promise<RegionClient[]> {
  const api = await services.apis.regions(services.connection(connectionId))
  try {
    return (await api.list()).filter(
      ({ subscriptionId, regionCode }) =>
        subscriptionId === seat.subscriptionId && regionCode === seat.regionCode,
    )
  } catch (thrown) {
    // The command itself says so.
    if (thrown instanceof AppError && thrown.code === 'not-offered') return []
    throw thrown
  }
}
