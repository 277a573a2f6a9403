import type { DirectoryClient } from '../../../shared/model/client'
import type { RegionPlace } from '../../../shared/model/place'
import type { SecretHandle } from '../../../shared/model/secret'
import type { NewTenantClientInput } from '../../../shared/model/tenant-client'
import { ask } from '../../bridge'
import { useClientsStore } from '../../stores/clients'
import type { ClientDraft } from './client-draft'

/** What to create, and where. */
export type Order =
  | { place: { tier: 'organization' }; client: ClientDraft }
  | { place: RegionPlace }
  | {
      place: { tier: 'tenant'; tenantId: string }
      client: NewTenantClientInput
      /** The private key that was made for the client here. */
      privateKey: SecretHandle | undefined
    }

/** A client that was created, and what is shown of it this once. */
export interface CreatedClient {
  client: DirectoryClient
  secret?: SecretHandle | undefined
  privateKey?: SecretHandle | undefined
}

/**
 * Creates a client of any tier and puts it into the list.
 * @throws AppError when Qlik Cloud did not create it, or may not have (`outcome-unknown`)
 */
export async function createClient(connectionId: string, order: Order): Promise<CreatedClient> {
  const clients = useClientsStore()
  if (!('client' in order)) {
    const { subscriptionId, regionCode } = order.place
    const created = await ask('regionClients.create', { connectionId, subscriptionId, regionCode })
    clients.settle(connectionId, created.client)
    return created
  }
  if (!('privateKey' in order)) return clients.create({ connectionId, ...order.client })
  const { place, client, privateKey } = order
  // A key that was taken out of the form again goes nowhere.
  const isUsed = client.publicKeys?.some(({ kid }) => kid === privateKey?.hint) === true
  const handle = isUsed ? privateKey?.handle : undefined
  const created = await ask('tenantClients.create', {
    connectionId,
    tenantId: place.tenantId,
    client,
    ...(handle === undefined ? {} : { privateKey: handle }),
  })
  clients.settle(connectionId, created.client)
  const { clientId } = created.client.client
  const assigned = privateKey === undefined ? undefined : { ...privateKey, clientId }
  return { ...created, privateKey: isUsed ? assigned : undefined }
}
