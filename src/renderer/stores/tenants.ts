import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import { z } from 'zod'
import { type AppErrorValue, toAppError } from '../../shared/errors'
import type { Tenant } from '../../shared/model/tenant'
import { ask } from '../bridge'
import { usePreferencesStore } from './preferences'
import { byKey, reuseKnown, reuseList } from './rows'
import { useSnapshotsStore } from './snapshots'

/** The tenants of one connection, as far as they are known. */
export interface TenantInventory {
  tenants: readonly Tenant[]
  loading: boolean
  problem: AppErrorValue | undefined
  /** When the tenants were last whole, in milliseconds since 1970. */
  updatedAt: number | undefined
}

const UNKNOWN: TenantInventory = {
  tenants: [],
  loading: false,
  problem: undefined,
  updatedAt: undefined,
}

/** Subscription IDs as `tenants.list` takes them. */
const subscriptionsSchema = z.array(z.string().min(1).max(255)).max(100)

const keyOf = ({ id }: Tenant): string => id

/**
 * The tenants of each connection. Before the first list is in, the last known one shows; a refresh
 * that fails keeps what was known.
 */
export const useTenantsStore = defineStore('tenants', () => {
  const snapshots = useSnapshotsStore()
  const preferences = usePreferencesStore()
  const inventories = shallowReactive(new Map<string, TenantInventory>())
  const latestLoad = new Map<string, symbol>()

  function inventoryOf(connectionId: string): TenantInventory {
    return inventories.get(connectionId) ?? UNKNOWN
  }

  /** The subscriptions that a person named, where the service lists tenants by subscription only. */
  function subscriptionsOf(connectionId: string): readonly string[] {
    return preferences.read(`subscriptions:${connectionId}`, subscriptionsSchema, [])
  }

  /** Names the subscriptions whose tenants are listed from now on, and lists them. */
  async function listBy(connectionId: string, subscriptionIds: readonly string[]): Promise<void> {
    preferences.save(`subscriptions:${connectionId}`, [...subscriptionIds])
    await refresh(connectionId)
  }

  async function refresh(connectionId: string): Promise<void> {
    const load = Symbol(connectionId)
    latestLoad.set(connectionId, load)
    const settle = (part: Partial<TenantInventory>): void => {
      if (latestLoad.get(connectionId) !== load) return
      const before = inventoryOf(connectionId)
      const fresh = reuseKnown(part.tenants ?? before.tenants, byKey(before.tenants, keyOf), keyOf)
      const tenants = reuseList(before.tenants, fresh)
      inventories.set(connectionId, { ...before, loading: false, ...part, tenants })
    }
    settle({ loading: true, problem: undefined })
    const known = showLastKnown(connectionId, settle)
    const named = subscriptionsOf(connectionId)
    const subscriptions = named.length > 0 ? { subscriptionIds: [...named] } : {}
    try {
      const tenants = await ask('tenants.list', { connectionId, ...subscriptions })
      settle({ tenants, updatedAt: Date.now() })
    } catch (thrown) {
      await known
      settle({ problem: toAppError(thrown).toValue() })
    }
  }

  /** Shows the tenants of an earlier run until the fresh list is there. */
  async function showLastKnown(
    connectionId: string,
    settle: (part: Partial<TenantInventory>) => void,
  ): Promise<void> {
    if (inventoryOf(connectionId).updatedAt !== undefined) return
    const snapshot = await snapshots.tenants(connectionId)
    if (snapshot === null || inventoryOf(connectionId).updatedAt !== undefined) return
    settle({ loading: true, tenants: snapshot.tenants, updatedAt: snapshot.takenAt })
  }

  function forget(connectionId: string): void {
    latestLoad.delete(connectionId)
    inventories.delete(connectionId)
  }

  return { inventoryOf, subscriptionsOf, listBy, refresh, forget }
})
