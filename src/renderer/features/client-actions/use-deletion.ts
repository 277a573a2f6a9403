import { computed, type Ref } from 'vue'
import { type DirectoryClient, placeOf } from '../../../shared/model/client'
import { ask } from '../../bridge'
import { type Steps, useSteps } from '../../composables/use-steps'
import { useClientsStore } from '../../stores/clients'

export interface Deletion extends Omit<Steps<DirectoryClient>, 'run' | 'done' | 'forgetFailures'> {
  doneCount: Readonly<Ref<number>>
  /** Deletes what is not deleted yet; true when nothing is left. */
  run: () => Promise<boolean>
}

/**
 * Deletes clients one after the other: what fails does not stop the rest, and a client that is gone
 * already counts as deleted.
 */
export function useDeletion(connectionId: string, rows: readonly DirectoryClient[]): Deletion {
  const clients = useClientsStore()
  const { steps, running, stopping, begun, done, run, stop } = useSteps(rows)

  async function deleteOne(row: DirectoryClient): Promise<void> {
    const takeBack = clients.showAtOnce(connectionId, row)
    try {
      const { clientId } = row.client
      await ask('clients.delete', { connectionId, place: placeOf(row), clientId })
      clients.drop(connectionId, row)
    } catch (thrown) {
      takeBack()
      throw thrown
    }
  }

  const doneCount = computed(() => done.value.length)
  return { steps, running, stopping, begun, doneCount, run: () => run(deleteOne), stop }
}
