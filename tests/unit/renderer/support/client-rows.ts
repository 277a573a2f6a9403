import { type ClientColumn, clientColumns } from '../../../../src/renderer/features/clients/columns'
import { INITIAL_LAYOUT, shownColumns } from '../../../../src/renderer/features/grid/column-layout'
import type { OAuthClient } from '../../../../src/shared/model/client'
import { NOW_MS, sampleClient } from './samples'

/** The columns of the first arrangement. */
export const columns = shownColumns(clientColumns, INITIAL_LAYOUT)

interface RowState {
  tier?: 'region'
  columns?: readonly ClientColumn[]
  terms?: readonly string[]
  pending?: boolean
  copied?: 'copied' | 'failed'
  /** The column the keyboard is in. */
  active?: number
}

const tierOf = ({ tier }: RowState): object => (tier === undefined ? {} : { tier })

/** What `ClientRows` draws one row by: the fourth of its list. */
export function rowOf(part: Partial<OAuthClient>, more: RowState = {}): object {
  const active = more.active !== undefined
  const row = { ...sampleClient('one', part), ...tierOf(more) }
  return {
    drawn: [{ row, index: 3, slot: 0, top: 108 }],
    columns: more.columns ?? columns,
    widths: columns.map(({ widthPx }) => widthPx),
    nowMs: NOW_MS,
    terms: more.terms ?? [],
    keys: new Set<string>(),
    pending: new Set(more.pending === true ? [row.key] : []),
    copiedIn: () => more.copied,
    activeIndex: active ? 3 : -1,
    activeColumn: more.active ?? 0,
    activeId: active ? `grid-3-${more.active}` : undefined,
  }
}
