import { type Ref, shallowReadonly, shallowRef } from 'vue'
import { type AppErrorValue, toAppError } from '../../../shared/errors'
import { type DirectoryClient, placeOf } from '../../../shared/model/client'
import type { ClientEdit } from '../../../shared/model/client-edit'
import type { SecretHandle } from '../../../shared/model/secret'
import { ask } from '../../bridge'
import { useAction } from '../../composables/use-action'
import { t } from '../../i18n'
import { useActivityStore } from '../../stores/activity'
import { useAnnouncerStore } from '../../stores/announcer'
import { useClientsStore } from '../../stores/clients'
import { clientLabel } from './client-action'
import { isAlready, seenParts, withEdit } from './client-edit'

/** What is known after an answer was lost: the client is as it was, or nobody can say. */
export type Lost = 'unchanged' | 'unknown'

export interface ClientEditing {
  running: Readonly<Ref<boolean>>
  problem: Readonly<Ref<AppErrorValue | undefined>>
  lost: Readonly<Ref<Lost | undefined>>
  /** What the client became meanwhile, when that kept a change from being made. */
  theirs: Readonly<Ref<DirectoryClient | undefined>>
  /** A new secret that came with the answer. */
  secret: Readonly<Ref<SecretHandle | undefined>>
  /** Saves; true when the client is as wanted and nothing is left to show. */
  save: (changes: ClientEdit) => Promise<boolean>
  /** Goes on from what the client is now. */
  acceptTheirs: () => void
}

/**
 * Edits a client: the change is in view at once and settled by the answer, or taken back.
 * @param row the client as the person sees it
 */
export function useClientEdit(connectionId: string, row: DirectoryClient): ClientEditing {
  const clients = useClientsStore()
  const announcer = useAnnouncerStore()
  const activity = useActivityStore()
  const seen = shallowRef(row)
  const lost = shallowRef<Lost>()
  const theirs = shallowRef<DirectoryClient>()
  const secret = shallowRef<SecretHandle>()
  const { running, problem, run } = useAction(send)

  async function send(changes: ClientEdit): Promise<void> {
    const takeBack = clients.showAtOnce(connectionId, withEdit(seen.value, changes))
    try {
      const answer = await ask('clients.update', {
        connectionId,
        place: placeOf(row),
        clientId: seen.value.client.clientId,
        expected: seenParts(seen.value, changes),
        changes,
      })
      take(answer.client, changes)
      if (answer.outcome === 'updated') secret.value = answer.secret
    } catch (thrown) {
      takeBack()
      const { changeId } = toAppError(thrown).details ?? {}
      // The journal learns what the look below learns.
      if (changeId !== undefined) activity.check([changeId]).catch(() => undefined)
      if (toAppError(thrown).code !== 'outcome-unknown') throw thrown
      await look(changes, thrown)
    }
  }

  function take(now: DirectoryClient, changes: ClientEdit): void {
    clients.settle(connectionId, now)
    // An edit that someone else made just so, or whose answer was lost before, is no conflict.
    if (!isAlready(now, changes)) theirs.value = now
    else announcer.announce(t('actions.saved', { name: clientLabel(now) }))
  }

  /** After a lost answer: the client itself tells whether the change arrived. */
  async function look(changes: ClientEdit, thrown: unknown): Promise<void> {
    lost.value = 'unknown'
    const { clientId } = seen.value.client
    const asked = { connectionId, place: placeOf(row), clientId }
    const now = await ask('clients.get', asked).catch(() => undefined)
    if (now === undefined) throw thrown
    if (isAlready(now, changes)) {
      lost.value = undefined
      take(now, changes)
      return
    }
    clients.settle(connectionId, now)
    lost.value = 'unchanged'
    throw thrown
  }

  function hasMoreToShow(): boolean {
    return theirs.value !== undefined || secret.value !== undefined
  }

  async function save(changes: ClientEdit): Promise<boolean> {
    if (running.value) return false
    if (isAlready(seen.value, changes)) return true
    lost.value = undefined
    theirs.value = undefined
    const saved = await run(changes)
    return saved && !hasMoreToShow()
  }

  function acceptTheirs(): void {
    if (theirs.value !== undefined) seen.value = theirs.value
    theirs.value = undefined
  }

  return {
    running,
    problem: shallowReadonly(problem),
    lost: shallowReadonly(lost),
    theirs: shallowReadonly(theirs),
    secret: shallowReadonly(secret),
    save,
    acceptTheirs,
  }
}
