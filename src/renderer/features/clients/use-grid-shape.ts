import { onBeforeUnmount, onMounted, type Ref, shallowRef, watch } from 'vue'

/**
 * Whether the grid is wider than its room, and scrolled. Cells stick to the edges only then: sticking
 * costs each frame.
 */
export function useGridShape(
  scroller: Readonly<Ref<HTMLElement | null>>,
  widthPx: Readonly<Ref<number>>,
): {
  scrolledRight: Readonly<Ref<boolean>>
  sideways: Readonly<Ref<boolean>>
  onScroll: () => void
} {
  const scrolledRight = shallowRef(false)
  const sideways = shallowRef(false)
  let observer: ResizeObserver | undefined

  function measure(): void {
    sideways.value = widthPx.value > (scroller.value?.clientWidth ?? 0)
  }

  onMounted(() => {
    observer = new ResizeObserver(measure)
    if (scroller.value !== null) observer.observe(scroller.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  watch(widthPx, measure)

  return {
    scrolledRight,
    sideways,
    onScroll: () => (scrolledRight.value = (scroller.value?.scrollLeft ?? 0) > 0),
  }
}
