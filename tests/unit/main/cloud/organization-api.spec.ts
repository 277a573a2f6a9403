import { describe, expect, it } from 'vitest'
import { CloudClient } from '../../../../src/main/cloud/cloud-client'
import { OrganizationApi } from '../../../../src/main/cloud/organization-api'
import type { Page } from '../../../../src/main/cloud/pages'
import { caught } from '../../../support/main/caught'
import { fakeFetch, json, type Answer } from '../../../support/main/fake-fetch'
import { FakeTokens } from '../../../support/main/fake-tokens'

const ORIGIN = 'https://console.example'
const CLIENTS = `${ORIGIN}/api/core/oauth-clients`
const oauthClient = (id: string) => ({
  clientId: id,
  clientName: `Client ${id}`,
  appType: 'web',
  createdAt: '2026-01-01T00:00:00.123456Z',
  futureField: { kept: true },
})
const tenant = {
  id: 't1',
  status: 'active',
  hostnames: ['acme.eu.qlikcloud.com'],
  regionCode: 'moon-1',
  countryCode: 'IE',
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  futureField: 1,
}

function api(...answers: Answer[]) {
  const { fetch, sent } = fakeFetch(...answers)
  return { api: new OrganizationApi(new CloudClient(fetch, ORIGIN, new FakeTokens())), sent }
}

async function collect<T>(pages: AsyncGenerator<Page<T>>): Promise<Page<T>[]> {
  const all: Page<T>[] = []
  for await (const page of pages) all.push(page)
  return all
}

describe('listClients', () => {
  it('asks the own host for every page, with the cursor of a foreign link', async () => {
    const foreign = 'https://api.qlikcloud.com/api/core/oauth-clients?offset=100&next=a%2Bb'
    const { api: organization, sent } = api(
      json({ data: [oauthClient('1')], links: { next: { href: foreign } }, totalResults: 2 }),
      json({ data: [oauthClient('2')], links: {} }),
    )
    const pages = await collect(organization.listClients())
    expect(sent.map(({ url }) => url)).toEqual([
      `${CLIENTS}?limit=100&totalResults=true`,
      `${CLIENTS}?limit=100&next=a%2Bb`,
    ])
    expect(pages.flatMap(({ data }) => data)).toEqual([oauthClient('1'), oauthClient('2')])
    expect(pages[0]?.totalResults).toBe(2)
  })

  it('does without links and total', async () => {
    const { api: organization } = api(json({ data: [], totalResults: null }))
    expect(await collect(organization.listClients())).toHaveLength(1)
  })

  it('names the right to read clients when it is missing', async () => {
    const error = await caught(collect(api(json({}, 403)).api.listClients()))
    expect(error.details?.missingScope).toBe('cloud-console.oauth-clients:read')
  })

  it('ends with its signal while the next page is on its way', async () => {
    const controller = new AbortController()
    const { api: organization, sent } = api(
      json({ data: [], links: { next: { href: '?next=a' } } }),
    )
    const pages = organization.listClients({ signal: controller.signal })
    await pages.next()
    controller.abort()
    expect((await caught(pages.next())).code).toBe('cancelled')
    expect(sent.length).toBeLessThanOrEqual(2)
  })
})

describe('createMachineClient', () => {
  const secret = 'made-up-value'
  const created = { ...oauthClient('new'), clientSecrets: [{ hint: 'made' }], clientSecret: secret }

  it('sends a machine-to-machine client and nothing else', async () => {
    const { api: organization, sent } = api(json(created, 201))
    await organization.createMachineClient({ clientName: 'Nightly 😀', description: 'Reloads' })
    expect(sent[0]?.url).toBe(CLIENTS)
    expect(sent[0]?.init.method).toBe('POST')
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
      appType: 'web',
      clientName: 'Nightly 😀',
      description: 'Reloads',
      allowedAuthMethods: ['client_secret'],
      allowedGrantTypes: ['client_credentials'],
    })
  })

  it('leaves an empty description out', async () => {
    const { api: organization, sent } = api(json(created, 201))
    await organization.createMachineClient({ clientName: 'Nightly', description: '' })
    expect(JSON.parse(sent[0]?.body ?? '')).not.toHaveProperty('description')
  })

  it('gives the secret apart from the client, which keeps its unknown fields', async () => {
    const answer = await api(json(created, 201)).api.createMachineClient({
      clientName: 'Nightly',
      description: '',
    })
    expect(answer.clientSecret).toBe(secret)
    expect(JSON.stringify(answer.client)).not.toContain(secret)
    expect(answer.client).toEqual({ ...oauthClient('new'), clientSecrets: [{ hint: 'made' }] })
  })

  it('knows that it does not know when a created client comes without its secret', async () => {
    const { api: organization, sent } = api(json(oauthClient('new'), 201))
    const input = { clientName: 'Nightly', description: '' }
    expect((await caught(organization.createMachineClient(input))).code).toBe('outcome-unknown')
    expect(sent).toHaveLength(1)
  })

  it('names the right to write clients when it is missing', async () => {
    const input = { clientName: 'Nightly', description: '' }
    const error = await caught(api(json({}, 403)).api.createMachineClient(input))
    expect(error.details?.missingScope).toBe('cloud-console.oauth-clients:write')
  })
})

describe('listTenants', () => {
  it('gives tenants of any region, with what nobody has heard of', async () => {
    const { api: organization, sent } = api(json({ data: [tenant], links: {} }))
    const pages = await collect(organization.listTenants())
    expect(pages[0]?.data).toEqual([tenant])
    expect(sent[0]?.url).toBe(`${ORIGIN}/api/core/tenants?limit=100&totalResults=true`)
  })

  it('names the right to read tenants when it is missing', async () => {
    const error = await caught(collect(api(json({}, 403)).api.listTenants()))
    expect(error.details?.missingScope).toBe('cloud-console.tenants:read')
  })
})
