import { expect, it } from 'vitest'
import {
  regionSeats,
  tenantsOf,
} from '../../../../../src/renderer/features/region-clients/region-seats'
import { placed, sampleClient, sampleTenant } from '../../support/samples'

const eu1000 = { tier: 'region', subscriptionId: '1000', regionCode: 'eu-west-1' } as const
const eu2000 = { ...eu1000, subscriptionId: '2000' } as const
const us1000 = { ...eu1000, regionCode: 'us-east-1' } as const
const tenants = [
  sampleTenant({ subscriptionId: '2000' }),
  sampleTenant(),
  sampleTenant(),
  sampleTenant({ regionCode: 'us-east-1' }),
  sampleTenant({ subscriptionId: undefined }),
]

it('are one per region and subscription, in order', () => {
  expect(regionSeats(tenants, []).map(({ place }) => place)).toEqual([eu1000, eu2000, us1000])
  expect(regionSeats(tenants, [], 'us-east-1').map(({ place }) => place)).toEqual([us1000])
})

it('hold their client; one whose tenants are gone keeps its seat', () => {
  const [one, lost] = [
    placed(sampleClient('One'), eu2000),
    placed(sampleClient('Lost'), { ...eu1000, subscriptionId: '3000' }),
  ]
  const seats = regionSeats(tenants, [one, lost, sampleClient('Organization')], 'eu-west-1')
  expect(seats.map(({ client }) => client)).toEqual([undefined, one, lost])
})

it('tell which tenants a client reaches', () => {
  expect(tenantsOf(tenants, eu1000)).toEqual([tenants[1], tenants[2]])
})
