import { nextTick, watch } from 'vue'

/**
 * Keeps the focus where it was while fields are disabled: a disabled field loses it, and a person
 * who works by keyboard would be nowhere.
 * @param busy whether the fields are disabled now
 */
export function useKeptFocus(busy: () => boolean): void {
  let before: Element | null = null
  watch(
    busy,
    async (isBusy) => {
      if (isBusy) {
        before = document.activeElement
        return
      }
      await nextTick()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    },
    { flush: 'sync' },
  )
}
