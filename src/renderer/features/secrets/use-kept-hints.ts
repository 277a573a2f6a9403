import { type Ref, shallowRef } from 'vue'
import { type AppErrorValue, toAppError } from '../../../shared/errors'
import { ask } from '../../bridge'

/** The secrets of one client that this computer keeps, by their hints; never their values. */
export function useKeptHints(
  connectionId: string,
  clientId: string,
): {
  hints: Readonly<Ref<readonly string[]>>
  /** Why they could not be read. */
  problem: Readonly<Ref<AppErrorValue | undefined>>
  /** Reads them anew. Ends also when that fails; then what was known stays. */
  read: () => Promise<void>
} {
  const hints = shallowRef<readonly string[]>([])
  const problem = shallowRef<AppErrorValue>()

  async function read(): Promise<void> {
    try {
      const kept = await ask('secrets.kept', { connectionId })
      hints.value = kept.filter((one) => one.clientId === clientId).map(({ hint }) => hint)
      problem.value = undefined
    } catch (thrown) {
      problem.value = toAppError(thrown).toValue()
    }
  }

  return { hints, problem, read }
}
