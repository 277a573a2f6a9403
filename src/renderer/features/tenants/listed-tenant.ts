import { type Tenant, tenantLabel } from '../../../shared/model/tenant'
import type { TenantReach } from '../../../shared/model/tenant-access'
import { DAY_MS } from '../../format'
import { timeMs } from '../grid/column-values'
import type { GridRow } from '../grid/list-definition'

/** A tenant as the list has it: with how it is reached, if somebody chose to. */
export interface ListedTenant extends GridRow {
  tenant: Tenant
  /** What a person calls it. */
  label: string
  reach: TenantReach | undefined
}

/** A license that ends within this time stands out, in milliseconds: 90 days. */
const SOON_MS = 90 * DAY_MS

export type LicenceState = 'ended' | 'soon' | 'later' | ''
export type ReachState = 'reached' | 'lost' | 'unreached'

/** The tenants of an organization, each with how it is reached. */
export function listedTenants(
  tenants: readonly Tenant[],
  reaches: ReadonlyMap<string, TenantReach>,
): ListedTenant[] {
  return tenants.map((tenant) => ({
    key: tenant.id,
    tenant,
    label: tenantLabel(tenant),
    reach: reaches.get(tenant.id),
  }))
}

/**
 * How long the license of a tenant still runs; empty where the service says nothing.
 * @param nowMs the present, in milliseconds since 1970
 */
export function licenceState({ licenseEndsAt }: Tenant, nowMs: number): LicenceState {
  const endsMs = timeMs(licenseEndsAt)
  if (endsMs === undefined) return ''
  if (endsMs <= nowMs) return 'ended'
  return endsMs - nowMs <= SOON_MS ? 'soon' : 'later'
}

/** Whether a tenant answers, or did, or nobody chose to reach it. */
export function reachState({ reach }: ListedTenant): ReachState {
  if (reach === undefined) return 'unreached'
  return reach.session.state === 'signed-in' ? 'reached' : 'lost'
}

/** What of a tenant stands out: an icon beside the words of a column. */
export type TenantSign =
  'active' | 'inactive' | 'ended' | 'soon' | 'deletion' | 'reached' | 'lost' | undefined

/** The sign beside the words of a column, if they have one. */
export function signOf(row: ListedTenant, columnId: string, nowMs: number): TenantSign {
  const { tenant } = row
  switch (columnId) {
    case 'status':
      return tenant.status === 'active' ? 'active' : 'inactive'
    case 'licenceEnds': {
      const licence = licenceState(tenant, nowMs)
      return licence === 'ended' || licence === 'soon' ? licence : undefined
    }
    case 'deletion':
      return tenant.deletionStartsAt === undefined ? undefined : 'deletion'
    case 'reached': {
      const reached = reachState(row)
      return reached === 'unreached' ? undefined : reached
    }
    default:
      return undefined
  }
}
