import { describe, expect, it } from 'vitest'
import { factsOf, filteredPlaces } from '../../../../../src/renderer/features/find/row-facts'
import type { ListColumn } from '../../../../../src/renderer/features/grid/list-definition'
import {
  licenceState,
  type ListedTenant,
  listedTenants,
  reachState,
  signOf,
} from '../../../../../src/renderer/features/tenants/listed-tenant'
import { tenantList } from '../../../../../src/renderer/features/tenants/tenant-list'
import { t } from '../../../../../src/renderer/i18n'
import type { Tenant } from '../../../../../src/shared/model/tenant'
import type { TenantReach } from '../../../../../src/shared/model/tenant-access'
import { useBrowserGlobals } from '../../support/browser'
import { daysAgo, NOW_MS, sampleTenant } from '../../support/samples'

const CONNECTION = '00000000-0000-4000-8000-00000000000a'

function reachOf(tenantId: string, state: 'signed-in' | 'signed-out'): TenantReach {
  const session: TenantReach['session'] =
    state === 'signed-in'
      ? { connectionId: CONNECTION, state, storage: 'memory' }
      : { connectionId: CONNECTION, state }
  return { id: CONNECTION, connectionId: CONNECTION, tenantId, method: 'api-key', session }
}

function listed(part: Partial<Tenant>, state?: 'signed-in' | 'signed-out'): ListedTenant {
  const tenant = sampleTenant(part)
  const reaches = state === undefined ? [] : [reachOf(tenant.id, state)]
  const [row] = listedTenants([tenant], new Map(reaches.map((reach) => [reach.tenantId, reach])))
  if (row === undefined) throw new Error('no row')
  return row
}

