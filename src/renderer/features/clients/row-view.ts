import type { DirectoryClient } from '../../../shared/model/client'
import { i18n, t } from '../../i18n'
import { clientStatus, type ClientStatus } from './client-status'
import { type ClientColumn, SECRETS_COLUMN } from './columns'
import { type SecretsView, secretsView } from './secrets-view'

/** What a row says, put into words once: rows that come into view again cost no words. */
export interface RowView {
  /** One for each column. */
  cells: readonly CellView[]
  status: ClientStatus
  secrets: SecretsView | undefined
  copyLabel: string
  actionsLabel: string
  actionsHelp: string
}

export interface CellView {
  text: string
  /** Whether the words are quieter than the rest. */
  muted: boolean
}

interface KeptView {
  columns: readonly ClientColumn[]
  nowMs: number
  language: string
  view: RowView
}

const kept = new WeakMap<DirectoryClient, KeptView>()

/**
 * What a row says in the language of the interface.
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
  if (before?.columns === columns && before.nowMs === nowMs && before.language === language) {
    return before.view
  }
  const secrets = secretsView(row, nowMs)
  const view: RowView = {
    cells: columns.map((column) => ({
      text: (column.id === SECRETS_COLUMN ? secrets?.age : undefined) ?? column.text(row, nowMs),
      muted: column.muted?.(row) ?? false,
    })),
    status: clientStatus(row.client, nowMs),
    secrets,
    copyLabel: t('clients.copyClientId', { id: row.client.clientId }),
    actionsLabel: t('grid.actionsFor', { name: row.client.clientName }),
    actionsHelp: t('grid.actionsHelp'),
  }
  kept.set(row, { columns, nowMs, language, view })
  return view
}
