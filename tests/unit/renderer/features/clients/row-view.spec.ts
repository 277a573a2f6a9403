// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { DirectoryClient, OAuthClient } from '../../../../../src/shared/model/client'
import { rowView } from '../../../../../src/renderer/features/clients/row-view'
import { useBrowserGlobals } from '../../support/browser'
import { columns } from '../../support/client-rows'
import { DAY_MS, daysAgo, NOW_MS, sampleClient } from '../../support/samples'

const MINUTE_MS = 60_000

describe('rowView', () => {
  useBrowserGlobals()

  const createdWords = (row: DirectoryClient, nowMs: number): string | undefined =>
    rowView(row, columns, nowMs).cells[columns.findIndex(({ id }) => id === 'created')]?.text

  it('puts a row into words once, and anew when time has passed', () => {
    const row = sampleClient('one', { createdAt: daysAgo(0) })
    const view = rowView(row, columns, NOW_MS)
    expect(rowView(row, columns, NOW_MS)).toBe(view)
    expect(createdWords(row, NOW_MS + MINUTE_MS)).toBe('1 minute ago')
    expect(rowView(row, columns.slice(1), NOW_MS).cells).toHaveLength(columns.length - 1)
  })

  it('keeps the words of days, and tells another day a quarter of an hour late at most', () => {
    const row = sampleClient('old', { createdAt: daysAgo(3) })
    const view = rowView(row, columns, NOW_MS)
    expect(rowView(row, columns, NOW_MS + MINUTE_MS)).toBe(view)
    expect(createdWords(row, NOW_MS)).toBe('3 days ago')
    expect(createdWords(row, NOW_MS + DAY_MS - 1)).toBe('3 days ago')
    expect(createdWords(row, NOW_MS + DAY_MS + 15 * MINUTE_MS)).toBe('4 days ago')
  })

  it.each<Partial<OAuthClient>>([
    { updatedAt: daysAgo(0) },
    { clientSecrets: [{ hint: 'a1', createdAt: daysAgo(0) }] },
  ])('puts %o into words at each step of the clock', (part) => {
    const row = sampleClient('young', { createdAt: daysAgo(3), ...part })
    expect(rowView(row, columns, NOW_MS + MINUTE_MS)).not.toBe(rowView(row, columns, NOW_MS))
  })

  it('keeps words without any time', () => {
    const row = sampleClient('timeless', { createdAt: '', clientSecrets: [] })
    expect(rowView(row, columns, NOW_MS + MINUTE_MS)).toBe(rowView(row, columns, NOW_MS))
  })
})
