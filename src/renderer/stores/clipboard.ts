import { defineStore } from 'pinia'
import { readonly, shallowRef } from 'vue'
import type { ClipboardState } from '../../shared/ipc-contract'
import { ask, listen } from '../bridge'
import { t } from '../i18n'
import { useAnnouncerStore } from './announcer'

/** In milliseconds since 1970; `never` while it stays; null when no secret is there. */
type ClearsAt = ClipboardState['clearsAt']

/** The protected clipboard: when the secret on it will be cleared, if one is. */
export const useClipboardStore = defineStore('clipboard', () => {
  const announcer = useAnnouncerStore()
  const clearsAt = shallowRef<ClearsAt>(null)
  const clearFailed = shallowRef(false)

  listen('clipboard.changed', (state) => {
    if (clearsAt.value !== null && state.clearsAt === null) announcer.announce(t('status.cleared'))
    setClearsAt(state.clearsAt)
  })

  /** Reads it once, for a page that took the place of another one. */
  async function load(): Promise<void> {
    setClearsAt((await ask('clipboard.read')).clearsAt)
  }

  function setClearsAt(time: ClearsAt): void {
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
    load,
    setClearsAt,
    clearNow,
    copyText,
  }
})
