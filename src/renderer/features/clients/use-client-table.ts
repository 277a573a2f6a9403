import { type Column, useTable } from '@tanstack/vue-table'
import { computed, type ComputedRef, type Ref } from 'vue'
import type { DirectoryClient } from '../../../shared/model/client'
import { clientColumns, clientGridFeatures } from './columns'

type ClientColumn = Column<typeof clientGridFeatures, DirectoryClient>

/** The grid's table: its rows in order, its columns, and their widths as a CSS grid template. */
export function useClientTable(rows: Readonly<Ref<readonly DirectoryClient[]>>): {
  ordered: ComputedRef<DirectoryClient[]>
  columns: ComputedRef<ClientColumn[]>
  template: ComputedRef<string>
  /** The least width of all columns together, in pixels. */
  width: ComputedRef<number>
} {
  const table = useTable({
    features: clientGridFeatures,
    columns: clientColumns,
    data: rows,
    getRowId: (row: DirectoryClient) => row.key,
  })
  const ordered = computed(() => table.getRowModel().rows.map((row) => row.original))
  const columns = computed(() => table.getAllLeafColumns())
  // The first column takes the room that is left.
  const template = computed(() =>
    columns.value
      .map((column) => column.getSize())
      .map((px, index) => (index === 0 ? `minmax(${px}px, 1fr)` : `${px}px`))
      .join(' '),
  )
  const width = computed(() => columns.value.reduce((sum, column) => sum + column.getSize(), 0))
  return { ordered, columns, template, width }
}
