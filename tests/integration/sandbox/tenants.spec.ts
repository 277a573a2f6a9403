import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { tenantSchema, type Tenant } from '../../../src/shared/model/tenant'
import { connect, createClient, detailOf, pageSchema, requestToken, TENANTS, walk } from './api'
import type { Api } from './api'

let sandbox: Sandbox
let api: Api
let tenants: Tenant[]
beforeAll(async () => {
  sandbox = await startSandbox()
  api = await connect(sandbox.ready)
  tenants = z.array(tenantSchema).parse(await walk(api, TENANTS))
})
afterAll(() => sandbox.close())

const SUBSCRIPTION = '9001400000045518'

const filtered = (filter: string) => walk(api, `${TENANTS}?filter=${encodeURIComponent(filter)}`)
const ids = (rows: { id?: unknown }[]) => rows.map((row) => row.id)

describe('the tenants of the sample', () => {
  it('are 14 over 3 subscriptions and 5 regions, some of them special', () => {
    expect(tenants).toHaveLength(14)
    expect(new Set(tenants.map((tenant) => tenant.subscriptionId)).size).toBe(3)
    expect(new Set(tenants.map((tenant) => tenant.regionCode)).size).toBe(5)
    expect(tenants.filter((tenant) => tenant.status === 'disabled')).toHaveLength(1)
    expect(tenants.filter((tenant) => tenant.name === undefined)).toHaveLength(1)
    expect(tenants.filter((tenant) => tenant.deletionStartsAt !== undefined)).toHaveLength(1)
  })

  it('can each be read by its ID', async () => {
    for (const tenant of tenants) {
      expect((await api(`${TENANTS}/${tenant.id}`)).body).toEqual(tenant)
    }
  })

  it('need a token', async () => {
    const answer = await api(TENANTS, { token: null })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    expect(answer.body).toMatchObject({ errors: [{ status: '401', code: 'HTTP-401' }] })
  })
})

describe('filtering tenants', () => {
  it('follows each attribute with its own operators', async () => {
    const [first] = tenants
    if (first === undefined) throw new Error('There are no tenants.')
    const [host = ''] = first.hostnames
    expect(ids(await filtered(`id eq "${first.id}"`))).toEqual([first.id])
    expect(ids(await filtered(`originalId co "${first.id.slice(2, 20)}"`))).toEqual([first.id])
    expect(ids(await filtered(`hostnames eq "${host}"`))).toEqual([first.id])
    expect(ids(await filtered(`name eq "${first.name ?? ''}"`))).toEqual([first.id])
    expect(await filtered('regionCode ne "eu-west-1"')).toHaveLength(10)
    expect(await filtered('status eq "disabled"')).toHaveLength(1)
    expect(await filtered('countryCode co "J"')).toHaveLength(1)
    expect(await filtered(`subscriptionId eq "${SUBSCRIPTION}"`)).toHaveLength(2)
  })

  it('compares moments, whatever their precision and offset', async () => {
    const newest = tenants.at(-1)?.createdAt ?? ''
    const older = await filtered(`createdAt lt "${newest}"`)
    expect(older).toHaveLength(13)
    expect(await filtered(`createdAt le "${newest}"`)).toHaveLength(14)
    expect(await filtered('createdAt gt "2020-01-01T02:00:00+02:00"')).toHaveLength(14)
    expect(await filtered(`updatedAt ge "${new Date().toISOString()}"`)).toEqual([])
    const answer = await api(`${TENANTS}?filter=${encodeURIComponent('createdAt gt "soon"')}`)
    expect(detailOf(answer)).toBe('The filter must compare "createdAt" with a timestamp.')
  })

  it.each(['name co "kestrel"', 'subscriptionId ne "x"', 'regionCode gt "a"', 'id pr'])(
    'refuses %s',
    async (filter) => {
      const answer = await api(`${TENANTS}?filter=${encodeURIComponent(filter)}`)
      expect(answer.status).toBe(400)
      expect(answer.body).toMatchObject({
        errors: [{ status: '400', source: { parameter: 'filter' } }],
        traceId: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      })
    },
  )

  it('refuses a subscription of someone else, also inside a larger filter', async () => {
    const foreign = 'status eq "active" and not (subscriptionId eq "not-ours")'
    const answer = await api(`${TENANTS}?filter=${encodeURIComponent(foreign)}`)
    expect(answer.status).toBe(403)
    expect(detailOf(answer)).toContain('"not-ours"')
  })

  it('works the same in the body of a POST, page by page', async () => {
    const filter = 'regionCode eq "us-east-1"'
    const post = async (query: string, body: object) =>
      pageSchema.parse(
        (await api(`${TENANTS}/actions/filter?${query}`, { method: 'POST', body })).body,
      )
    const first = await post('limit=3&totalResults=true', { filter })
    expect(first.totalResults).toBe(5)
    const cursor = new URL(first.links.next?.href ?? '').searchParams.get('next') ?? ''
    const second = await post(`limit=3&next=${cursor}`, { filter })
    expect([...first.data, ...second.data]).toEqual(await filtered(filter))
    expect((await post('', {})).data).toHaveLength(14)
    const wrong = await api(`${TENANTS}/actions/filter`, { method: 'POST', body: { filter: 5 } })
    expect(wrong.body).toMatchObject({ errors: [{ source: { pointer: '/filter' } }] })
  })

  it('counts within a subscription, and only there', async () => {
    const count = (filter: string) =>
      api(`${TENANTS}/actions/count?filter=${encodeURIComponent(filter)}`)
    expect((await count(`subscriptionId eq "${SUBSCRIPTION}"`)).body).toEqual({ total: 2 })
    const narrow = `subscriptionId eq "${SUBSCRIPTION}" and regionCode eq "us-east-1"`
    expect((await count(narrow)).body).toEqual({ total: 1 })
    expect((await count('regionCode eq "us-east-1"')).status).toBe(400)
    expect((await api(`${TENANTS}/actions/count`)).status).toBe(400)
  })
})

