import type { DirectoryClient } from '../../../shared/model/client'
import { DAY_MS } from '../../format'
import { type FacetValues, labels, type ListFacet } from '../find/facets'
import { clientStatus, oldestSecretMs, SECRET_OVERDUE_MS } from './client-status'

/** Ages of the oldest client secret, each up to so many milliseconds. */
const SECRET_AGES = [
  ['month', 30 * DAY_MS],
  ['quarter', 90 * DAY_MS],
  ['year', SECRET_OVERDUE_MS],
] as const

/**
 * @param nowMs the present, in milliseconds since 1970
 */
export function facetValues(row: DirectoryClient, nowMs: number): FacetValues {
  const { client } = row
  return {
    status: clientStatus(client, nowMs),
    secretAge: secretAge(row, nowMs),
    region: row.regionCode ?? '',
    subscription: row.subscriptionId ?? '',
    tier: row.tier,
    appType: client.appType,
    createdBy: client.createdByType ?? '',
  }
}

function secretAge({ client }: DirectoryClient, nowMs: number): string {
  if (client.clientSecrets?.length === 0) return 'none'
  const oldest = oldestSecretMs(client)
  if (oldest === undefined) return ''
  return SECRET_AGES.find(([, upToMs]) => nowMs - oldest <= upToMs)?.[0] ?? 'overdue'
}

/** Who created a client, in words. */
export const creatorLabel = labels('find.creators')

/** What the clients can be filtered by, in the order it is offered. */
export const clientFacets: readonly ListFacet[] = [
  { id: 'status', label: 'find.facets.status', valueLabel: labels('clients.status') },
  {
    id: 'secretAge',
    label: 'find.facets.secretAge',
    valueLabel: labels('find.secretAges'),
    order: ['month', 'quarter', 'year', 'overdue', 'none', ''],
  },
  { id: 'region', label: 'find.facets.region', valueLabel: labels('', 'clients.allRegions') },
  {
    id: 'subscription',
    label: 'find.facets.subscription',
    valueLabel: labels('', 'clients.allSubscriptions'),
  },
  { id: 'tier', label: 'find.facets.tier', valueLabel: labels('clients.tiers') },
  { id: 'appType', label: 'find.facets.appType', valueLabel: labels() },
  { id: 'createdBy', label: 'find.facets.createdBy', valueLabel: creatorLabel },
]
