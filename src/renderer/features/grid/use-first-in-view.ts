import { type ComputedRef, nextTick, onMounted, watch } from 'vue'
import { type FindState, narrows } from '../find/find-state'
import type { GridView } from './use-grid-view'

interface GridPlace {
  view: Readonly<GridView>
  /** Where the keyboard is; -1 for nowhere. */
  activeIndex: ComputedRef<number>
  scrollTo: (index: number) => void
}

/**
 * A list that is searched, filtered or sorted anew is read from its first row on. Once all rows are
 * there again, the row that the keyboard is on is in view: it may be what was looked for.
 */
export function useFirstInView(
  state: () => FindState,
  { view, activeIndex, scrollTo }: GridPlace,
): void {
  const showActive = (): void => {
    if (activeIndex.value !== -1) scrollTo(activeIndex.value)
  }
  // Where nothing was found there was no list.
  onMounted(showActive)
  watch(state, async (now, before) => {
    if (view.topPx > 0) scrollTo(0)
    if (!narrows(before) || narrows(now)) return
    await nextTick()
    showActive()
  })
}
