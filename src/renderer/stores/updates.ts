import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { UpdateState } from '../../shared/model/update'
import { ask, listen } from '../bridge'

/** A newer version of the app, once it is loaded and verified. */
export const useUpdatesStore = defineStore('updates', () => {
  const state = shallowRef<UpdateState>()
  const isPutOff = shallowRef(false)

  listen('updates.changed', (changed) => (state.value = changed))

  async function load(): Promise<void> {
    state.value = await ask('updates.read')
  }

  return {
    /** The version to offer; none after the person put it off, until the next start. */
    ready: computed(() =>
      state.value?.state === 'ready' && !isPutOff.value ? state.value : undefined,
    ),
    /** Why newer versions are not looked for, if so. */
    offReason: computed(() => (state.value?.state === 'off' ? state.value.reason : undefined)),
    load,
    install: () => ask('updates.install'),
    putOff: () => (isPutOff.value = true),
  }
})
