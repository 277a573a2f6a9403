import { AppError } from '../../shared/errors'
import type { DirectoryClient, OAuthClient } from '../../shared/model/client'
import type { Place } from '../../shared/model/place'
import { organizationEntry, tenantEntry } from '../clients/entries'
import type { OAuthClientsApi } from '../cloud/oauth-clients-api'
import type { Services } from '../services'

/** The API of a place that has OAuth clients like any other, and its rows in the grid. */
export interface ClientsAt {
  api: OAuthClientsApi
  entryOf: (client: OAuthClient) => DirectoryClient
}

/**
 * Finds the API for a client's place.
 * @throws {AppError} `bad-input` for the region tier, whose clients have commands of their own
 */
export async function clientsAt(
  { apis, connection, tenants }: Services,
  connectionId: string,
  place: Place,
): Promise<ClientsAt> {
  switch (place.tier) {
    case 'organization':
      return { api: await apis.organization(connection(connectionId)), entryOf: organizationEntry }
    case 'tenant': {
      const tenant = tenants.inventory.find(connectionId, place.tenantId)
      const api = await apis.tenant(connection(connectionId), tenant.id)
      return { api, entryOf: (client) => tenantEntry(client, tenant) }
    }
    case 'region':
      throw new AppError('bad-input', 'A region-level client cannot be changed this way.')
  }
}
