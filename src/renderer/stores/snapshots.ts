import { defineStore } from 'pinia'
import type { Snapshot } from '../../shared/model/snapshot'
import { ask } from '../bridge'

/** The last whole lists that this computer remembers. Asked for once, though several want them. */
export const useSnapshotsStore = defineStore('snapshots', () => {
  const underWay = new Map<string, Promise<Snapshot | null>>()

  /** The last whole list of a connection; null when there is none, or it cannot be read. */
  function load(connectionId: string): Promise<Snapshot | null> {
    const asked = underWay.get(connectionId)
    if (asked !== undefined) return asked
    const loading = ask('snapshots.load', { connectionId })
      // The fresh list is on its way; without the old one there is only nothing to read meanwhile.
      .catch(() => null)
      .finally(() => underWay.delete(connectionId))
    underWay.set(connectionId, loading)
    return loading
  }

  return { load }
})
