import { onBeforeUnmount, onMounted, readonly, type Ref, shallowRef } from 'vue'

/**
 * The present, kept up to date while the component is shown.
 * @param everyMs how often it moves on, in milliseconds
 * @returns milliseconds since 1970
 */
export function useNow(everyMs: number): Readonly<Ref<number>> {
  const now = shallowRef(Date.now())
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(() => (now.value = Date.now()), everyMs)
  })
  onBeforeUnmount(() => clearInterval(timer))
  return readonly(now)
}
