import { computed, type ComputedRef } from 'vue'
import { z } from 'zod'
import { usePreferencesStore } from '../stores/preferences'

/** A list of identifiers that is remembered over restarts. */
export interface RememberedIds {
  ids: ComputedRef<readonly string[]>
  /** Puts one at the front, wherever it was. */
  putFirst: (id: string) => void
  /** Puts one at the end, or takes it out. */
  toggle: (id: string) => void
}

/**
 * @param name under which it is remembered
 * @param max how many are remembered at most
 */
export function useRememberedIds(name: () => string, max: number): RememberedIds {
  const preferences = usePreferencesStore()
  const ids = computed(() => preferences.read(name(), z.array(z.string()), []))
  const without = (id: string): string[] => ids.value.filter((other) => other !== id)
  return {
    ids,
    putFirst: (id) => preferences.save(name(), [id, ...without(id)].slice(0, max)),
    toggle: (id) => {
      const changed = ids.value.includes(id) ? without(id) : [...ids.value, id]
      preferences.save(name(), changed.slice(-max))
    },
  }
}
