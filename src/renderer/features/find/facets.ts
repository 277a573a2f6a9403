import type { DirectoryClient } from '../../../shared/model/client'
import { DAY_MS } from '../../format'
import { hasMessage, type MessageKey, t } from '../../i18n'
import { clientStatus, oldestSecretMs, SECRET_OVERDUE_MS } from '../clients/client-status'

/** What the list can be filtered by, in the order it is offered. */
export const FACETS = [
  'status',
  'secretAge',
  'region',
  'subscription',
  'tier',
  'appType',
  'createdBy',
] as const
export type Facet = (typeof FACETS)[number]

/** Each facet's value of a client; empty where the service says nothing. */
export type FacetValues = Readonly<Record<Facet, string>>

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

/** Where the catalogue has words for the values of a facet. */
const VALUE_WORDS: Readonly<Partial<Record<Facet, string>>> = {
  status: 'clients.status',
  secretAge: 'find.secretAges',
  tier: 'clients.tiers',
  createdBy: 'find.creators',
}
const NO_VALUE_WORDS: Readonly<Partial<Record<Facet, MessageKey>>> = {
  region: 'clients.allRegions',
  subscription: 'clients.allSubscriptions',
}

/** A value in words; what Qlik may have added since is shown as given. */
export function facetValueLabel(facet: Facet, value: string): string {
  if (value === '') return t(NO_VALUE_WORDS[facet] ?? 'find.notTold')
  const key = `${VALUE_WORDS[facet] ?? ''}.${value}`
  return hasMessage(key) ? t(key) : value
}

export interface FacetOption {
  value: string
  label: string
  /** How many clients have it. */
  count: number
}

/** How many rows have each value of a facet. */
export function facetCounts(
  facet: Facet,
  rows: readonly { facets: FacetValues }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { facets } of rows) {
    const value = facets[facet]
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The values that a facet can be filtered by: those that occur and those already chosen. */
export function facetOptions(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): FacetOption[] {
  return [...new Set([...counts.keys(), ...chosen])]
    .map((value) => ({
      value,
      label: facetValueLabel(facet, value),
      count: counts.get(value) ?? 0,
    }))
    .sort(
      (one, other) => optionOrder(facet, one) - optionOrder(facet, other) || byLabel(one, other),
    )
}

/** Ages stand by age; the rest by their words. */
const AGE_ORDER = ['month', 'quarter', 'year', 'overdue', 'none', '']
function optionOrder(facet: Facet, { value }: FacetOption): number {
  return facet === 'secretAge' ? AGE_ORDER.indexOf(value) : Number(value === '')
}

function byLabel(one: FacetOption, other: FacetOption): number {
  return one.label.localeCompare(other.label, undefined, { numeric: true })
}
