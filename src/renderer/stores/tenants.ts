import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import { type AppErrorValue, toAppError } from '../../shared/errors'
import type { Tenant } from '../../shared/model/tenant'
import { ask } from '../bridge'

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

/** The tenants of each connection. A refresh that fails keeps what was known. */
export const useTenantsStore = defineStore('tenants', () => {
  const inventories = shallowReactive(new Map<string, TenantInventory>())
  const latestLoad = new Map<string, symbol>()

  function inventoryOf(connectionId: string): TenantInventory {
    return inventories.get(connectionId) ?? UNKNOWN
  }

  async function refresh(connectionId: string): Promise<void> {
    const load = Symbol(connectionId)
    latestLoad.set(connectionId, load)
    const settle = (change: Partial<TenantInventory>): void => {
      if (latestLoad.get(connectionId) !== load) return
      inventories.set(connectionId, { ...inventoryOf(connectionId), loading: false, ...change })
    }
    settle({ loading: true, problem: undefined })
    try {
      settle({ tenants: await ask('tenants.list', { connectionId }), updatedAt: Date.now() })
    } catch (thrown) {
      settle({ problem: toAppError(thrown).toValue() })
    }
  }

  function forget(connectionId: string): void {
    latestLoad.delete(connectionId)
    inventories.delete(connectionId)
  }

  return { inventoryOf, refresh, forget }
})
