import { describe, expect, it } from 'vitest'
import { tenantGroups } from '../../../../../src/renderer/features/access/tenant-groups'
import type { Tenant } from '../../../../../src/shared/model/tenant'
import { useBrowserGlobals } from '../../support/browser'
import { sampleTenant } from '../../support/samples'

const tenants = [
  sampleTenant({ name: 'Boston', regionCode: 'us-east-1', hostnames: ['bos.us.qlikcloud.com'] }),
  sampleTenant({ name: 'Cork 10' }),
  sampleTenant({ name: 'Cork 9' }),
  sampleTenant({ name: 'Gälway', subscriptionId: '2000' }),
  sampleTenant({ name: 'Loose', subscriptionId: undefined }),
]

function outline(of: readonly Tenant[], search: string): [string, (string | undefined)[]][] {
  return tenantGroups(of, search).map(({ label, tenants: found }) => [
    label,
    found.map(({ name }) => name),
  ])
}

describe('tenantGroups', () => {
  useBrowserGlobals()

  it('puts together what one region-level client would reach, in order', () => {
    expect(outline(tenants, '')).toEqual([
      ['Ireland', ['Loose']],
      ['Ireland, subscription 1000', ['Cork 9', 'Cork 10']],
      ['Ireland, subscription 2000', ['Gälway']],
      ['Virginia, subscription 1000', ['Boston']],
    ])
  })

  it('finds by name, host, region and subscription, all words together', () => {
    expect(outline(tenants, 'galway')).toEqual([['Ireland, subscription 2000', ['Gälway']]])
    expect(outline(tenants, 'bos.us')).toEqual([['Virginia, subscription 1000', ['Boston']]])
    expect(outline(tenants, 'cork eu-west-1 subscription')).toEqual([
      ['Ireland, subscription 1000', ['Cork 9', 'Cork 10']],
    ])
    expect(outline(tenants, 'cork virginia')).toEqual([])
  })
})
