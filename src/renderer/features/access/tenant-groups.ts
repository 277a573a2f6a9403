import { type Tenant, tenantLabel } from '../../../shared/model/tenant'
import { t } from '../../i18n'
import { regionPlace } from '../../places'
import { compareText } from '../find/compare-text'
import { fold, searchTerms } from '../find/fold'

/** The tenants of one subscription in one region: a region-level client reaches all of them. */
export interface TenantGroup {
  key: string
  label: string
  tenants: Tenant[]
}

/** Tenants by region and subscription, both in order; only those in which every word is found. */
export function tenantGroups(tenants: readonly Tenant[], search: string): TenantGroup[] {
  const terms = searchTerms(search)
  const groups = new Map<string, TenantGroup>()
  for (const tenant of tenants) {
    const label = groupLabel(tenant)
    if (!isFound(tenant, label, terms)) continue
    const key = JSON.stringify([tenant.regionCode, tenant.subscriptionId])
    const group = groups.get(key) ?? { key, label, tenants: [] }
    group.tenants.push(tenant)
    groups.set(key, group)
  }
  for (const group of groups.values()) {
    group.tenants.sort((one, other) => compareText(tenantLabel(one), tenantLabel(other)))
  }
  return [...groups.values()].sort((one, other) => compareText(one.label, other.label))
}

function groupLabel({ regionCode, subscriptionId }: Tenant): string {
  const region = regionPlace(regionCode)
  return subscriptionId === undefined
    ? region
    : t('pickTenants.group', { region, subscription: subscriptionId })
}

function isFound(tenant: Tenant, label: string, terms: readonly string[]): boolean {
  const text = [label, tenant.regionCode, tenantLabel(tenant), ...tenant.hostnames, tenant.id]
  const folded = fold(text.join(' '))
  return terms.every((term) => folded.includes(term))
}
