import { describe, expect, it } from 'vitest'
import {
  INITIAL_LAYOUT,
  shownColumns,
} from '../../../../../src/renderer/features/grid/column-layout'
import { clientColumns } from '../../../../../src/renderer/features/clients/columns'
import { rowView } from '../../../../../src/renderer/features/clients/row-view'
import { useBrowserGlobals } from '../../support/browser'
import { daysAgo, NOW_MS, sampleClient } from '../../support/samples'

const columns = shownColumns(clientColumns, INITIAL_LAYOUT)

describe('rowView', () => {
  useBrowserGlobals()

  it('puts a row into words once, and anew when time has passed', () => {
    const row = sampleClient('one', { createdAt: daysAgo(0) })
    const view = rowView(row, columns, NOW_MS)
    expect(rowView(row, columns, NOW_MS)).toBe(view)
    const later = rowView(row, columns, NOW_MS + 60_000)
    expect(later.cells[columns.findIndex(({ id }) => id === 'created')]?.text).toBe('1 minute ago')
    expect(rowView(row, columns.slice(1), NOW_MS).cells).toHaveLength(columns.length - 1)
  })
})
