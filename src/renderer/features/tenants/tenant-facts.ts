import { type Tenant, tenantLabel } from '../../../shared/model/tenant'
import { formatDate, formatDateTime } from '../../format'
import { type MessageKey, t } from '../../i18n'
import { countryName, regionPlace } from '../../places'
import { tenantStatusText } from './tenant-status'

export interface TenantFact {
  label: MessageKey
  value: string
  /** The exact form, shown on hover. */
  title?: string
}

/** What is known about a tenant, in the order a person asks. */
export function tenantFacts(tenant: Tenant): TenantFact[] {
  const unknown = t('tenants.unknown')
  const date = (time: string | undefined, missing = unknown): Omit<TenantFact, 'label'> => {
    return time === undefined
      ? { value: missing }
      : { value: formatDate(time), title: formatDateTime(time) }
  }
  return [
    { label: 'tenants.columns.name', value: tenantLabel(tenant) },
    { label: 'tenants.columns.host', value: tenant.hostnames.join(', ') || unknown },
    { label: 'tenants.columns.status', value: tenantStatusText(tenant.status) },
    { label: 'tenants.columns.region', value: regionText(tenant.regionCode) },
    { label: 'tenants.columns.country', value: countryName(tenant.countryCode) },
    { label: 'tenants.columns.subscription', value: tenant.subscriptionId ?? unknown },
    { label: 'tenants.columns.licenceStarts', ...date(tenant.licenseStartsAt) },
    { label: 'tenants.columns.licenceEnds', ...date(tenant.licenseEndsAt) },
    {
      label: 'tenants.columns.deletion',
      ...date(tenant.deletionStartsAt, t('tenants.noDeletion')),
    },
    { label: 'tenants.columns.created', ...date(tenant.createdAt) },
    { label: 'tenants.columns.tenantId', value: tenant.id },
  ]
}

/** A region by its place and code; one that nobody told us about by its code alone. */
export function regionText(code: string): string {
  const place = regionPlace(code)
  return place === code ? code : t('tenants.regionAndCode', { place, code })
}
