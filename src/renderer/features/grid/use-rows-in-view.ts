import { type ComputedRef, nextTick, onMounted, type Ref, watch } from 'vue'
import { type FindState, narrows } from '../find/find-state'
import type { GridView } from './use-grid-view'

interface GridPlace {
  view: Readonly<GridView>
  /** The key of the row that the keyboard is on. */
  selected: Ref<string | undefined>
  /** Where that is; -1 for nowhere. */
  activeIndex: ComputedRef<number>
  scrollTo: (index: number) => void
}

/**
 * Scrolls to what is to be seen. A list that is searched, filtered or sorted anew is read from its
 * first row on. The row that the keyboard is on comes into view when it becomes another, and once all
 * rows are there again: it may be what was looked for.
 */
export function useRowsInView(
  state: () => FindState,
  { view, selected, activeIndex, scrollTo }: GridPlace,
): void {
  const showActive = (): void => {
    if (activeIndex.value !== -1) scrollTo(activeIndex.value)
  }
  // Where nothing was found there was no list.
  onMounted(showActive)
  // Also when it comes from outside: the row of a client just created.
  watch(selected, () => void nextTick(showActive))
  watch(state, (now, before) => {
    if (view.topPx > 0) scrollTo(0)
    if (narrows(before) && !narrows(now)) void nextTick(showActive)
  })
}
