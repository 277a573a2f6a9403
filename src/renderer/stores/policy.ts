import { defineStore } from 'pinia'
import { computed, readonly, shallowRef } from 'vue'
import type { PolicyState } from '../../shared/model/policy'
import { ask } from '../bridge'

/** What the administrator of this computer decided. It does not change while the app runs. */
export const usePolicyStore = defineStore('policy', () => {
  const state = shallowRef<PolicyState>()
  const isDismissed = shallowRef(false)

  async function load(): Promise<void> {
    state.value = await ask('policy.read')
  }

  /** Whether something may be done; what the policy says nothing of may. */
  const allows = computed(() => ({
    updates: state.value?.policy.allowUpdates ?? true,
    sampleOrganization: state.value?.policy.allowSampleOrganization ?? true,
    keychain: state.value?.policy.allowKeychain ?? true,
  }))

  return {
    state: readonly(state),
    allows,
    /** A policy that cannot be read, until the person has read that. */
    broken: computed(() =>
      state.value?.source === 'invalid' && !isDismissed.value ? state.value : undefined,
    ),
    load,
    dismiss: () => (isDismissed.value = true),
  }
})
