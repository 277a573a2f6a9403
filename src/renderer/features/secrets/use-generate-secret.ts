import { computed, type ComputedRef, readonly, type Ref, shallowRef } from 'vue'
import { type AppErrorValue, toAppError } from '../../../shared/errors'
import { placeOf } from '../../../shared/model/client'
import {
  SECRETS_PER_CLIENT,
  type SecretHandle,
  type SecretHint,
} from '../../../shared/model/secret'
import { ask } from '../../bridge'
import { useAction } from '../../composables/use-action'
import { t } from '../../i18n'
import { useActivityStore } from '../../stores/activity'
import { useAnnouncerStore } from '../../stores/announcer'
import type { ClientSecrets } from './use-client-secrets'

/** What stands in the way of a new secret, beside what is said with `problem`. */
export type Trouble =
  /** The service had five when it was asked, though fewer were known here. */
  | { kind: 'faster' }
  /** The answer was lost. `found` are the secrets that were not there before, once looked. */
  | { kind: 'lost'; found: readonly SecretHint[] | undefined }

export interface SecretGeneration {
  /** The new secret, until the person is done with it. */
  fresh: Readonly<Ref<SecretHandle | undefined>>
  running: Readonly<Ref<boolean>>
  /** Whether the client has as many secrets as it may have. */
  full: ComputedRef<boolean>
  trouble: ComputedRef<Trouble | undefined>
  problem: ComputedRef<AppErrorValue | undefined>
  /** Asks for a secret; true when there is one. With five nothing is sent. */
  generate: () => Promise<boolean>
  /** After a lost answer: looks again at what there is now. */
  check: () => Promise<void>
  /** The person removed a secret: there is room again, and a new one that is gone is let go of. */
  removed: (hint: string) => Promise<void>
  /** The person is done with the new secret. */
  putAway: () => void
}

/** Makes new secrets for a client, and finds out what happened when that is not certain. */
export function useGenerateSecret(
  connectionId: string,
  { client, hints, refresh, take }: ClientSecrets,
): SecretGeneration {
  const announcer = useAnnouncerStore()
  const activity = useActivityStore()
  const { clientId } = client.value.client
  const fresh = shallowRef<SecretHandle>()
  /** The change whose answer was lost, and the hints that a look found to be its own. */
  const lost = shallowRef<{ changeId: string; found: ReadonlySet<string> | undefined }>()
  const full = computed(() => hints.value.length >= SECRETS_PER_CLIENT)

  const { running, problem, run } = useAction(async () => {
    lost.value = undefined
    try {
      const place = placeOf(client.value)
      const answer = await ask('secrets.create', { connectionId, place, clientId })
      fresh.value = answer.secret
      announcer.announce(t('secrets.generated'))
      if (answer.client === undefined) void refresh()
      else take(answer.client)
    } catch (thrown) {
      const { code, details } = toAppError(thrown)
      if (details?.changeId !== undefined) {
        lost.value = { changeId: details.changeId, found: undefined }
      }
      if (lost.value !== undefined || code === 'conflict') await check()
      throw thrown
    }
  })

  async function check(): Promise<void> {
    const changeId = lost.value?.changeId
    if (changeId === undefined) {
      await refresh()
      return
    }
    const looked = activity.check([changeId]).catch(() => [])
    const [checked, verdicts] = await Promise.all([refresh(), looked])
    const verdict = verdicts.find(({ entry }) => entry.id === changeId)
    if (!checked || verdict === undefined || verdict.problem !== undefined) return
    const found = verdict.entry.found?.flatMap(({ hint = '' }) => hint) ?? []
    if (lost.value?.changeId === changeId) lost.value = { changeId, found: new Set(found) }
  }

  const trouble = computed((): Trouble | undefined => {
    if (problem.value?.code === 'conflict' && full.value) return { kind: 'faster' }
    if (problem.value === undefined || lost.value === undefined) return undefined
    const own = lost.value.found
    const found = own && hints.value.filter(({ hint }) => own.has(hint))
    // A failure of the service's own is told as such, unless something came of it.
    const isTold = problem.value.code !== 'outcome-unknown' && (found?.length ?? 0) === 0
    return isTold ? undefined : { kind: 'lost', found }
  })

  async function generate(): Promise<boolean> {
    if (full.value || fresh.value !== undefined) return false
    return run()
  }

  async function removed(hint: string): Promise<void> {
    if (problem.value?.code === 'conflict') problem.value = undefined
    if (fresh.value?.hint !== hint) return
    const { handle } = fresh.value
    fresh.value = undefined
    // Nobody can use it any more; that it stays in memory until the app ends does no harm.
    await ask('secrets.acknowledge', { handle }).catch(() => undefined)
  }

  return {
    fresh,
    running: readonly(running),
    full,
    trouble,
    problem: computed(() => (trouble.value === undefined ? problem.value : undefined)),
    generate,
    check,
    removed,
    putAway: () => (fresh.value = undefined),
  }
}
