import { onScopeDispose, readonly, type Ref, shallowRef } from 'vue'
import { type AppErrorValue, toAppError } from '../../../shared/errors'
import { ask } from '../../bridge'
import { t } from '../../i18n'
import { useAnnouncerStore } from '../../stores/announcer'
import { useClipboardStore } from '../../stores/clipboard'

interface NewSecret {
  copied: Readonly<Ref<boolean>>
  /** The value, only while it is revealed. */
  value: Readonly<Ref<string | undefined>>
  problem: Readonly<Ref<AppErrorValue | undefined>>
  /** Puts the secret on the protected clipboard; true when it is there. */
  copy: () => Promise<boolean>
  reveal: () => Promise<void>
  hide: () => void
  /** Lets the main process forget the secret. */
  acknowledge: () => Promise<void>
}

/**
 * A new client secret by its handle. Its value is asked for at Reveal and dropped at Hide, and when
 * the component that shows it goes.
 */
export function useNewSecret(handle: string): NewSecret {
  const clipboard = useClipboardStore()
  const announcer = useAnnouncerStore()
  const copied = shallowRef(false)
  const value = shallowRef<string>()
  const problem = shallowRef<AppErrorValue>()

  async function attempt(action: () => Promise<void>): Promise<boolean> {
    try {
      problem.value = undefined
      await action()
      return true
    } catch (thrown) {
      problem.value = toAppError(thrown).toValue()
      return false
    }
  }

  const copy = (): Promise<boolean> =>
    attempt(async () => {
      clipboard.setClearsAt((await ask('secrets.copy', { handle })).clearsAt)
      copied.value = true
      announcer.announce(t('app.copied'))
    })

  async function reveal(): Promise<void> {
    await attempt(async () => {
      value.value = (await ask('secrets.reveal', { handle })).value
    })
  }

  function hide(): void {
    value.value = undefined
  }

  async function acknowledge(): Promise<void> {
    hide()
    await attempt(async () => {
      await ask('secrets.acknowledge', { handle })
    })
  }

  onScopeDispose(hide)
  return {
    copied: readonly(copied),
    value: readonly(value),
    problem,
    copy,
    reveal,
    hide,
    acknowledge,
  }
}
