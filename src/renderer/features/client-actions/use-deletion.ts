import { computed, readonly, type Ref, shallowReadonly, shallowRef } from 'vue'
import { type AppErrorValue, toAppError } from '../../../shared/errors'
import { type DirectoryClient, placeOf } from '../../../shared/model/client'
import { ask } from '../../bridge'
import { useClientsStore } from '../../stores/clients'

/** How far it is with one of the clients. */
export interface DeletionStep {
  row: DirectoryClient
  state: 'waiting' | 'running' | 'done' | 'failed'
  problem?: AppErrorValue
}

export interface Deletion {
  steps: Readonly<Ref<readonly DeletionStep[]>>
  running: Readonly<Ref<boolean>>
  stopping: Readonly<Ref<boolean>>
  /** Whether anything was tried yet. */
  begun: Readonly<Ref<boolean>>
  doneCount: Readonly<Ref<number>>
  /** Deletes what is not deleted yet; true when nothing is left. */
  run: () => Promise<boolean>
  /** Ends after the client that is being deleted now. */
  stop: () => void
}

/**
 * Deletes clients one after the other: what fails does not stop the rest, and a client that is gone
 * already counts as deleted.
 */
export function useDeletion(connectionId: string, rows: readonly DirectoryClient[]): Deletion {
  const clients = useClientsStore()
  const steps = shallowRef<readonly DeletionStep[]>(rows.map((row) => ({ row, state: 'waiting' })))
  const running = shallowRef(false)
  const stopping = shallowRef(false)
  const begun = shallowRef(false)
  const doneCount = computed(() => steps.value.filter(({ state }) => state === 'done').length)

  function mark(key: string, state: DeletionStep['state'], problem?: AppErrorValue): void {
    steps.value = steps.value.map((step) => {
      if (step.row.key !== key) return step
      return { row: step.row, state, ...(problem === undefined ? {} : { problem }) }
    })
  }

  async function deleteOne(row: DirectoryClient): Promise<void> {
    const { key, client } = row
    mark(key, 'running')
    const takeBack = clients.showAtOnce(connectionId, row)
    try {
      await ask('clients.delete', { connectionId, place: placeOf(row), clientId: client.clientId })
      clients.drop(connectionId, row)
      mark(key, 'done')
    } catch (thrown) {
      takeBack()
      mark(key, 'failed', toAppError(thrown).toValue())
    }
  }

  async function run(): Promise<boolean> {
    if (running.value) return false
    running.value = begun.value = true
    const left = steps.value.filter(({ state }) => state !== 'done')
    for (const { row } of left) mark(row.key, 'waiting')
    for (const { row } of left) {
      if (stopping.value) break
      await deleteOne(row)
    }
    running.value = stopping.value = false
    return doneCount.value === steps.value.length
  }

  return {
    steps: shallowReadonly(steps),
    running: readonly(running),
    stopping: readonly(stopping),
    begun: readonly(begun),
    doneCount,
    run,
    stop: () => (stopping.value = running.value),
  }
}
