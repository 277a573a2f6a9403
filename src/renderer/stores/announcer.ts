import { defineStore } from 'pinia'
import { readonly, shallowRef } from 'vue'

/** What a screen reader should say next, for things that show only for a moment. */
export const useAnnouncerStore = defineStore('announcer', () => {
  const message = shallowRef('')
  let turn = false

  function announce(text: string): void {
    // The same words twice would not be a change, and so not be said.
    turn = !turn
    message.value = turn ? text : `${text}\u00a0`
  }

  return { message: readonly(message), announce }
})
