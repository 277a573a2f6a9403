import { describe, expect, it } from 'vitest'
import {
  createPlaces,
  placeName,
  reachText,
} from '../../../../../src/renderer/features/create-client/create-place'
import { ORGANIZATION } from '../../../../../src/shared/model/place'
import { useBrowserGlobals } from '../../support/browser'
import { placed, sampleClient, sampleTenant } from '../../support/samples'

useBrowserGlobals()
const [eu, other, us] = [
  sampleTenant({ name: 'Cork' }),
  sampleTenant({ name: 'Galway' }),
  sampleTenant({ name: 'Boston', regionCode: 'us-east-1' }),
]
const euSeat = { tier: 'region', subscriptionId: '1000', regionCode: 'eu-west-1' } as const
const usSeat = { ...euSeat, regionCode: 'us-east-1' } as const
const at = (tenantId: string) => ({ tier: 'tenant', tenantId }) as const
const world = {
  tenants: [eu, other, us],
  rows: [placed(sampleClient('Taken'), usSeat)],
  reachable: [eu.id, us.id],
  regionsOffered: true,
}

describe('places for a new client', () => {
  it('are the organization first, then free seats, then tenants that are reached', () => {
    expect(createPlaces({ kind: 'all' }, world)).toEqual([
      ORGANIZATION,
      euSeat,
      at(eu.id),
      at(us.id),
    ])
  })

  it('are those of the list in view', () => {
    expect(createPlaces({ kind: 'organization' }, world)).toEqual([ORGANIZATION])
    expect(createPlaces({ kind: 'region', regionCode: 'us-east-1' }, world)).toEqual([at(us.id)])
    expect(createPlaces({ kind: 'tenant', tenantId: eu.id }, world)).toEqual([at(eu.id)])
    expect(createPlaces({ kind: 'tenant', tenantId: other.id }, world)).toEqual([])
  })

  it('have no seats where the service creates no region-level clients', () => {
    const without = { ...world, regionsOffered: false }
    expect(createPlaces({ kind: 'region', regionCode: 'eu-west-1' }, without)).toEqual([at(eu.id)])
  })

  it('have names, and say what a client there reaches', () => {
    expect(placeName(euSeat, world.tenants)).toBe('Ireland · subscription 1000')
    expect(placeName(at(us.id), world.tenants)).toBe('Boston')
    expect(reachText(at(us.id), 'Acme', world.tenants)).toBe(
      'Tenant-level · reaches the tenant Boston alone',
    )
  })
})
