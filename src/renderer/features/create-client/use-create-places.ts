import { computed, type ComputedRef } from 'vue'
import type { Place } from '../../../shared/model/place'
import { useAccessStore } from '../../stores/access'
import { useClientsStore } from '../../stores/clients'
import { useTenantsStore } from '../../stores/tenants'
import { listsClients, type Scope } from '../scope'
import { createPlaces } from './create-place'

/** Where a client can be created from a scope of a connection; the place that fits best is first. */
export function useCreatePlaces(
  connectionId: string,
  scope: () => Scope,
): ComputedRef<readonly Place[]> {
  const clients = useClientsStore()
  const tenants = useTenantsStore()
  const access = useAccessStore()
  return computed(() => {
    const shown = scope()
    if (!listsClients(shown)) return []
    const { rows, lists } = clients.directoryOf(connectionId)
    const regions = lists.find(({ source }) => source.tier === 'region')
    return createPlaces(shown, {
      tenants: tenants.inventoryOf(connectionId).tenants,
      rows,
      reachable: access.reachable(connectionId),
      regionsOffered: regions?.offered === true && regions.updatedAt !== undefined,
    })
  })
}
