import {
  computed,
  type ComputedRef,
  onBeforeUnmount,
  onMounted,
  readonly,
  type Ref,
  shallowRef,
  watch,
} from 'vue'
import { type AppErrorValue, toAppError } from '../../../shared/errors'
import { type DirectoryClient, placeOf } from '../../../shared/model/client'
import type { SecretHint } from '../../../shared/model/secret'
import { ask } from '../../bridge'
import { useClientsStore } from '../../stores/clients'
import { useSessionsStore } from '../../stores/sessions'
import { oldestFirst } from './secret-hints'

export interface ClientSecrets {
  /** The client as it was last read. */
  client: Readonly<Ref<DirectoryClient>>
  /** Its secrets, the oldest first. */
  hints: ComputedRef<readonly SecretHint[]>
  /** The hints of those that this computer keeps, also of secrets that no longer exist. */
  kept: Readonly<Ref<ReadonlySet<string>>>
  loading: Readonly<Ref<boolean>>
  /** Why the last read failed. */
  problem: Readonly<Ref<AppErrorValue | undefined>>
  /** Reads anew what the service and this computer have; true when that is done. */
  refresh: () => Promise<boolean>
  /** Takes up what a change answered. */
  take: (client: DirectoryClient) => void
  readKept: () => Promise<void>
}

/**
 * The secrets of one client, kept true while they are shown: read at the start, after a new sign-in
 * and whenever the window gets the focus, since others change them too.
 */
export function useClientSecrets(connectionId: string, row: DirectoryClient): ClientSecrets {
  const clients = useClientsStore()
  const sessions = useSessionsStore()
  const { clientId } = row.client
  const client = shallowRef(row)
  const kept = shallowRef<ReadonlySet<string>>(new Set())
  const loading = shallowRef(false)
  const problem = shallowRef<AppErrorValue>()
  let turns = 0

  function take(current: DirectoryClient): void {
    // What a read under way brings is older than this.
    turns += 1
    loading.value = false
    problem.value = undefined
    client.value = current
    clients.settle(connectionId, current)
  }

  async function readKept(): Promise<void> {
    const all = await ask('secrets.kept', { connectionId })
    kept.value = new Set(all.filter((one) => one.clientId === clientId).map(({ hint }) => hint))
  }

  async function refresh(): Promise<boolean> {
    turns += 1
    const turn = turns
    loading.value = true
    try {
      await readKept()
      const current = await ask('clients.get', { connectionId, place: placeOf(row), clientId })
      if (turn === turns) take(current)
      return true
    } catch (thrown) {
      if (turn === turns) {
        loading.value = false
        problem.value = toAppError(thrown).toValue()
      }
      return false
    }
  }

  const onFocus = (): void => void refresh()
  onMounted(() => {
    window.addEventListener('focus', onFocus)
    void refresh()
  })
  onBeforeUnmount(() => window.removeEventListener('focus', onFocus))
  watch(
    () => sessions.byConnection.get(connectionId)?.state,
    (state) => {
      if (state === 'signed-in') void refresh()
    },
  )

  return {
    client,
    hints: computed(() => oldestFirst(client.value.client.clientSecrets ?? [])),
    kept,
    loading: readonly(loading),
    problem,
    refresh,
    take,
    readKept,
  }
}
