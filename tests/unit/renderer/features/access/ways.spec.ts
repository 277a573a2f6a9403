import { describe, expect, it } from 'vitest'
import { wayOf, waysToReach } from '../../../../../src/renderer/features/access/ways'
import type { DirectoryClient } from '../../../../../src/shared/model/client'
import { useBrowserGlobals } from '../../support/browser'
import { sampleClient, sampleConnection, sampleTenant } from '../../support/samples'

const dublin = sampleTenant({ id: 'dublin', regionCode: 'eu-west-1', subscriptionId: '1000' })
const cork = sampleTenant({ id: 'cork', regionCode: 'eu-west-1', subscriptionId: '1000' })
const galway = sampleTenant({ id: 'galway', regionCode: 'eu-west-1', subscriptionId: '2000' })
const boston = sampleTenant({ id: 'boston', regionCode: 'us-east-1', subscriptionId: '1000' })

const browser = sampleConnection()
const organization = sampleClient('Loader')
const region: DirectoryClient = {
  ...sampleClient('Region'),
  tier: 'region',
  regionCode: 'eu-west-1',
  subscriptionId: '1000',
}
const ofDublin: DirectoryClient = { ...sampleClient('Local'), tier: 'tenant', tenantId: 'dublin' }
const rows = [organization, region, ofDublin]
const kept = rows.map(({ client }) => ({ clientId: client.clientId, hint: 'a1' }))

const BROUGHT = ['client-secret', 'api-key', 'browser']
const keptOf = (row: DirectoryClient): string => `kept-secret ${row.client.clientId}`

function values(...input: Parameters<typeof waysToReach>): string[] {
  return waysToReach(...input).map(({ value }) => value)
}

describe('waysToReach', () => {
  useBrowserGlobals()

  it('offers kept secrets where their client reaches, each tier as far as it goes', () => {
    expect(values(browser, [dublin], kept, rows)).toEqual([...rows.map(keptOf), ...BROUGHT])
    expect(values(browser, [galway], kept, rows)).toEqual([keptOf(organization), ...BROUGHT])
    expect(values(browser, [boston], kept, rows)).toEqual([keptOf(organization), ...BROUGHT])
  })

  it('offers for several tenants only what reaches all of them', () => {
    expect(values(browser, [dublin, cork], kept, rows)).toEqual([
      keptOf(organization),
      keptOf(region),
    ])
    expect(values(browser, [dublin, boston], kept, rows)).toEqual([keptOf(organization)])
    expect(values(browser, [dublin, cork], [], rows)).toEqual([])
  })

  it('offers no secret that is not kept, of a disabled client, or of one nobody knows', () => {
    expect(values(browser, [dublin], kept.slice(0, 1), rows)).toEqual([
      keptOf(organization),
      ...BROUGHT,
    ])
    const disabled = sampleClient('Loader', { disableTag: 'abuse' })
    expect(values(browser, [dublin], kept, [disabled])).toEqual(BROUGHT)
    expect(values(browser, [dublin], kept, [])).toEqual(BROUGHT)
  })

  it('offers a client once, however many of its secrets are kept', () => {
    const twice = [...kept, { clientId: organization.client.clientId, hint: 'b2' }]
    expect(values(browser, [boston], twice, rows)).toEqual([keptOf(organization), ...BROUGHT])
  })

  it('offers the connection’s own client, by its name where that is known', () => {
    const { clientId } = organization.client
    const own = sampleConnection({ method: 'client-credentials', oauthClientId: clientId })
    expect(waysToReach(own, [dublin, boston], [], rows)).toMatchObject([
      { method: 'connection', name: expect.stringContaining('(client Loader)') as string },
    ])
    expect(waysToReach(own, [dublin], [], [])[0]?.name).toContain(`(client ${clientId})`)
  })

  it('says where a region-level client is', () => {
    const help = waysToReach(browser, [dublin], kept, rows).map((way) => way.help)
    expect(help[1]).toContain('Region-level client of Ireland, subscription 1000.')
  })
})

describe('wayOf', () => {
  useBrowserGlobals()
  const ways = waysToReach(browser, [dublin], kept, rows)

  it('finds the way by which a tenant is reached already', () => {
    expect(wayOf(ways, { method: 'api-key' })?.value).toBe('api-key')
    const { clientId } = region.client
    expect(wayOf(ways, { method: 'kept-secret', oauthClientId: clientId })?.value).toBe(
      keptOf(region),
    )
  })

  it('finds none that is not offered', () => {
    expect(wayOf(ways, undefined)).toBeUndefined()
    expect(wayOf(ways, { method: 'connection' })).toBeUndefined()
    expect(wayOf(ways, { method: 'kept-secret', oauthClientId: 'gone' })).toBeUndefined()
  })
})
