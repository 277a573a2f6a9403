import { computed, type ComputedRef, type Ref, shallowRef, watch } from 'vue'
import type { GridRow } from './list-definition'

export interface Selection<Row extends GridRow> {
  keys: Readonly<Ref<ReadonlySet<string>>>
  /** The place of the row the keyboard is on; -1 when it is not in view. */
  activeIndex: ComputedRef<number>
  /** The selected rows in view, in order; without any, the row the keyboard is on. */
  chosen: () => Row[]
  /** Selects one row alone. */
  select: (index: number) => void
  /** Adds a row, or takes it out. */
  toggle: (index: number) => void
  /** Selects from the row where selecting began up to this one. */
  extend: (index: number) => void
  selectAll: () => void
  /** Moves the keyboard to a row and leaves the selection. */
  moveTo: (index: number) => void
}

/**
 * Which rows are selected, as lists of files have it: one, a range, or one by one.
 * @param active the key of the row the keyboard is on; a new one from outside is selected alone
 */
export function useSelection<Row extends GridRow>(
  rows: () => readonly Row[],
  active: Ref<string | undefined>,
): Selection<Row> {
  const keys = shallowRef<ReadonlySet<string>>(new Set())
  /** Where a range begins. */
  let anchor: string | undefined
  let movedTo: string | undefined

  function indexOf(key: string | undefined): number {
    return key === undefined ? -1 : rows().findIndex((row) => row.key === key)
  }

  function moveTo(index: number): void {
    movedTo = rows()[index]?.key
    active.value = movedTo
  }

  function selectOnly(key: string | undefined): void {
    keys.value = new Set(key === undefined ? [] : [key])
    anchor = key
  }

  watch(
    active,
    (key) => {
      if (key !== movedTo) selectOnly(key)
    },
    { immediate: true },
  )

  return {
    keys,
    activeIndex: computed(() => indexOf(active.value)),
    chosen: () => {
      const chosen = rows().filter(({ key }) => keys.value.has(key))
      return chosen.length > 0 ? chosen : rows().filter(({ key }) => key === active.value)
    },
    select: (index) => {
      selectOnly(rows()[index]?.key)
      moveTo(index)
    },
    toggle: (index) => {
      const key = rows()[index]?.key
      if (key === undefined) return
      const changed = new Set(keys.value)
      if (!changed.delete(key)) changed.add(key)
      keys.value = changed
      anchor = key
      moveTo(index)
    },
    extend: (index) => {
      const from = Math.max(0, indexOf(anchor ?? active.value))
      const [first, last] = [Math.min(from, index), Math.max(from, index)]
      anchor = rows()[from]?.key
      keys.value = new Set(
        rows()
          .slice(first, last + 1)
          .map(({ key }) => key),
      )
      moveTo(index)
    },
    selectAll: () => {
      keys.value = new Set(rows().map(({ key }) => key))
    },
    moveTo,
  }
}
