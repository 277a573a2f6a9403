import type { DirectoryClient } from '../../../shared/model/client'
import { ORGANIZATION, type Place, type Source } from '../../../shared/model/place'
import { type Tenant, tenantLabel } from '../../../shared/model/tenant'
import { t } from '../../i18n'
import { regionPlace } from '../../places'
import { regionSeats } from '../region-clients/region-seats'
import type { ClientsScope } from '../scope'

/** What is known of a connection when somebody wants to create a client. */
export interface CreateWorld {
  tenants: readonly Tenant[]
  rows: readonly DirectoryClient[]
  /** The IDs of the tenants that can be asked right now. */
  reachable: readonly string[]
  /** Whether the service creates region-level clients. */
  regionsOffered: boolean
}

/**
 * Where a client can be created from a list of clients: the organization, seats of regions that have
 * no client, tenants that are reached. The one that fits the list best comes first.
 */
export function createPlaces(scope: ClientsScope, world: CreateWorld): Place[] {
  const { tenants, rows, reachable, regionsOffered } = world
  const regionCode = scope.kind === 'region' ? scope.regionCode : undefined
  const seats = regionsOffered ? regionSeats(tenants, rows, regionCode) : []
  const free = seats.filter(({ client }) => client === undefined).map(({ place }) => place)
  const reached = tenants
    .filter((tenant) => reachable.includes(tenant.id))
    .filter((tenant) => regionCode === undefined || tenant.regionCode === regionCode)
    .map(({ id }) => ({ tier: 'tenant', tenantId: id }) as const)
  switch (scope.kind) {
    case 'all':
      return [ORGANIZATION, ...free, ...reached]
    case 'organization':
      return [ORGANIZATION]
    case 'region':
      return [...free, ...reached]
    case 'tenant':
      return reached.filter(({ tenantId }) => tenantId === scope.tenantId)
  }
}

/** The list that the clients of a place are in. */
export function sourceOf(place: Place): Source {
  return place.tier === 'region' ? { tier: 'region' } : place
}

/** What a person calls a place, in a list of them. */
export function placeName(place: Place, tenants: readonly Tenant[]): string {
  switch (place.tier) {
    case 'organization':
      return t('createWhere.organization')
    case 'region':
      return t('createWhere.seat', {
        region: regionPlace(place.regionCode),
        subscription: place.subscriptionId,
      })
    case 'tenant':
      return tenantName(place.tenantId, tenants)
  }
}

/** What a client that is created in a place reaches, in words. */
export function reachText(
  place: Place,
  connectionName: string,
  tenants: readonly Tenant[],
): string {
  switch (place.tier) {
    case 'organization':
      return t('createClient.place', { name: connectionName })
    case 'region':
      return t('createWhere.reach.region', {
        region: regionPlace(place.regionCode),
        subscription: place.subscriptionId,
      })
    case 'tenant':
      return t('createWhere.reach.tenant', { tenant: tenantName(place.tenantId, tenants) })
  }
}

function tenantName(tenantId: string, tenants: readonly Tenant[]): string {
  const tenant = tenants.find(({ id }) => id === tenantId)
  return tenant === undefined ? tenantId : tenantLabel(tenant)
}
