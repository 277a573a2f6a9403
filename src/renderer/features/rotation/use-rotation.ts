import { computed, type ComputedRef, readonly, type Ref, shallowRef, watch } from 'vue'
import type { SecretHint } from '../../../shared/model/secret'
import { usePreferencesStore } from '../../stores/preferences'
import type { ClientSecrets } from '../secrets/use-client-secrets'
import { type Rotation, rotationName, rotationSchema, type RotationStep } from './rotation'

interface RotationGuide {
  /** The current step; undefined when the rotation is finished. */
  step: ComputedRef<RotationStep | undefined>
  rotation: Readonly<Ref<Rotation | null>>
  /** The old secrets that are still there. */
  oldLeft: ComputedRef<readonly SecretHint[]>
  /** The hint of a new secret that somebody removed, so that the rotation had to start again. */
  lostHint: Readonly<Ref<string | undefined>>
  /** A new secret was added to those that were there before. */
  begin: (newHint: string, before: readonly SecretHint[]) => void
  go: (step: Rotation['step']) => void
  finish: () => void
  startAgain: () => void
}

/**
 * Guides a rotation and remembers how far it is, so that it can be left and resumed.
 * @param inHand whether the new secret's value is still here: then no list, which may be older than
 * the secret, makes the guide let go of it
 */
export function useRotation(
  connectionId: string,
  { client, hints }: ClientSecrets,
  inHand: () => boolean,
): RotationGuide {
  const preferences = usePreferencesStore()
  const name = rotationName(connectionId, client.value.client.clientId)
  const rotation = shallowRef(preferences.read(name, rotationSchema.nullable(), null))
  const finished = shallowRef(false)
  const lostHint = shallowRef<string>()

  const oldLeft = computed(() =>
    hints.value.filter(({ hint }) => rotation.value?.oldHints.includes(hint)),
  )

  function remember(next: Rotation | null): void {
    rotation.value = next
    preferences.save(name, next)
  }

  function begin(newHint: string, before: readonly SecretHint[]): void {
    lostHint.value = undefined
    const oldHints = before.map(({ hint }) => hint)
    remember({ step: 'copy', newHint, oldHints, startedAt: Date.now() })
  }

  function go(step: Rotation['step']): void {
    if (rotation.value === null) return
    if (step === 'remove' && oldLeft.value.length === 0) finish()
    else remember({ ...rotation.value, step })
  }

  function finish(): void {
    finished.value = true
    remember(null)
  }

  // Each time the client was read: does the rotation still stand?
  watch(client, () => {
    if (rotation.value === null || inHand()) return
    const { newHint, step } = rotation.value
    if (!hints.value.some(({ hint }) => hint === newHint)) {
      lostHint.value = newHint
      remember(null)
    } else if (step === 'remove' && oldLeft.value.length === 0) finish()
  })

  return {
    step: computed(() => (finished.value ? undefined : (rotation.value?.step ?? 'add'))),
    rotation: readonly(rotation) as Readonly<Ref<Rotation | null>>,
    oldLeft,
    lostHint: readonly(lostHint),
    begin,
    go,
    finish,
    startAgain: () => remember(null),
  }
}
