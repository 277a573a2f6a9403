import { type DirectoryClient, placeOf } from '../../../shared/model/client'
import { placeKey, type RegionPlace } from '../../../shared/model/place'
import type { Tenant } from '../../../shared/model/tenant'

/** A subscription in a region, and its region-level client if it has one. */
export interface SeatView {
  place: RegionPlace
  client: DirectoryClient | undefined
}

/**
 * The seats for region-level clients: one per region and subscription, as the tenants tell them; a
 * client whose tenants are gone keeps its own.
 * @param regionCode that of one region; without it, all
 */
export function regionSeats(
  tenants: readonly Tenant[],
  rows: readonly DirectoryClient[],
  regionCode?: string,
): SeatView[] {
  const seats = new Map<string, SeatView>()
  const isWanted = (code: string): boolean => regionCode === undefined || code === regionCode
  for (const { subscriptionId, regionCode: code } of tenants) {
    if (subscriptionId === undefined || !isWanted(code)) continue
    const place = { tier: 'region', subscriptionId, regionCode: code } as const
    seats.set(placeKey(place), { place, client: undefined })
  }
  for (const row of rows) {
    const place = placeOf(row)
    if (place.tier !== 'region' || !isWanted(place.regionCode)) continue
    seats.set(placeKey(place), { place, client: row })
  }
  const orderOf = ({ place }: SeatView): string => `${place.regionCode}/${place.subscriptionId}`
  return [...seats.values()].sort((one, other) =>
    orderOf(one) < orderOf(other) ? -1 : Number(orderOf(one) > orderOf(other)),
  )
}

/** The tenants that a region-level client reaches. */
export function tenantsOf(tenants: readonly Tenant[], place: RegionPlace): Tenant[] {
  return tenants.filter(
    ({ subscriptionId, regionCode }) =>
      subscriptionId === place.subscriptionId && regionCode === place.regionCode,
  )
}