describe('sorting tenants', () => {
  it('takes several attributes and both ways', async () => {
    const rows = await walk(api, `${TENANTS}?limit=4&sort=regionCode,-name`)
    expect(rows).toHaveLength(14)
    const keys = z
      .array(tenantSchema)
      .parse(rows)
      .map(({ regionCode, name = '' }) => [regionCode, name] as const)
    const sorted = [...keys].sort(([regionA, nameA], [regionB, nameB]) => {
      if (regionA !== regionB) return regionA < regionB ? -1 : 1
      return nameA < nameB ? 1 : -1
    })
    expect(keys).toEqual(sorted)
  })

  it.each(['licenseEndsAt', 'name,name', 'name;status'])('refuses %s', async (sort) => {
    expect((await api(`${TENANTS}?sort=${sort}`)).status).toBe(400)
  })

  it('takes a limit of 0, for the count alone', async () => {
    const page = pageSchema.parse((await api(`${TENANTS}?limit=0&totalResults=true`)).body)
    expect(page).toMatchObject({ data: [], totalResults: 14 })
    expect(page.links.next).toBeUndefined()
  })
})

describe("a tenant's own origin", () => {
  it('says which tenant it is, and is its host name', async () => {
    for (const { id, name, regionCode, url } of sandbox.ready.tenants) {
      const response = await fetch(url)
      expect(await response.json()).toEqual({ id, name, region: regionCode })
      const tenant = tenants.find((one) => one.id === id)
      expect(tenant?.hostnames).toEqual([new URL(url).host])
    }
  })

  it('gives tokens to organization-level clients, which the organization does not take', async () => {
    const url = sandbox.ready.tenants[0]?.url ?? ''
    const client = await createClient(api, { allowedScopes: ['admin_classic'] })
    const token = await requestToken(url, client)
    expect(token).toMatch(/^[0-9a-f]{64}$/)
    expect((await api(TENANTS, { token })).status).toBe(401)
  })

  it('has nothing but what is documented', async () => {
    const response = await fetch(`${sandbox.ready.tenants[0]?.url ?? ''}/api/v1/spaces`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ errors: [{ code: 'HTTP-404' }] })
  })
})
