import { computed, onScopeDispose, readonly, type Ref, shallowRef, watch } from 'vue'
import { type AppErrorValue, toAppError } from '../../../shared/errors'
import type { SecretHandle } from '../../../shared/model/secret'
import { ask } from '../../bridge'
import { t } from '../../i18n'
import { useAnnouncerStore } from '../../stores/announcer'
import { useClipboardStore } from '../../stores/clipboard'
import { useLockStore } from '../../stores/lock'

interface NewSecret {
  copied: Readonly<Ref<boolean>>
  /** Whether this computer's keychain holds it. */
  kept: Readonly<Ref<boolean>>
  /** Whether the person has it somewhere: on the clipboard once, or kept. */
  safe: Readonly<Ref<boolean>>
  /** The value, only while it is revealed. */
  value: Readonly<Ref<string | undefined>>
  problem: Readonly<Ref<AppErrorValue | undefined>>
  /** Puts the secret on the protected clipboard; true when it is there. */
  copy: () => Promise<boolean>
  reveal: () => Promise<void>
  hide: () => void
  /** Keeps it in the keychain, or takes it out again; true when that is done. */
  keep: (kept: boolean) => Promise<boolean>
  /** Lets the main process forget the secret. */
  acknowledge: () => Promise<void>
}

/**
 * A new client secret by its handle. Its value is asked for at Reveal and dropped at Hide, and when
 * the component that shows it goes.
 */
export function useNewSecret(connectionId: string, secret: SecretHandle): NewSecret {
  const { handle, clientId, hint } = secret
  const clipboard = useClipboardStore()
  const announcer = useAnnouncerStore()
  const lock = useLockStore()
  const copied = shallowRef(false)
  const kept = shallowRef(false)
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
    if (value.value === undefined) return
    value.value = undefined
    // Main hides all by itself when this page goes.
    ask('secrets.hide', { handle }).catch(() => undefined)
  }
  watch(
    () => lock.locked,
    (locked) => {
      if (locked) hide()
    },
    { flush: 'sync' },
  )

  const keep = (wanted: boolean): Promise<boolean> =>
    attempt(async () => {
      if (wanted) await ask('secrets.keep', { handle })
      else if (hint !== undefined) await ask('secrets.forgetKept', { connectionId, clientId, hint })
      kept.value = wanted
    })

  async function acknowledge(): Promise<void> {
    hide()
    await attempt(async () => {
      await ask('secrets.acknowledge', { handle })
    })
  }

  onScopeDispose(hide)
  return {
    copied: readonly(copied),
    kept: readonly(kept),
    safe: computed(() => copied.value || kept.value),
    value: readonly(value),
    problem,
    copy,
    reveal,
    hide,
    keep,
    acknowledge,
  }
}
