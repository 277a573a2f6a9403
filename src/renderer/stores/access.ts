import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { NewTenantAccess, TenantReach } from '../../shared/model/tenant-access'
import { ask, listen } from '../bridge'

/** How the tenants of each connection are reached: only those that a person chose to reach. */
export const useAccessStore = defineStore('access', () => {
  const known = shallowReactive(new Map<string, ReadonlyMap<string, TenantReach>>())

  listen('access.changed', ({ connectionId, access }) => take(connectionId, access))

  function take(connectionId: string, access: readonly TenantReach[]): void {
    known.set(connectionId, new Map(access.map((reach) => [reach.tenantId, reach])))
  }

  /** How each tenant is reached, by its ID. */
  function reachOf(connectionId: string): ReadonlyMap<string, TenantReach> {
    return known.get(connectionId) ?? new Map<string, TenantReach>()
  }

  /** The tenants that can be asked right now. */
  function reachable(connectionId: string): string[] {
    return [...reachOf(connectionId).values()]
      .filter(({ session }) => session.state === 'signed-in')
      .map(({ tenantId }) => tenantId)
  }

  async function load(connectionId: string): Promise<void> {
    take(connectionId, await ask('access.list', { connectionId }))
  }

  /**
   * Reaches a tenant with a credential.
   * @throws AppError what kept the tenant from being reached; how it was reached before stays
   */
  async function reach(
    connectionId: string,
    tenantId: string,
    access: NewTenantAccess,
  ): Promise<void> {
    await ask('access.reach', { connectionId, tenantId, access })
    await load(connectionId)
  }

  /** Ends a sign-in in the browser that is under way. */
  async function cancel(connectionId: string, tenantId: string): Promise<void> {
    await ask('access.cancelSignIn', { connectionId, tenantId })
  }

  /** Reaches a tenant no longer. @throws AppError when the keychain keeps its credential */
  async function forget(connectionId: string, tenantId: string): Promise<void> {
    await ask('access.forget', { connectionId, tenantId })
    await load(connectionId)
  }

  /** Drops what is known of a connection that was signed out or removed. */
  function drop(connectionId: string): void {
    known.delete(connectionId)
  }

  return { reachOf, reachable, load, reach, cancel, forget, drop }
})
