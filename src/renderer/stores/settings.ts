import { defineStore } from 'pinia'
import { computed, readonly, shallowRef } from 'vue'
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
  type SettingsState,
} from '../../shared/model/settings'
import { ask, listen } from '../bridge'

/** What the person decided about the app, and whether the screen for that is open. */
export const useSettingsStore = defineStore('settings', () => {
  const current = shallowRef<Settings>(DEFAULT_SETTINGS)
  const damaged = shallowRef<SettingsState['damaged']>(null)
  const isOpen = shallowRef(false)

  listen('settings.changed', (settings) => (current.value = settings))

  /** Reads them once; without an answer the defaults hold. */
  async function load(): Promise<void> {
    const state = await ask('settings.read')
    current.value = state.settings
    damaged.value = state.damaged
  }

  /** Changes some of them. @throws what kept them from being saved; then the old ones hold */
  async function change(part: SettingsChange): Promise<void> {
    current.value = await ask('settings.change', part)
  }

  return {
    current: readonly(current),
    damaged: computed(() => damaged.value),
    isOpen: readonly(isOpen),
    load,
    change,
    reset: () => change(DEFAULT_SETTINGS),
    dismissDamage: () => (damaged.value = null),
    open: () => (isOpen.value = true),
    close: () => (isOpen.value = false),
  }
})
