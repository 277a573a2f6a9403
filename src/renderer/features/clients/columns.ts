import type { DirectoryClient } from '../../../shared/model/client'
import { t } from '../../i18n'
import { codes, exact, numbers, relative, texts, timeMs } from '../grid/column-values'
import { type ListColumn, NAME_COLUMN } from '../grid/list-definition'
import { clientStatus, oldestSecretMs } from './client-status'
import { creatorLabel } from './facets'
import { secretsView } from './secrets-view'

export type ClientColumn = ListColumn<DirectoryClient>

export const CLIENT_ID_COLUMN = 'clientId'
export const TENANT_COLUMN = 'tenant'
export const STATUS_COLUMN = 'status'
export const SECRETS_COLUMN = 'secrets'

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
    id: TENANT_COLUMN,
    label: 'clients.columns.tenant',
    widthPx: 140,
    optional: true,
    sortValues: texts((row) => row.tenantName),
    text: (row) => row.tenantName ?? t('clients.none'),
    title: (row) => row.tenantName ?? '',
    muted: (row) => row.tenantName === undefined,
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
    widthPx: 146,
    sortValues: numbers((row) => oldestSecretMs(row.client)),
    // What the service says of them is put into words by the row.
    text: () => t('clients.none'),
    title: (row, nowMs) => secretsView(row, nowMs)?.label ?? '',
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
    text: (row) => creatorLabel(row.client.createdByType ?? ''),
  },
]
