import { computed, type ComputedRef, type Ref } from 'vue'
import { usePreferencesStore } from '../../stores/preferences'
import {
  type ColumnLayout,
  columnLayoutSchema,
  columnTemplate,
  INITIAL_LAYOUT,
  shownColumns,
} from './column-layout'
import type { ColumnHead } from './list-definition'

/** The arrangement of a list's columns, the same in every pane, remembered over restarts. */
export function useColumnLayout<Column extends ColumnHead>(
  list: () => { name: string; columns: readonly Column[] },
): {
  layout: Ref<ColumnLayout>
  columns: ComputedRef<Column[]>
  template: ComputedRef<string>
  /** The least width of all columns together, in pixels. */
  widthPx: ComputedRef<number>
} {
  const preferences = usePreferencesStore()
  const preference = computed(() => `columns:${list().name}`)
  const all = computed(() => list().columns)
  const layout = computed({
    get: () => preferences.read(preference.value, columnLayoutSchema, INITIAL_LAYOUT),
    set: (changed) => preferences.save(preference.value, changed),
  })
  const shape = computed(() => columnTemplate(all.value, layout.value))
  return {
    layout,
    columns: computed((before?: Column[]) => {
      const columns = shownColumns(all.value, layout.value)
      const same = columns.every((column, place) => column === before?.[place])
      // Rows are drawn anew when the columns change, and a new width does not change them.
      return same && before?.length === columns.length ? before : columns
    }),
    template: computed(() => shape.value.template),
    widthPx: computed(() => shape.value.widthPx),
  }
}
