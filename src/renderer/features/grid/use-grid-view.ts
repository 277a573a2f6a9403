import { onBeforeUnmount, onMounted, type Ref, shallowReactive } from 'vue'

/** What of the grid is in view, in pixels. */
export interface GridView {
  widthPx: number
  heightPx: number
  topPx: number
  leftPx: number
  /** Whether the pointer is over the rows, where a wheel or a finger scrolls them. */
  isNear: boolean
}

/** Follows the size and the scrolling of the grid, without asking for a layout. */
export function useGridView(scroller: Readonly<Ref<HTMLElement | null>>): {
  view: Readonly<GridView>
  onScroll: () => void
  /** The pointer is over the rows, or no longer. */
  onNear: (isNear: boolean) => void
} {
  const view = shallowReactive<GridView>({
    widthPx: 0,
    heightPx: 0,
    topPx: 0,
    leftPx: 0,
    isNear: false,
  })
  const observer = new ResizeObserver(([entry]) => {
    if (entry === undefined) return
    view.widthPx = entry.contentRect.width
    view.heightPx = entry.contentRect.height
  })

  onMounted(() => {
    if (scroller.value !== null) observer.observe(scroller.value)
  })
  onBeforeUnmount(() => observer.disconnect())

  return {
    view,
    onScroll: () => {
      view.topPx = scroller.value?.scrollTop ?? 0
      view.leftPx = scroller.value?.scrollLeft ?? 0
    },
    onNear: (isNear) => (view.isNear = isNear),
  }
}
