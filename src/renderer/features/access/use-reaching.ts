import { computed, readonly, type Ref, shallowReadonly, shallowRef } from 'vue'
import { type AppErrorValue, toAppError } from '../../../shared/errors'
import type { Tenant } from '../../../shared/model/tenant'
import type { NewTenantAccess } from '../../../shared/model/tenant-access'
import { useAccessStore } from '../../stores/access'

/** How far it is with one of the tenants. */
export interface ReachingStep {
  tenant: Tenant
  state: 'waiting' | 'running' | 'done' | 'failed'
  problem?: AppErrorValue
}

export interface Reaching {
  steps: Readonly<Ref<readonly ReachingStep[]>>
  running: Readonly<Ref<boolean>>
  stopping: Readonly<Ref<boolean>>
  /** Whether anything was tried yet. */
  begun: Readonly<Ref<boolean>>
  /** The tenants that are reached by now, by their IDs. */
  reached: Readonly<Ref<readonly string[]>>
  /** Reaches what is not reached yet; true when nothing is left. */
  run: (access: NewTenantAccess) => Promise<boolean>
  /** Forgets what failed: it tells nothing of another credential. */
  forgetFailures: () => void
  /** Ends after the tenant that is being asked now. */
  stop: () => void
}

/** Reaches tenants one after the other with one credential: what fails does not stop the rest. */
export function useReaching(connectionId: string, tenants: readonly Tenant[]): Reaching {
  const store = useAccessStore()
  const steps = shallowRef<readonly ReachingStep[]>(
    tenants.map((tenant) => ({ tenant, state: 'waiting' })),
  )
  const running = shallowRef(false)
  const stopping = shallowRef(false)
  const begun = shallowRef(false)
  const reached = computed(() =>
    steps.value.filter(({ state }) => state === 'done').map(({ tenant }) => tenant.id),
  )

  function mark(tenant: Tenant, state: ReachingStep['state'], problem?: AppErrorValue): void {
    const now = { tenant, state, ...(problem === undefined ? {} : { problem }) }
    steps.value = steps.value.map((step) => (step.tenant === tenant ? now : step))
  }

  async function reachOne(tenant: Tenant, access: NewTenantAccess): Promise<void> {
    mark(tenant, 'running')
    try {
      await store.reach(connectionId, tenant.id, access)
      mark(tenant, 'done')
    } catch (thrown) {
      const problem = toAppError(thrown).toValue()
      // What a person took back themselves needs no explanation.
      if (problem.code === 'cancelled') mark(tenant, 'waiting')
      else mark(tenant, 'failed', problem)
    }
  }

  async function run(access: NewTenantAccess): Promise<boolean> {
    if (running.value) return false
    running.value = begun.value = true
    const left = steps.value.filter(({ state }) => state !== 'done')
    for (const { tenant } of left) mark(tenant, 'waiting')
    for (const { tenant } of left) {
      if (stopping.value) break
      await reachOne(tenant, access)
    }
    running.value = stopping.value = false
    return reached.value.length === steps.value.length
  }

  function forgetFailures(): void {
    for (const { tenant, state } of steps.value) if (state === 'failed') mark(tenant, 'waiting')
    begun.value = reached.value.length > 0
  }

  return {
    steps: shallowReadonly(steps),
    running: readonly(running),
    stopping: readonly(stopping),
    begun: readonly(begun),
    reached,
    run,
    forgetFailures,
    stop: () => (stopping.value = running.value),
  }
}
