import type { DirectoryClient } from '../../../shared/model/client'
import { formatDateTime, formatRelative } from '../../format'
import { type MessageKey, t } from '../../i18n'
import { facetValueLabel } from '../find/facets'
import type { SortValues } from '../find/sort-order'
import { clientStatus, oldestSecretMs } from './client-status'

/** A column of the grid: its words, and what the row puts beside them. */
export interface ClientColumn {
  id: string
  label: MessageKey
  /** Its first width in pixels: its words fit in every language, and all of it in the first window. */
  widthPx: number
  /** Left out until a person asks for it. */
  optional?: boolean
  sortValues: (rows: readonly DirectoryClient[]) => SortValues
  text: (row: DirectoryClient, nowMs: number) => string
  /** The full or exact form, shown on hover. */
  title?: (row: DirectoryClient, nowMs: number) => string
  /** Whether the words are quieter than the rest. */
  muted?: (row: DirectoryClient) => boolean
}

/** The column that is always shown. */
export const NAME_COLUMN = 'name'
export const CLIENT_ID_COLUMN = 'clientId'
export const STATUS_COLUMN = 'status'
export const SECRETS_COLUMN = 'secrets'
export const ACTIONS_WIDTH_PX = 40

type Rows = readonly DirectoryClient[]

function texts(value: (row: DirectoryClient) => string | undefined): ClientColumn['sortValues'] {
  return (rows: Rows) => ({ kind: 'text', values: rows.map(value) })
}

function codes(value: (row: DirectoryClient) => string | undefined): ClientColumn['sortValues'] {
  return (rows: Rows) => ({ kind: 'code', values: rows.map(value) })
}

function numbers(value: (row: DirectoryClient) => number | undefined): ClientColumn['sortValues'] {
  return (rows: Rows) => ({ kind: 'number', values: rows.map(value) })
}

function timeMs(time: string | undefined): number | undefined {
  const parsed = Date.parse(time ?? '')
  return Number.isNaN(parsed) ? undefined : parsed
}

/**
 * "3 days ago"; a time that is none is shown as given, none at all as a dash. The grid's clock ticks
 * in steps, so what was made since the last tick counts as made now.
 */
function relative(time: string | undefined, nowMs: number): string {
  const parsed = timeMs(time)
  if (parsed === undefined) return time ?? t('clients.none')
  return formatRelative(Math.min(parsed, nowMs), nowMs)
}

function exact(time: string | undefined): string {
  return time === undefined ? '' : formatDateTime(time)
}

function statusWords({ client }: DirectoryClient, nowMs: number): string {
  const status = clientStatus(client, nowMs)
  return status === 'disabled' && client.disableTag
    ? t('clients.status.disabledBecause', { reason: client.disableTag })
    : t(`clients.status.${status}`)
}

/** The grid's columns, in their first order. */
export const clientColumns: readonly ClientColumn[] = [
  {
    id: NAME_COLUMN,
    label: 'clients.columns.name',
    widthPx: 172,
    sortValues: texts((row) => row.client.clientName),
    text: (row) => row.client.clientName,
    title: (row) => [row.client.clientName, row.client.description].filter(Boolean).join('\n'),
  },
  {
    id: CLIENT_ID_COLUMN,
    label: 'clients.columns.clientId',
    widthPx: 134,
    sortValues: codes((row) => row.client.clientId),
    text: (row) => row.client.clientId,
    title: (row) => row.client.clientId,
  },
  {
    id: 'tier',
    label: 'clients.columns.tier',
    widthPx: 110,
    optional: true,
    sortValues: texts((row) => t(`clients.tiers.${row.tier}`)),
    text: (row) => t(`clients.tiers.${row.tier}`),
  },
  {
    id: 'region',
    label: 'clients.columns.region',
    widthPx: 96,
    sortValues: codes((row) => row.regionCode),
    text: (row) => row.regionCode ?? t('clients.allRegions'),
    muted: (row) => row.regionCode === undefined,
  },
  {
    id: STATUS_COLUMN,
    label: 'clients.columns.status',
    widthPx: 152,
    sortValues: texts((row) => t(`clients.status.${clientStatus(row.client, Date.now())}`)),
    text: statusWords,
    title: (row, nowMs) => {
      const help = t(`clients.statusHelp.${clientStatus(row.client, nowMs)}`)
      return [statusWords(row, nowMs), help].join('\n')
    },
  },
  {
    id: 'subscription',
    label: 'clients.columns.subscription',
    widthPx: 128,
    optional: true,
    sortValues: texts((row) => row.subscriptionId),
    text: (row) => row.subscriptionId ?? t('clients.allSubscriptions'),
    muted: (row) => row.subscriptionId === undefined,
  },
  {
    id: SECRETS_COLUMN,
    label: 'clients.columns.secrets',
    widthPx: 138,
    sortValues: numbers((row) => oldestSecretMs(row.client)),
    // What the service says of them is drawn by the row.
    text: () => t('clients.none'),
    muted: () => true,
  },
  {
    id: 'created',
    label: 'clients.columns.created',
    widthPx: 140,
    sortValues: numbers((row) => timeMs(row.client.createdAt)),
    text: (row, nowMs) => relative(row.client.createdAt, nowMs),
    title: (row) => exact(row.client.createdAt),
  },
  {
    id: 'updated',
    label: 'clients.columns.updated',
    widthPx: 140,
    sortValues: numbers((row) => timeMs(row.client.updatedAt)),
    text: (row, nowMs) => relative(row.client.updatedAt, nowMs),
    title: (row) => exact(row.client.updatedAt),
  },
  {
    id: 'description',
    label: 'grid.columns.description',
    widthPx: 220,
    optional: true,
    sortValues: texts((row) => row.client.description),
    text: (row) => row.client.description ?? '',
    title: (row) => row.client.description ?? '',
  },
  {
    id: 'appType',
    label: 'grid.columns.appType',
    widthPx: 110,
    optional: true,
    sortValues: texts((row) => row.client.appType),
    text: (row) => row.client.appType,
  },
  {
    id: 'createdBy',
    label: 'grid.columns.createdBy',
    widthPx: 110,
    optional: true,
    sortValues: texts((row) => row.client.createdByType),
    text: (row) => facetValueLabel('createdBy', row.client.createdByType ?? ''),
  },
]
