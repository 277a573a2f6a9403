import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CloudClient } from '../../../../src/main/cloud/cloud-client'
import { OrganizationApi } from '../../../../src/main/cloud/organization-api'
import { openDatabase } from '../../../../src/main/storage/database'
import { Snapshots } from '../../../../src/main/storage/snapshots'
import { TenantInventory } from '../../../../src/main/tenants/tenant-inventory'
import { caught, caughtSync } from '../../../support/main/caught'
import { type Answer, fakeFetch, json } from '../../../support/main/fake-fetch'
import { FakeTokens } from '../../../support/main/fake-tokens'
import { tenantWith } from '../../../support/main/tenants'

const one = tenantWith({ id: 't1', subscriptionId: 's1' })
const two = tenantWith({ id: 't2', subscriptionId: 's "2"' })
const page = (...data: unknown[]) => json({ data, links: {} })
const more = { next: { href: '?next=more' } }

function inventoryWith(...answers: Answer[]) {
  const { fetch, sent } = fakeFetch(...answers)
  const tokens = new FakeTokens()
  const api = new OrganizationApi(new CloudClient(fetch, 'https://console.example', tokens))
  const snapshots = new Snapshots(openDatabase(':memory:'))
  const filters = (): (string | null)[] =>
    sent.map(({ url }) => new URL(url).searchParams.get('filter'))
  return { inventory: new TenantInventory(snapshots), snapshots, api, filters, id: randomUUID() }
}

describe('the tenant inventory', () => {
  it('is asked for without a filter first, all pages of it', async () => {
    const { inventory, api, filters, id } = inventoryWith(
      json({ data: [one], links: more }),
      page(two),
    )
    expect(await inventory.refresh(id, api)).toEqual([one, two])
    expect(filters()).toEqual([null, null])
    expect(inventory.find(id, 't2')).toEqual(two)
  })

  it.each([400, 403])('is asked for by subscription where %i refuses that', async (status) => {
    const { inventory, snapshots, api, filters, id } = inventoryWith(
      json({}, status),
      page(one),
      page(two),
    )
    snapshots.saveTenants(id, [one, two])
    expect(await inventory.refresh(id, api)).toEqual([one, two])
    expect(filters()).toEqual([
      null,
      'subscriptionId eq "s1"',
      String.raw`subscriptionId eq "s \"2\""`,
    ])
  })

  it('asks for a subscription when none is known, and takes what a person names', async () => {
    const { inventory, api, filters, id } = inventoryWith(json({}, 400), page(one))
    expect((await caught(inventory.refresh(id, api))).code).toBe('subscription-needed')
    expect(await inventory.refresh(id, api, ['s1'])).toEqual([one])
    expect(filters()).toEqual([null, 'subscriptionId eq "s1"'])
  })

  it('lists the named subscriptions alone, whatever was known before', async () => {
    const { inventory, snapshots, api, filters, id } = inventoryWith(page(one))
    snapshots.saveTenants(id, [one, two])
    expect(await inventory.refresh(id, api, ['s1', 's1'])).toEqual([one])
    expect(filters()).toEqual(['subscriptionId eq "s1"'])
    expect(inventory.all(id)).toEqual([one])
  })

  it('says that a right is missing when that is all it knows', async () => {
    const { inventory, api, id } = inventoryWith(json({}, 403))
    expect((await caught(inventory.refresh(id, api))).code).toBe('forbidden')
  })

  it('knows the tenants of an earlier run, and none that is not listed', () => {
    const { inventory, snapshots, id } = inventoryWith(page())
    snapshots.saveTenants(id, [one])
    expect(inventory.find(id, 't1')).toEqual(one)
    expect(caughtSync(() => inventory.find(id, 't9')).code).toBe('tenant-not-found')
    expect(caughtSync(() => inventory.find(randomUUID(), 't1')).code).toBe('tenant-not-found')
  })

  it('keeps connections apart, and forgets one at a time', async () => {
    const { inventory, snapshots, api, id } = inventoryWith(page(one))
    const other = randomUUID()
    await inventory.refresh(id, api)
    expect(inventory.all(other)).toEqual([])
    snapshots.remove(id)
    inventory.forget(id)
    expect(inventory.all(id)).toEqual([])
  })
})