function column(id: string): ListColumn<ListedTenant> {
  const found = tenantList.columns.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no column ${id}`)
  return found
}

const textOf = (id: string, row: ListedTenant): string => column(id).text(row, NOW_MS)

describe('licenceState', () => {
  it.each([
    [undefined, ''],
    ['some day', ''],
    [daysAgo(0), 'ended'],
    [daysAgo(400), 'ended'],
    [daysAgo(-1), 'soon'],
    [daysAgo(-90), 'soon'],
    [daysAgo(-91), 'later'],
  ])('a license that ends at %s is %j', (licenseEndsAt, state) => {
    expect(licenceState(sampleTenant({ licenseEndsAt }), NOW_MS)).toBe(state)
  })
})

describe('what stands out', () => {
  const sign = (id: string, row: ListedTenant) => signOf(row, id, NOW_MS)

  it('is any status but active, known or not', () => {
    expect(sign('status', listed({ status: 'active' }))).toBe('active')
    expect(sign('status', listed({ status: 'disabled' }))).toBe('inactive')
    expect(sign('status', listed({ status: 'hibernating' }))).toBe('inactive')
  })

  it('is a license that has ended or soon does, and a scheduled deletion', () => {
    expect(sign('licenceEnds', listed({ licenseEndsAt: daysAgo(3) }))).toBe('ended')
    expect(sign('licenceEnds', listed({ licenseEndsAt: daysAgo(-3) }))).toBe('soon')
    expect(sign('licenceEnds', listed({ licenseEndsAt: daysAgo(-300) }))).toBeUndefined()
    expect(sign('deletion', listed({ deletionStartsAt: daysAgo(-9) }))).toBe('deletion')
    expect(sign('deletion', listed({}))).toBeUndefined()
  })

  it('is whether it is reached, once somebody chose how', () => {
    expect(sign('reached', listed({}, 'signed-in'))).toBe('reached')
    expect(sign('reached', listed({}, 'signed-out'))).toBe('lost')
    expect(sign('reached', listed({}))).toBeUndefined()
    expect(reachState(listed({}))).toBe('unreached')
  })

  it('is nothing in the other columns', () => {
    expect(sign('name', listed({ status: 'disabled' }))).toBeUndefined()
  })
})

describe('tenant columns', () => {
  useBrowserGlobals()

  it('stand in the order and under the names people know', () => {
    expect(tenantList.columns.map(({ label }) => t(label))).toEqual([
      'Name',
      'Hostnames',
      'Region',
      'Country',
      'Status',
      'Subscription ID',
      'License starts',
      'License ends',
      'Deletion',
      'Created',
      'Reached',
      'Tenant ID',
    ])
  })

  it('call a tenant by its name, else its first host, and give what nobody told as a dash', () => {
    const row = listed({ name: undefined, subscriptionId: undefined })
    expect(textOf('name', row)).toBe('acme.eu.qlikcloud.com')
    expect(textOf('subscription', row)).toBe('–')
    expect(textOf('licenceEnds', row)).toBe('–')
    expect(textOf('deletion', row)).toBe('–')
    expect(textOf('host', listed({ hostnames: [] }))).toBe('–')
  })

  it('show regions and statuses that are not known as given', () => {
    const row = listed({ regionCode: 'mars-1', status: 'hibernating' })
    expect(textOf('region', row)).toBe('mars-1')
    expect(textOf('status', row)).toBe('hibernating')
    expect(textOf('region', listed({}))).toBe('Ireland (eu-west-1)')
  })

  it('say how near the end of a license is, and its day when it is far', () => {
    expect(textOf('licenceEnds', listed({ licenseEndsAt: daysAgo(-13) }))).toBe('in 13 days')
    expect(textOf('licenceEnds', listed({ licenseEndsAt: daysAgo(3) }))).toBe('Ended 3 days ago')
    expect(textOf('licenceEnds', listed({ licenseEndsAt: '2027-03-12T12:00:00Z' }))).toBe(
      '12 Mar 2027',
    )
    expect(textOf('licenceEnds', listed({ licenseEndsAt: 'some day' }))).toBe('some day')
    const soon = listed({ licenseEndsAt: '2026-06-28T12:00:00Z' })
    expect(column('licenceEnds').title?.(soon, NOW_MS)).toMatch(/28 June 2026[^]*in 13 days/)
  })

  it('sort times by time, and the rest by its words', () => {
    const rows = [listed({ licenseEndsAt: daysAgo(3) }), listed({ licenseEndsAt: 'some day' })]
    expect(column('licenceEnds').sortValues(rows)).toEqual({
      kind: 'number',
      values: [Date.parse(daysAgo(3)), undefined],
    })
    expect(column('reached').sortValues([listed({}, 'signed-out')])).toEqual({
      kind: 'text',
      values: ['Sign-in needed'],
    })
  })
})

describe('finding tenants', () => {
  useBrowserGlobals()
  const rows = [
    listed({ name: 'Sales', id: 'abc-1', hostnames: ['s.eu.qlikcloud.com', 'sales.example'] }),
    listed({ name: 'Old', status: 'disabled', deletionStartsAt: daysAgo(-9) }, 'signed-in'),
  ]

  it('looks at names, every hostname and IDs', () => {
    const [sales] = factsOf(tenantList, rows, NOW_MS)
    for (const text of ['sales', 'sales.example', 's.eu.', 'abc-1'])
      expect(sales?.text).toContain(text)
  })

  it('filters by every facet there is', () => {
    const facts = factsOf(tenantList, rows, NOW_MS)
    const places = Uint32Array.from(facts.keys())
    const found = (facet: string, value: string): boolean[] => {
      const left = filteredPlaces(places, facts, { [facet]: [value] })
      return facts.map((_facts, place) => left.includes(place))
    }
    expect(found('region', 'eu-west-1')).toEqual([true, true])
    expect(found('status', 'disabled')).toEqual([false, true])
    expect(found('subscription', '1000')).toEqual([true, true])
    expect(found('licence', '')).toEqual([true, true])
    expect(found('deletion', 'scheduled')).toEqual([false, true])
    expect(found('reached', 'unreached')).toEqual([true, false])
    expect(Object.keys(facts[0]?.facets ?? {})).toEqual(tenantList.facets.map(({ id }) => id))
  })

  it('copies every hostname on a line of its own', () => {
    expect(rows.flatMap(tenantList.copied)).toEqual([
      's.eu.qlikcloud.com',
      'sales.example',
      'acme.eu.qlikcloud.com',
    ])
  })
})
