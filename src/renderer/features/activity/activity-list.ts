import type { ActivityEntry } from '../../../shared/model/activity'
import { DAY_MS } from '../../format'
import { t } from '../../i18n'
import { type FacetValues, labels, type ListFacet } from '../find/facets'
import type { GridRow, ListDefinition } from '../grid/list-definition'
import { activityColumns } from './activity-columns'
import { changeText } from './activity-words'

/** A change as the list has it. */
export interface ListedChange extends GridRow {
  entry: ActivityEntry
}

/** How long ago, in steps that exclude each other. */
function ageOf(at: number, nowMs: number): string {
  const days = (nowMs - at) / DAY_MS
  if (days < 1) return 'day'
  if (days < 7) return 'week'
  return days < 30 ? 'month' : 'older'
}

function facetValues({ entry }: ListedChange, nowMs: number): FacetValues {
  return {
    result: entry.result,
    kind: entry.kind,
    connection: entry.connectionName ?? '',
    tier: entry.place?.tier ?? '',
    time: ageOf(entry.at, nowMs),
  }
}

const facets: readonly ListFacet[] = [
  {
    id: 'result',
    label: 'activity.columns.result',
    valueLabel: labels('activity.results'),
    order: ['unknown', 'orphan', 'under-way', 'failed', 'done'],
  },
  { id: 'kind', label: 'activity.columns.change', valueLabel: labels('activity.kinds') },
  { id: 'connection', label: 'activity.columns.connection', valueLabel: labels() },
  {
    id: 'tier',
    label: 'activity.columns.place',
    valueLabel: (value) => t(`activity.tiers.${tierOf(value)}`),
    order: ['organization', 'region', 'tenant', ''],
  },
  {
    id: 'time',
    label: 'activity.columns.time',
    valueLabel: labels('activity.ages'),
    order: ['day', 'week', 'month', 'older'],
  },
]

function tierOf(value: string): 'organization' | 'region' | 'tenant' | 'none' {
  return value === 'organization' || value === 'region' || value === 'tenant' ? value : 'none'
}

/** The list of changes, the newest first. */
export const activityList: ListDefinition<ListedChange> = {
  name: 'activity',
  columns: activityColumns,
  facets,
  facetValues,
  searched: ({ entry }) => [
    changeText(entry),
    entry.clientId ?? '',
    entry.hint ?? '',
    entry.account ?? '',
    entry.qlikCode ?? '',
    entry.traceId ?? '',
  ],
  copied: ({ entry }) => (entry.clientId === undefined ? [] : [entry.clientId]),
  firstSort: [{ column: 'time', descending: true }],
  words: {
    search: 'activity.search',
    searchHelp: 'activity.searchHelp',
    found: 'activity.found',
    nothing: 'activity.nothing',
    copied: 'activity.copied',
  },
}
