import { defineStore } from 'pinia'
import { computed, readonly, shallowRef } from 'vue'
import type { LockState } from '../../shared/model/lock'
import { ask, listen } from '../bridge'

const OPEN: LockState = { locked: false, canAskSystem: false, keys: [] }

/** Whether the app is locked, as the main process says. */
export const useLockStore = defineStore('lock', () => {
  const state = shallowRef<LockState>(OPEN)
  const locked = computed(() => state.value.locked)

  listen('lock.changed', (changed) => (state.value = changed))

  /** Reads it once, before anything is shown. */
  async function load(): Promise<void> {
    state.value = await ask('lock.read')
  }

  /** Locks. When nobody is signed in there is nothing to lock, and nothing happens. */
  async function lockNow(): Promise<void> {
    state.value = await ask('lock.now')
  }

  return { state: readonly(state), locked, load, lockNow }
})
