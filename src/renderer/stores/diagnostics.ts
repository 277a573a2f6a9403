import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** Whether the diagnostics are in view: opened from the menu, by a key or beside an error. */
export const useDiagnosticsStore = defineStore('diagnostics', () => {
  const isOpen = shallowRef(false)
  const open = (): void => void (isOpen.value = true)
  const close = (): void => void (isOpen.value = false)
  return { isOpen, open, close }
})
