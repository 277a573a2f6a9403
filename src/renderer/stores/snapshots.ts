import { defineStore } from 'pinia'
import type { ClientsSnapshot, TenantsSnapshot } from '../../shared/model/snapshot'
import type { Source } from '../../shared/model/place'
import { ask } from '../bridge'

/**
 * The last whole lists that this computer remembers. The fresh ones are on their way: where there is
 * none, or it cannot be read, there is only nothing to read meanwhile.
 */
export const useSnapshotsStore = defineStore('snapshots', () => {
  /** The last whole list of a source; null when there is none. */
  function clients(connectionId: string, source: Source): Promise<ClientsSnapshot | null> {
    return ask('snapshots.clients', { connectionId, source }).catch(() => null)
  }

  /** The last whole tenant inventory; null when there is none. */
  function tenants(connectionId: string): Promise<TenantsSnapshot | null> {
    return ask('snapshots.tenants', { connectionId }).catch(() => null)
  }

  return { clients, tenants }
})
