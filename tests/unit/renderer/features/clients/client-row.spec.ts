import { describe, expect, it } from 'vitest'
import ClientRow from '../../../../../src/renderer/features/clients/ClientRow.vue'
import {
  INITIAL_LAYOUT,
  shownColumns,
} from '../../../../../src/renderer/features/grid/column-layout'
import { clientColumns } from '../../../../../src/renderer/features/clients/columns'
import { rowView } from '../../../../../src/renderer/features/clients/row-view'
import type { OAuthClient } from '../../../../../src/shared/model/client'
import { rendered, renderedText } from '../../components/rendered'
import { useBrowserGlobals } from '../../support/browser'
import { daysAgo, NOW_MS, sampleClient } from '../../support/samples'

const columns = shownColumns(clientColumns, INITIAL_LAYOUT)

function rowOf(part: Partial<OAuthClient>, more: object = {}): object {
  return {
    row: sampleClient('one', part),
    columns,
    index: 3,
    top: 108,
    nowMs: NOW_MS,
    terms: [],
    selected: false,
    pending: false,
    copied: undefined,
    activeColumn: undefined,
    activeId: undefined,
    ...more,
  }
}

describe('ClientRow', () => {
  useBrowserGlobals()

  it('says how many secrets there are and how old the oldest is', async () => {
    const clientSecrets = [400, 3].map((days) => ({ hint: `h${days}`, createdAt: daysAgo(days) }))
    const markup = await rendered(ClientRow, rowOf({ clientSecrets }))
    expect(markup).toContain('aria-label="2 of 5 secrets, the oldest is 1 year old"')
    expect(markup).toContain('--filled:2')
  })

  it('says today for a new secret, and nothing of age without any', async () => {
    const clientSecrets = [{ hint: 'a', createdAt: daysAgo(0) }]
    expect(await renderedText(ClientRow, rowOf({ clientSecrets }))).toContain('Active Today')
    const none = await rendered(ClientRow, rowOf({ clientSecrets: [] }))
    expect(none).toContain('aria-label="no secrets"')
  })

  it('claims nothing where the service says nothing of secrets', async () => {
    const markup = await rendered(ClientRow, rowOf({ clientSecrets: undefined }))
    expect(markup).toMatch(/class="secrets muted cell[^>]*><!--\[-->–</)
    expect(markup).not.toContain('role="img"')
  })

  it('gives the reason of a disabled client as Qlik words it', async () => {
    expect(await renderedText(ClientRow, rowOf({ disableTag: 'abuse' }))).toContain(
      'Disabled: abuse',
    )
    expect(await renderedText(ClientRow, rowOf({ disableTag: '' }))).not.toContain('Disabled:')
  })

  it('explains its status on hover', async () => {
    const clientSecrets = [{ hint: 'a', createdAt: daysAgo(400) }]
    expect(await rendered(ClientRow, rowOf({ clientSecrets }))).toContain('more than 365 days old')
  })

  it('marks what is looked for, and shows the description where it is found there alone', async () => {
    const row = rowOf({ description: 'Loads the nightly numbers' }, { terms: ['nightly', 'one'] })
    const markup = await rendered(ClientRow, row)
    expect(markup).toMatch(/<mark[^>]*>one<\/mark>/)
    expect(markup).toMatch(/<mark[^>]*>nightly<\/mark>/)
    expect(await renderedText(ClientRow, rowOf({ description: 'Loads' }))).not.toContain('Loads')
  })

  it('is busy while a change of it waits for the answer, and only then', async () => {
    expect(await rendered(ClientRow, rowOf({}, { pending: true }))).toMatch(
      /aria-busy="true" data-pending/,
    )
    expect(await rendered(ClientRow, rowOf({}))).not.toMatch(/aria-busy|data-pending/)
  })

  it('names the one cell the keyboard is on', async () => {
    const markup = await rendered(ClientRow, rowOf({}, { activeColumn: 2, activeId: 'grid-3-2' }))
    expect(markup.match(/ id="/g)).toHaveLength(1)
    expect(markup).toMatch(/id="grid-3-2"[^>]*aria-colindex="3"/)
  })
})

describe('rowView', () => {
  useBrowserGlobals()

  it('puts a row into words once, and anew when time has passed', () => {
    const row = sampleClient('one', { createdAt: daysAgo(0) })
    const view = rowView(row, columns, NOW_MS)
    expect(rowView(row, columns, NOW_MS)).toBe(view)
    const later = rowView(row, columns, NOW_MS + 60_000)
    expect(later.cells.find(({ columnId }) => columnId === 'created')?.text).toBe('1 minute ago')
    expect(rowView(row, columns.slice(1), NOW_MS).cells).toHaveLength(columns.length - 1)
  })
})
