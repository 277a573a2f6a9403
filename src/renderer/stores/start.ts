import { defineStore } from 'pinia'
import { readonly, shallowRef } from 'vue'

/** Whether the start screen is shown to add one more connection. */
export const useStartStore = defineStore('start', () => {
  const adding = shallowRef(false)
  return {
    adding: readonly(adding),
    open: () => (adding.value = true),
    close: () => (adding.value = false),
  }
})
