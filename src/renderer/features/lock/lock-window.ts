import type { Pinia } from 'pinia'
import { createApp, watch } from 'vue'
import { i18n, t } from '../../i18n'
import { useAnnouncerStore } from '../../stores/announcer'
import { useLockStore } from '../../stores/lock'
import LockScreen from './LockScreen.vue'
import { putAway } from './put-away'

/** Shows the lock screen in place of everything else whenever the app is locked, from now on. */
export function lockWindow(pinia: Pinia): void {
  const lock = useLockStore()
  const announcer = useAnnouncerStore()
  let unlock: (() => void) | undefined

  watch(
    () => lock.locked,
    (locked) => {
      if (!locked) {
        unlock?.()
        unlock = undefined
        return
      }
      const { root, bringBack } = putAway()
      const screen = createApp(LockScreen).use(pinia).use(i18n)
      screen.mount(root)
      unlock = () => {
        screen.unmount()
        bringBack()
        announcer.announce(t('lock.unlocked'))
      }
    },
    // At once: what waits for the lock to open goes on right after it.
    { immediate: true, flush: 'sync' },
  )
}
