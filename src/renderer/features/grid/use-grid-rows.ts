import { computed, type ComputedRef, type Ref } from 'vue'
import {
  drawnRange,
  isEnough,
  mostDrawn,
  ROW_HEIGHT_PX,
  type RowRange,
  topToShow,
} from './drawn-rows'
import type { GridRow } from './list-definition'
import type { GridView } from './use-grid-view'

export interface DrawnRow<Row extends GridRow> {
  row: Row
  index: number
  /** Which of the drawn elements shows it. */
  slot: number
  /** Its distance from the first row, in pixels. */
  top: number
}

/** The rows that are drawn, and the way to one that is not. */
export function useGridRows<Row extends GridRow>(
  rows: () => readonly Row[],
  scroller: Readonly<Ref<HTMLElement | null>>,
  { view, onScroll }: { view: Readonly<GridView>; onScroll: () => void },
): { drawn: ComputedRef<DrawnRow<Row>[]>; scrollTo: (index: number) => void } {
  // Rows that leave the view are used again for those that enter: cheaper than making new ones. As
  // many as the highest view ever needed, so that a row keeps its element wherever the view is and
  // when the list becomes shorter.
  let slots = 1
  // A list just put in order or narrowed is read before it is scrolled: what is not in view waits.
  let known: { list: readonly Row[]; topPx: number } | undefined
  const range = computed((before?: RowRange) => {
    const { heightPx, topPx } = view
    const list = rows()
    slots = Math.max(slots, mostDrawn(heightPx))
    if (known?.list !== list) known = { list, topPx }
    const isMoving = view.isNear || topPx !== known.topPx
    const next = drawnRange(list.length, heightPx, topPx, isMoving)
    return before !== undefined && isEnough(before, next, list.length) ? before : next
  })
  const drawn = computed(() => {
    const { first, count } = range.value
    return rows()
      .slice(first, first + count)
      .map((row, place) => {
        const index = first + place
        return { row, index, slot: index % slots, top: index * ROW_HEIGHT_PX }
      })
  })
  return {
    drawn,
    scrollTo: (index) => {
      const element = scroller.value
      if (element === null) return
      const topPx = topToShow(index, element.clientHeight, element.scrollTop)
      if (topPx === element.scrollTop) return
      element.scrollTop = topPx
      // At once, not when the scrolling is told: the row is drawn in the same frame.
      onScroll()
    },
  }
}
