import { describe, expect, it } from 'vitest'
import {
  type ColumnLayout,
  columnLayoutSchema,
  columnTemplate,
  columnWidths,
  INITIAL_LAYOUT,
  orderedColumns,
  shownColumns,
  withMoved,
  withShown,
  withWidth,
} from '../../../../../src/renderer/features/grid/column-layout'
import { clientColumns } from '../../../../../src/renderer/features/clients/columns'

const ids = (layout: ColumnLayout): string[] =>
  shownColumns(clientColumns, layout).map(({ id }) => id)
const INITIAL_IDS = ['name', 'clientId', 'region', 'status', 'secrets', 'created', 'updated']

describe('column layout', () => {
  it('begins with the columns that matter most', () => {
    expect(ids(INITIAL_LAYOUT)).toEqual(INITIAL_IDS)
  })

  it('moves a column to where another one is, in both directions', () => {
    expect(ids(withMoved(clientColumns, INITIAL_LAYOUT, 'updated', 'clientId'))).toEqual([
      'name',
      'updated',
      ...INITIAL_IDS.slice(1, -1),
    ])
    expect(ids(withMoved(clientColumns, INITIAL_LAYOUT, 'name', 'region')).slice(0, 3)).toEqual([
      'clientId',
      'region',
      'name',
    ])
    expect(withMoved(clientColumns, INITIAL_LAYOUT, 'name', 'nowhere')).toBe(INITIAL_LAYOUT)
  })

  it('shows and hides, but never the name', () => {
    const changed = withShown(withShown(INITIAL_LAYOUT, 'region', false), 'tier', true)
    expect(ids(changed).slice(0, 3)).toEqual(['name', 'clientId', 'tier'])
    expect(ids(withShown(INITIAL_LAYOUT, 'name', false))).toEqual(INITIAL_IDS)
  })

  it('puts a column that a remembered order does not know at the end', () => {
    const layout = { ...INITIAL_LAYOUT, order: ['created', 'name', 'gone'] }
    expect(
      orderedColumns(clientColumns, layout)
        .map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(['created', 'name', 'clientId'])
  })

  it('lets the name take the room that is left, until it has a width', () => {
    expect(columnTemplate(clientColumns, INITIAL_LAYOUT).template).toMatch(
      /^minmax\(172px, 1fr\) 134px .* 40px\)$/,
    )
    const { template, widthPx } = columnTemplate(
      clientColumns,
      withWidth(INITIAL_LAYOUT, 'name', 300),
    )
    expect(template).toMatch(/^300px 134px .* minmax\(40px, 1fr\)$/)
    expect(widthPx).toBe(columnTemplate(clientColumns, INITIAL_LAYOUT).widthPx + 128)
  })

  it('tells how wide each column is, with what is left for the name', () => {
    const shown = shownColumns(clientColumns, INITIAL_LAYOUT)
    const least = shown.map(({ widthPx }) => widthPx)
    const { widthPx } = columnTemplate(clientColumns, INITIAL_LAYOUT)
    expect(columnWidths(shown, INITIAL_LAYOUT, widthPx - 50)).toEqual(least)
    const [name = 0, ...others] = least
    expect(columnWidths(shown, INITIAL_LAYOUT, widthPx + 50)).toEqual([name + 50, ...others])
    const layout = withWidth(INITIAL_LAYOUT, 'name', 300)
    expect(columnWidths(shown, layout, 5000)).toEqual([300, ...others])
  })

  it('keeps widths within reason', () => {
    const layout = withWidth(withWidth(INITIAL_LAYOUT, 'status', -20), 'created', 5000.4)
    expect(layout.widths).toEqual({ status: 64, created: 900 })
    expect(columnLayoutSchema.safeParse(layout).success).toBe(true)
    expect(columnLayoutSchema.safeParse({ ...layout, widths: { status: 3 } }).success).toBe(false)
  })
})
