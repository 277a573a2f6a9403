import type { Tenant } from '../../../shared/model/tenant'
import type { ClientList } from '../../stores/client-list'
import type { ClientsScope } from '../scope'

/** The lists that a scope is made of: what is wrong with another does not matter there. */
export function listsIn(
  lists: readonly ClientList[],
  scope: ClientsScope,
  tenants: readonly Tenant[],
): ClientList[] {
  return lists.filter(({ source }) => {
    if (scope.kind === 'all') return true
    if (scope.kind === 'organization') return source.tier === 'organization'
    if (source.tier === 'tenant') {
      const { tenantId } = source
      if (scope.kind === 'tenant') return tenantId === scope.tenantId
      return tenants.some(
        ({ id, regionCode }) => id === tenantId && regionCode === scope.regionCode,
      )
    }
    return scope.kind === 'region' && source.tier === 'region'
  })
}
