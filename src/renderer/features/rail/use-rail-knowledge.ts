import { computed, type ComputedRef } from 'vue'
import { sourceKey } from '../../../shared/model/place'
import { t } from '../../i18n'
import { type RememberedIds, useRememberedIds } from '../../composables/use-remembered-ids'
import { useAccessStore } from '../../stores/access'
import { useClientsStore } from '../../stores/clients'
import type { PlaceReach, RailKnowledge } from './rail-tree'

const PINNED_MAX = 20
const RECENT_MAX = 4

/** What the rail knows of a connection's places, and which tenants stay on top. */
export function useRailKnowledge(connectionId: () => string): {
  knowledge: ComputedRef<RailKnowledge>
  pinned: RememberedIds
  recent: RememberedIds
} {
  const access = useAccessStore()
  const clients = useClientsStore()
  const pinned = useRememberedIds(() => `pinned:${connectionId()}`, PINNED_MAX)
  const recent = useRememberedIds(() => `recent:${connectionId()}`, RECENT_MAX)
  const directory = computed(() => clients.directoryOf(connectionId()))

  const rows = computed(() => directory.value.rows)
  const isLoaded = computed(() => directory.value.updatedAt !== undefined)
  const counts = computed(() => {
    if (!isLoaded.value) return undefined
    return {
      all: rows.value.length,
      organization: rows.value.filter(({ tier }) => tier === 'organization').length,
    }
  })

  /** The same map as before where all is as it was: each list's progress passes through here. */
  const reach = computed((before?: ReadonlyMap<string, PlaceReach>) => {
    const lists = new Map(directory.value.lists.map((list) => [sourceKey(list.source), list]))
    const known = new Map<string, PlaceReach>()
    for (const { tenantId, session } of access.reachOf(connectionId()).values()) {
      const failed =
        session.state === 'expired'
          ? session.reason
          : lists.get(sourceKey({ tier: 'tenant', tenantId }))?.problem
      if (failed !== undefined) {
        const reason = t(`errors.${failed.code}.what`)
        known.set(tenantId, { state: 'failed', text: t('panes.unreached', { reason }) })
      } else if (session.state === 'signed-in') {
        known.set(tenantId, { state: 'reached', text: t('panes.reached') })
      }
    }
    return before !== undefined && isSameReach(before, known) ? before : known
  })

  return {
    pinned,
    recent,
    knowledge: computed(() => ({
      clients: counts.value,
      reach: reach.value,
      pinned: pinned.ids.value,
      // What is pinned stands above already.
      recent: recent.ids.value.filter((id) => !pinned.ids.value.includes(id)),
    })),
  }
}

function isSameReach(
  before: ReadonlyMap<string, PlaceReach>,
  now: ReadonlyMap<string, PlaceReach>,
): boolean {
  return (
    before.size === now.size &&
    [...now].every(([id, { state, text }]) => {
      const known = before.get(id)
      return known?.state === state && known.text === text
    })
  )
}
