import { onScopeDispose, type Ref, watch } from 'vue'
import { ORGANIZATION, type Source } from '../../../shared/model/place'
import type { Tenant } from '../../../shared/model/tenant'
import { drawn } from '../../drawn'
import { useAccessStore } from '../../stores/access'
import { useClientListsStore } from '../../stores/client-lists'
import { useTenantsStore } from '../../stores/tenants'

const REGIONS: Source = { tier: 'region' }

/**
 * Keeps everything that a connection shows loaded while somebody is signed in: its tenants, and the
 * clients of the organization, the regions, and each tenant that is reached. The places are asked at
 * the same time, and none waits for another.
 */
export function useDirectory(
  connectionId: () => string,
  signedIn: Readonly<Ref<boolean>>,
): { refresh: () => void } {
  const lists = useClientListsStore()
  const tenants = useTenantsStore()
  const access = useAccessStore()
  let isOver = false
  onScopeDispose(() => (isOver = true))
  const atTenant = (tenantId: string): Source => ({ tier: 'tenant', tenantId })

  /** @param since what has been asked since then is not asked again, in milliseconds since 1970 */
  function refresh(since: number): void {
    if (!signedIn.value) return
    const id = connectionId()
    const known = tenantsById(id)
    const isAsked = (tenantId: string): boolean =>
      (lists.listOf(id, atTenant(tenantId)).startedAt ?? 0) >= since
    const ask = (tenantId: string): void => void lists.refresh(id, atTenant(tenantId))
    void lists.refresh(id, ORGANIZATION)
    void lists.refresh(id, REGIONS)
    for (const tenantId of access.reachable(id)) {
      if (known.has(tenantId) && !isAsked(tenantId)) ask(tenantId)
    }
    // Where a new tenant is, or one that has moved, is told by their list: then it can be asked.
    void tenants.refresh(id).then(() => {
      const now = tenantsById(id)
      for (const tenantId of access.reachable(id)) {
        const before = known.get(tenantId)
        const hasMoved = before !== undefined && now.get(tenantId) !== before
        if (!isAsked(tenantId) || hasMoved) ask(tenantId)
      }
    })
  }

  /** Begins with the last known rows: what comes anew would only keep them from being drawn. */
  async function begin(): Promise<void> {
    const id = connectionId()
    const since = Date.now()
    await lists.showKnown(id, ORGANIZATION)
    if (lists.listOf(id, ORGANIZATION).rows.length > 0) await drawn()
    if (!isOver && id === connectionId()) refresh(since)
  }

  /** A tenant that did not change is the same object as before. */
  function tenantsById(id: string): ReadonlyMap<string, Tenant> {
    return new Map(tenants.inventoryOf(id).tenants.map((tenant) => [tenant.id, tenant]))
  }

  watch(
    signedIn,
    (now) => {
      if (!now) return
      access.load(connectionId()).catch(() => undefined)
      void begin()
    },
    { immediate: true },
  )
  // A tenant that is newly reached is listed at once; one that no longer is, is no longer shown.
  watch(
    () => access.reachable(connectionId()),
    (now, before) => {
      const id = connectionId()
      for (const tenantId of now) {
        if (!before.includes(tenantId)) void lists.refresh(id, atTenant(tenantId))
      }
      for (const tenantId of before) {
        const isKnown = access.reachOf(id).has(tenantId)
        if (!now.includes(tenantId) && !isKnown) lists.forget(id, atTenant(tenantId))
      }
    },
  )

  return { refresh: () => refresh(Date.now()) }
}
