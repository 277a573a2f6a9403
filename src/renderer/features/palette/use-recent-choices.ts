import { computed, type ComputedRef } from 'vue'
import { z } from 'zod'
import { usePreferencesStore } from '../../stores/preferences'

const RECENT_NAME = 'palette.recent'
const RECENT_MAX = 8

/** What was chosen in the palette lately, by key, the last one first; remembered over restarts. */
export function useRecentChoices(): {
  recent: ComputedRef<readonly string[]>
  remember: (key: string) => void
} {
  const preferences = usePreferencesStore()
  const recent = computed(() => preferences.read(RECENT_NAME, z.array(z.string()), []))
  return {
    recent,
    remember: (key) => {
      const others = recent.value.filter((other) => other !== key)
      preferences.save(RECENT_NAME, [key, ...others].slice(0, RECENT_MAX))
    },
  }
}
