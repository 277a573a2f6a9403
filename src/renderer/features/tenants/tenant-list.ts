import { type FacetValues, labels, type ListFacet } from '../find/facets'
import type { ListDefinition } from '../grid/list-definition'
import { licenceState, type ListedTenant, reachState } from './listed-tenant'
import { tenantColumns } from './tenant-columns'
import { regionText } from './tenant-facts'
import { tenantStatusText } from './tenant-status'

function facetValues(row: ListedTenant, nowMs: number): FacetValues {
  const { tenant } = row
  return {
    region: tenant.regionCode,
    status: tenant.status,
    subscription: tenant.subscriptionId ?? '',
    licence: licenceState(tenant, nowMs),
    deletion: tenant.deletionStartsAt === undefined ? 'none' : 'scheduled',
    reached: reachState(row),
  }
}

const facets: readonly ListFacet[] = [
  { id: 'region', label: 'tenants.columns.region', valueLabel: regionText },
  { id: 'status', label: 'tenants.columns.status', valueLabel: tenantStatusText },
  { id: 'subscription', label: 'tenants.columns.subscription', valueLabel: labels() },
  {
    id: 'licence',
    label: 'tenantsView.licence',
    valueLabel: labels('tenantsView.licences'),
    order: ['ended', 'soon', 'later', ''],
  },
  {
    id: 'deletion',
    label: 'tenants.columns.deletion',
    valueLabel: labels('tenantsView.deletions'),
    order: ['scheduled', 'none'],
  },
  {
    id: 'reached',
    label: 'tenantsView.reached',
    valueLabel: labels('tenantsView.reach'),
    order: ['reached', 'lost', 'unreached'],
  },
]

/** The list of an organization's tenants. */
export const tenantList: ListDefinition<ListedTenant> = {
  name: 'tenants',
  columns: tenantColumns,
  facets,
  facetValues,
  searched: ({ label, tenant }) => [label, ...tenant.hostnames, tenant.id],
  copied: ({ tenant }) => tenant.hostnames,
  words: {
    search: 'tenantsView.search',
    searchHelp: 'tenantsView.searchHelp',
    found: 'tenantsView.found',
    nothing: 'tenantsView.nothing',
    copied: 'tenantsView.copied',
  },
}
