import { onScopeDispose, watch } from 'vue'

/**
 * Does work while nothing else is to do, a job at a time.
 * @param source what the work is for; another one gives up what is left of the work for it
 */
export function useIdleWork<Source>(
  source: () => Source,
  jobsFor: (source: Source) => readonly (() => void)[],
): void {
  let idle: number | undefined
  const stop = (): void => {
    if (idle !== undefined) cancelIdleCallback(idle)
  }
  watch(
    source,
    (value) => {
      stop()
      const waiting = jobsFor(value).values()
      const next = (): void => {
        const { value: job } = waiting.next()
        if (job === undefined) return
        job()
        idle = requestIdleCallback(next)
      }
      idle = requestIdleCallback(next)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
}
