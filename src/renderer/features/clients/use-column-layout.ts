import { computed, type ComputedRef, type Ref } from 'vue'
import { usePreferencesStore } from '../../stores/preferences'
import {
  type ColumnLayout,
  columnLayoutSchema,
  columnTemplate,
  INITIAL_LAYOUT,
  shownColumns,
} from './column-layout'
import type { ClientColumn } from './columns'

const PREFERENCE = 'columns:clients'

/** The arrangement of the columns, the same in every pane, remembered over restarts. */
export function useColumnLayout(): {
  layout: Ref<ColumnLayout>
  columns: ComputedRef<ClientColumn[]>
  template: ComputedRef<string>
  /** The least width of all columns together, in pixels. */
  widthPx: ComputedRef<number>
} {
  const preferences = usePreferencesStore()
  const layout = computed({
    get: () => preferences.read(PREFERENCE, columnLayoutSchema, INITIAL_LAYOUT),
    set: (changed) => preferences.save(PREFERENCE, changed),
  })
  const shape = computed(() => columnTemplate(layout.value))
  return {
    layout,
    columns: computed((before?: ClientColumn[]) => {
      const columns = shownColumns(layout.value)
      const same = columns.every((column, place) => column === before?.[place])
      // Rows are drawn anew when the columns change, and a new width does not change them.
      return same && before?.length === columns.length ? before : columns
    }),
    template: computed(() => shape.value.template),
    widthPx: computed(() => shape.value.widthPx),
  }
}
