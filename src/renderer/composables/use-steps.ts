import { computed, readonly, type Ref, shallowReadonly, shallowRef } from 'vue'
import { type AppErrorValue, toAppError } from '../../shared/errors'

/** How far it is with one of several things that are done one after the other. */
export interface Step<T> {
  item: T
  state: 'waiting' | 'running' | 'done' | 'failed'
  problem?: AppErrorValue
}

export interface Steps<T> {
  steps: Readonly<Ref<readonly Step<T>[]>>
  running: Readonly<Ref<boolean>>
  stopping: Readonly<Ref<boolean>>
  /** Whether anything was tried yet. */
  begun: Readonly<Ref<boolean>>
  /** What is done by now. */
  done: Readonly<Ref<readonly T[]>>
  /** Does what is not done yet; true when nothing is left. */
  run: (act: (item: T) => Promise<void>) => Promise<boolean>
  /** Forgets what failed, as when it will be tried in another way. */
  forgetFailures: () => void
  /** Ends after the one that is under way. */
  stop: () => void
}

/** Does one thing after the other: what fails does not stop the rest, and can be tried again. */
export function useSteps<T>(items: readonly T[]): Steps<T> {
  const steps = shallowRef<readonly Step<T>[]>(items.map((item) => ({ item, state: 'waiting' })))
  const running = shallowRef(false)
  const stopping = shallowRef(false)
  const begun = shallowRef(false)
  const done = computed(() =>
    steps.value.filter(({ state }) => state === 'done').map(({ item }) => item),
  )

  function mark(item: T, state: Step<T>['state'], problem?: AppErrorValue): void {
    const now = { item, state, ...(problem === undefined ? {} : { problem }) }
    steps.value = steps.value.map((step) => (step.item === item ? now : step))
  }

  async function take(item: T, act: (item: T) => Promise<void>): Promise<void> {
    mark(item, 'running')
    try {
      await act(item)
      mark(item, 'done')
    } catch (thrown) {
      const problem = toAppError(thrown).toValue()
      // What a person took back themselves needs no explanation.
      if (problem.code === 'cancelled') mark(item, 'waiting')
      else mark(item, 'failed', problem)
    }
  }

  async function run(act: (item: T) => Promise<void>): Promise<boolean> {
    if (running.value) return false
    running.value = begun.value = true
    const left = steps.value.filter(({ state }) => state !== 'done')
    for (const { item } of left) mark(item, 'waiting')
    for (const { item } of left) {
      if (stopping.value) break
      await take(item, act)
    }
    running.value = stopping.value = false
    return done.value.length === steps.value.length
  }

  function forgetFailures(): void {
    for (const { item, state } of steps.value) if (state === 'failed') mark(item, 'waiting')
    begun.value = done.value.length > 0
  }

  return {
    steps: shallowReadonly(steps),
    running: readonly(running),
    stopping: readonly(stopping),
    begun: readonly(begun),
    done,
    run,
    forgetFailures,
    stop: () => (stopping.value = running.value),
  }
}
