import { readonly, type Ref, shallowRef } from 'vue'
import { type AppErrorValue, toAppError } from '../../shared/errors'

interface Action<A extends unknown[]> {
  running: Readonly<Ref<boolean>>
  /** Why the last run failed, until the next run. */
  problem: Ref<AppErrorValue | undefined>
  /** Runs unless it is running already; true when it succeeded. */
  run: (...args: A) => Promise<boolean>
}

/** Wraps something a person starts: one run at a time, its failure kept as a value. */
export function useAction<A extends unknown[]>(
  perform: (...args: A) => Promise<unknown>,
): Action<A> {
  const running = shallowRef(false)
  const problem = shallowRef<AppErrorValue>()

  async function run(...args: A): Promise<boolean> {
    if (running.value) return false
    running.value = true
    problem.value = undefined
    try {
      await perform(...args)
      return true
    } catch (thrown) {
      problem.value = toAppError(thrown).toValue()
      return false
    } finally {
      running.value = false
    }
  }

  return { running: readonly(running), problem, run }
}
