import { computed, type Ref } from 'vue'
import type { Tenant } from '../../../shared/model/tenant'
import type { NewTenantAccess } from '../../../shared/model/tenant-access'
import { type Steps, useSteps } from '../../composables/use-steps'
import { useAccessStore } from '../../stores/access'

export interface Reaching extends Omit<Steps<Tenant>, 'run' | 'done'> {
  /** The tenants that are reached by now, by their IDs. */
  reached: Readonly<Ref<readonly string[]>>
  /** Reaches what is not reached yet; true when nothing is left. */
  run: (access: NewTenantAccess) => Promise<boolean>
}

/** Reaches tenants one after the other with one credential: what fails does not stop the rest. */
export function useReaching(connectionId: string, tenants: readonly Tenant[]): Reaching {
  const store = useAccessStore()
  const { done, run, ...rest } = useSteps(tenants)
  return {
    ...rest,
    reached: computed(() => done.value.map(({ id }) => id)),
    run: (access) => run(({ id }) => store.reach(connectionId, id, access)),
  }
}
