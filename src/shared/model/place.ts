import { z } from 'zod'

const idSchema = z.string().min(1).max(255)

/** Where an OAuth client lives: at the organization, at a subscription's region, or on a tenant. */
export const placeSchema = z.discriminatedUnion('tier', [
  z.strictObject({ tier: z.literal('organization') }),
  z.strictObject({ tier: z.literal('region'), subscriptionId: idSchema, regionCode: idSchema }),
  z.strictObject({ tier: z.literal('tenant'), tenantId: idSchema }),
])
export type Place = z.infer<typeof placeSchema>
export type RegionPlace = Extract<Place, { tier: 'region' }>

/** The organization, as a place and as a source. */
export const ORGANIZATION = { tier: 'organization' } as const

/** One text per place, to compare and to key by. */
export function placeKey(place: Place): string {
  switch (place.tier) {
    case 'organization':
      return place.tier
    case 'region':
      return ['region', place.subscriptionId, place.regionCode].map(encodeURIComponent).join('/')
    case 'tenant':
      return `tenant/${encodeURIComponent(place.tenantId)}`
  }
}

/**
 * What is listed as one: the organization-level clients, the region-level ones of all regions, or
 * those of a tenant. Each can fail without the others.
 */
export const sourceSchema = z.discriminatedUnion('tier', [
  z.strictObject({ tier: z.literal('organization') }),
  z.strictObject({ tier: z.literal('region') }),
  z.strictObject({ tier: z.literal('tenant'), tenantId: idSchema }),
])
export type Source = z.infer<typeof sourceSchema>

/** One text per source, to compare and to key by. */
export function sourceKey(source: Source): string {
  return source.tier === 'tenant' ? placeKey(source) : source.tier
}
