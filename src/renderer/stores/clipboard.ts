import { defineStore } from 'pinia'
import { readonly, shallowRef } from 'vue'
import { ask, listen } from '../bridge'
import { t } from '../i18n'
import { useAnnouncerStore } from './announcer'

/** The protected clipboard: when the secret on it will be cleared, if one is. */
export const useClipboardStore = defineStore('clipboard', () => {
  const announcer = useAnnouncerStore()
  /** In milliseconds since 1970; null when no secret is on the clipboard. */
  const clearsAt = shallowRef<number | null>(null)
  const clearFailed = shallowRef(false)

  listen('clipboard.changed', (state) => {
    if (clearsAt.value !== null && state.clearsAt === null) announcer.announce(t('status.cleared'))
    setClearsAt(state.clearsAt)
  })

  function setClearsAt(time: number | null): void {
    clearsAt.value = time
    clearFailed.value = false
  }

  async function clearNow(): Promise<void> {
    try {
      await ask('clipboard.clearNow')
      clearFailed.value = false
    } catch {
      clearFailed.value = true
      announcer.announce(t('status.clearFailed'))
    }
  }

  /** Copies text that is no secret; false when the clipboard could not be used. */
  async function copyText(text: string): Promise<boolean> {
    try {
      await ask('clipboard.copyText', { text })
      announcer.announce(t('app.copied'))
      return true
    } catch {
      announcer.announce(t('app.notCopied'))
      return false
    }
  }

  return {
    clearsAt: readonly(clearsAt),
    clearFailed: readonly(clearFailed),
    setClearsAt,
    clearNow,
    copyText,
  }
})
