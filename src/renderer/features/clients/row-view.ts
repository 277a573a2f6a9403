import type { DirectoryClient } from '../../../shared/model/client'
import { DAY_MS } from '../../format'
import { i18n, t } from '../../i18n'
import { AGES_STEP_MS } from '../find/row-facts'
import { timeMs } from '../grid/column-values'
import { textWidthPx } from '../grid/text-width'
import { clientStatus, type ClientStatus, oldestSecretMs } from './client-status'
import { type ClientColumn, SECRETS_COLUMN } from './columns'
import { type SecretsView, secretsView } from './secrets-view'

/** What a row says, put into words once: rows that come into view again cost no words. */
export interface RowView {
  /** One for each column. */
  cells: readonly CellView[]
  status: ClientStatus
  secrets: SecretsView | undefined
  actionsLabel: string
}

export interface CellView {
  text: string
  /** About how wide that is, in pixels. */
  widthPx: number
  /** Whether the words are quieter than the rest. */
  muted: boolean
}

interface KeptView {
  columns: readonly ClientColumn[]
  language: string
  /** The youngest time it tells of, and the present it tells that for. */
  youngestMs: number
  nowMs: number
  view: RowView
}

const kept = new WeakMap<DirectoryClient, KeptView>()

/**
 * What a row says in the language of the interface. What is a day old is told in days, so its words
 * hold as long as the filters by age do.
 * @param columns those in view, from left to right; the same list each time they did not change
 * @param nowMs the present, in milliseconds since 1970
 */
export function rowView(
  row: DirectoryClient,
  columns: readonly ClientColumn[],
  nowMs: number,
): RowView {
  const language = i18n.global.locale.value
  const before = kept.get(row)
  const youngestMs = before?.youngestMs ?? youngestTimeMs(row)
  const isOld = nowMs - youngestMs > DAY_MS
  const toldMs = isOld ? nowMs - (nowMs % AGES_STEP_MS) : nowMs
  if (before?.columns === columns && before.nowMs === toldMs && before.language === language) {
    return before.view
  }
  const view = wordedView(row, columns, toldMs)
  kept.set(row, { columns, language, youngestMs, nowMs: toldMs, view })
  return view
}

function wordedView(
  row: DirectoryClient,
  columns: readonly ClientColumn[],
  nowMs: number,
): RowView {
  const secrets = secretsView(row, nowMs)
  return {
    cells: columns.map((column) => {
      const text =
        (column.id === SECRETS_COLUMN ? secrets?.age : undefined) ?? column.text(row, nowMs)
      return { text, widthPx: textWidthPx(text), muted: column.muted?.(row) ?? false }
    }),
    status: clientStatus(row.client, nowMs),
    secrets,
    actionsLabel: t('grid.actionsFor', { name: row.client.clientName }),
  }
}

/** In milliseconds since 1970. A time that is not told is none. */
function youngestTimeMs({ client }: DirectoryClient): number {
  const told = [timeMs(client.createdAt), timeMs(client.updatedAt), oldestSecretMs(client)]
  return Math.max(...told.filter((time) => time !== undefined))
}
