import { defineStore } from 'pinia'
import { computed, readonly, shallowRef } from 'vue'
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
  type SettingsState,
} from '../../shared/model/settings'
import { ask, listen } from '../bridge'

/** A part of the screen that can be opened by name. */
type SettingsPart = 'activity'

/** What the person decided about the app, and whether the screen for that is open. */
export const useSettingsStore = defineStore('settings', () => {
  const current = shallowRef<Settings>(DEFAULT_SETTINGS)
  const damaged = shallowRef<SettingsState['damaged']>(null)
  const isOpen = shallowRef(false)
  const openedAt = shallowRef<SettingsPart>()

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

  /** Opens the screen, with the focus on one part of it or on its beginning. */
  function open(part?: SettingsPart): void {
    openedAt.value = part
    isOpen.value = true
  }

  return {
    current: readonly(current),
    damaged: computed(() => damaged.value),
    isOpen: readonly(isOpen),
    openedAt: readonly(openedAt),
    load,
    change,
    reset: () => change(DEFAULT_SETTINGS),
    dismissDamage: () => (damaged.value = null),
    open,
    close: () => (isOpen.value = false),
  }
})
