import { useVirtualizer } from '@tanstack/vue-virtual'
import { computed, type ComputedRef, type Ref } from 'vue'
import type { DirectoryClient } from '../../../shared/model/client'

export const ROW_HEIGHT_PX = 36
const HEADER_HEIGHT_PX = 33
/** Rows drawn beyond each edge of the view. */
const OVERSCAN = 5

export interface DrawnRow {
  row: DirectoryClient
  index: number
  /** Which of the drawn elements shows it. */
  slot: number
  /** Its distance from the first row, in pixels. */
  top: number
}

/** The rows that are drawn: those in view and a few beyond. */
export function useGridRows(
  rows: () => readonly DirectoryClient[],
  scroller: Readonly<Ref<HTMLElement | null>>,
): { drawn: ComputedRef<DrawnRow[]>; scrollTo: (index: number) => void } {
  const virtualizer = useVirtualizer(
    computed(() => ({
      count: rows().length,
      getScrollElement: () => scroller.value,
      estimateSize: () => ROW_HEIGHT_PX,
      overscan: OVERSCAN,
      scrollMargin: HEADER_HEIGHT_PX,
      scrollPaddingStart: HEADER_HEIGHT_PX,
    })),
  )
  // Rows that leave the view are used again for those that enter: cheaper than making new ones. As
  // many as ever were drawn, so that a row keeps its place when the list becomes shorter.
  let slots = 1
  const drawn = computed(() => {
    const items = virtualizer.value.getVirtualItems()
    slots = Math.max(slots, items.length)
    return items.flatMap(({ index, start }) => {
      const row = rows()[index]
      const drawnRow = { index, slot: index % slots, top: start - HEADER_HEIGHT_PX }
      return row === undefined ? [] : [{ row, ...drawnRow }]
    })
  })
  return { drawn, scrollTo: (index) => virtualizer.value.scrollToIndex(index) }
}
