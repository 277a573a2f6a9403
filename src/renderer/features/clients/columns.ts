import { columnSizingFeature, createColumnHelper, tableFeatures } from '@tanstack/vue-table'
import type { Component } from 'vue'
import type { DirectoryClient } from '../../../shared/model/client'
import { formatDateTime, formatRelative } from '../../format'
import { type MessageKey, t } from '../../i18n'
import { clientStatus, oldestSecretMs } from './client-status'
import ClientIdCell from './ClientIdCell.vue'
import SecretsCell from './SecretsCell.vue'
import StatusCell from './StatusCell.vue'

/** How a column shows itself: plain words where that does, a component where it does not. */
export interface ClientColumnMeta {
  label: MessageKey
  text?: (row: DirectoryClient, nowMs: number) => string
  /** The full or exact form, shown on hover. */
  title?: (row: DirectoryClient) => string
  component?: Component<{ row: DirectoryClient }>
  /** Whether the words are quieter than the rest. */
  muted?: (row: DirectoryClient) => boolean
}

export const clientGridFeatures = tableFeatures({
  columnSizingFeature,
  columnMeta: {} as ClientColumnMeta,
})
const helper = createColumnHelper<typeof clientGridFeatures, DirectoryClient>()

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

/** The grid's columns; what an accessor gives is what the column sorts by. */
export const clientColumns = helper.columns([
  helper.accessor((row) => row.client.clientName, {
    id: 'name',
    size: 216,
    meta: {
      label: 'clients.columns.name',
      text: (row) => row.client.clientName,
      title: (row) => [row.client.clientName, row.client.description].filter(Boolean).join('\n'),
    },
  }),
  helper.accessor((row) => row.client.clientId, {
    id: 'clientId',
    size: 176,
    meta: { label: 'clients.columns.clientId', component: ClientIdCell },
  }),
  helper.accessor((row) => row.tier, {
    id: 'tier',
    size: 106,
    meta: { label: 'clients.columns.tier', text: (row) => t(`clients.tiers.${row.tier}`) },
  }),
  helper.accessor((row) => row.regionCode, {
    id: 'region',
    size: 98,
    meta: {
      label: 'clients.columns.region',
      text: (row) => row.regionCode ?? t('clients.allRegions'),
      muted: (row) => row.regionCode === undefined,
    },
  }),
  helper.accessor((row) => clientStatus(row.client, Date.now()), {
    id: 'status',
    size: 148,
    meta: { label: 'clients.columns.status', component: StatusCell },
  }),
  helper.accessor((row) => row.subscriptionId, {
    id: 'subscription',
    size: 128,
    meta: {
      label: 'clients.columns.subscription',
      text: (row) => row.subscriptionId ?? t('clients.allSubscriptions'),
      muted: (row) => row.subscriptionId === undefined,
    },
  }),
  helper.accessor((row) => oldestSecretMs(row.client), {
    id: 'secrets',
    size: 148,
    meta: { label: 'clients.columns.secrets', component: SecretsCell },
  }),
  helper.accessor((row) => timeMs(row.client.createdAt), {
    id: 'created',
    size: 112,
    meta: {
      label: 'clients.columns.created',
      text: (row, nowMs) => relative(row.client.createdAt, nowMs),
      title: (row) => exact(row.client.createdAt),
    },
  }),
  helper.accessor((row) => timeMs(row.client.updatedAt), {
    id: 'updated',
    size: 120,
    meta: {
      label: 'clients.columns.updated',
      text: (row, nowMs) => relative(row.client.updatedAt, nowMs),
      title: (row) => exact(row.client.updatedAt),
    },
  }),
])
