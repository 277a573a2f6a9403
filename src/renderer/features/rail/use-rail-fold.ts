import { computed, onBeforeUnmount, onMounted, shallowRef, type WritableComputedRef } from 'vue'
import { z } from 'zod'
import { usePreferencesStore } from '../../stores/preferences'

const PREFERENCE = 'rail:unfolded'
/** Below this the rail would leave the list too little room, as at a zoom of 200%. */
const NARROW = '(max-width: 800px)'

/**
 * Whether the rail is unfolded: in a wide window as the person left it, remembered over restarts;
 * in a narrow one only once it is asked for.
 */
export function useRailFold(): WritableComputedRef<boolean> {
  const preferences = usePreferencesStore()
  const narrow = window.matchMedia(NARROW)
  const isNarrow = shallowRef(narrow.matches)
  const askedFor = shallowRef(false)

  function follow(): void {
    isNarrow.value = narrow.matches
    askedFor.value = false
  }
  onMounted(() => narrow.addEventListener('change', follow))
  onBeforeUnmount(() => narrow.removeEventListener('change', follow))

  return computed({
    get: () => (isNarrow.value ? askedFor.value : preferences.read(PREFERENCE, z.boolean(), true)),
    set: (unfolded) => {
      if (isNarrow.value) askedFor.value = unfolded
      else preferences.save(PREFERENCE, unfolded)
    },
  })
}
