import { type Tenant, tenantLabel } from '../../shared/model/tenant'
import { t } from '../i18n'
import { regionPlace } from '../places'
import type { Scope } from './scope'

/** What a person calls a scope. */
export function scopeTitle(scope: Scope, tenants: readonly Tenant[]): string {
  switch (scope.kind) {
    case 'all':
      return t('rail.allClients')
    case 'organization':
      return t('rail.organization')
    case 'tenants':
      return t('panes.tenants')
    case 'access':
      return t('panes.access')
    case 'activity':
      return t('panes.activity')
    case 'region':
      return regionTitle(scope.regionCode)
    case 'tenant': {
      const tenant = tenants.find(({ id }) => id === scope.tenantId)
      return tenant === undefined ? t('tenants.gone') : tenantLabel(tenant)
    }
  }
}

/** A region by its place and code; one that nobody told us about by its code alone. */
function regionTitle(code: string): string {
  const place = regionPlace(code)
  return place === code ? code : t('tenants.regionTitle', { place, code })
}
