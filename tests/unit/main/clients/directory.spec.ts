import { describe, expect, it } from 'vitest'
import { oauthClientSchema, type OAuthClient } from '../../../../src/shared/model/client'
import type { Tenant } from '../../../../src/shared/model/tenant'
import {
  Directory,
  organizationEntry,
  type DirectoryPage,
} from '../../../../src/main/clients/directory'
import { CloudClient } from '../../../../src/main/cloud/cloud-client'
import { OrganizationApi } from '../../../../src/main/cloud/organization-api'
import { caught } from '../../../support/main/caught'
import { fakeFetch, json, never, type Answer } from '../../../support/main/fake-fetch'
import { FakeTokens } from '../../../support/main/fake-tokens'

const client = (id: string): OAuthClient =>
  oauthClientSchema.parse({
    clientId: id,
    clientName: id,
    appType: 'web',
    createdAt: '2026-01-01T00:00:00Z',
  })
const more = { links: { next: { href: '?next=more' } } }

function apiWith(...answers: Answer[]): OrganizationApi {
  const { fetch } = fakeFetch(...answers)
  return new OrganizationApi(new CloudClient(fetch, 'https://console.example', new FakeTokens()))
}

describe('organizationEntry', () => {
  it('gives each client a key of its own', () => {
    expect(organizationEntry(client('a')).key).not.toBe(organizationEntry(client('b')).key)
  })
})

describe('listClients', () => {
  it('hands each page on before the next is asked for', async () => {
    const pages: DirectoryPage[] = []
    const seenAtSecondPage: number[] = []
    const api = apiWith(
      json({ data: [client('a'), client('b')], ...more, totalResults: 3 }),
      () => {
        seenAtSecondPage.push(pages.length)
        return json({ data: [client('c')] })
      },
    )
    const count = await new Directory().listClients(api, 'load', (page) => pages.push(page))
    expect(count).toBe(3)
    expect(seenAtSecondPage).toEqual([1])
    expect(pages).toEqual([
      { clients: [organizationEntry(client('a')), organizationEntry(client('b'))], total: 3 },
      { clients: [organizationEntry(client('c'))] },
    ])
  })

  it('ends when it is cancelled, and leaves the pages that came', async () => {
    const directory = new Directory()
    const pages: DirectoryPage[] = []
    const api = apiWith(json({ data: [client('a')], ...more }), never)
    const listing = caught(
      directory.listClients(api, 'load', (page) => {
        pages.push(page)
        directory.cancel('load')
      }),
    )
    expect((await listing).code).toBe('cancelled')
    expect(pages).toHaveLength(1)
  })

  it('leaves other loads alone, and is nothing for one that is over', async () => {
    const directory = new Directory()
    const listing = directory.listClients(apiWith(json({ data: [] })), 'load', () => undefined)
    directory.cancel('another')
    expect(await listing).toBe(0)
    expect(() => directory.cancel('load')).not.toThrow()
  })

  it('refuses a load under a name that is taken, and takes it again afterwards', async () => {
    const directory = new Directory()
    const api = apiWith(json({ data: [] }))
    const first = directory.listClients(api, 'load', () => undefined)
    const second = directory.listClients(api, 'load', () => undefined)
    expect((await caught(second)).code).toBe('bad-input')
    await first
    expect(await directory.listClients(api, 'load', () => undefined)).toBe(0)
  })

  it('gives the name free after a failure', async () => {
    const directory = new Directory()
    await caught(directory.listClients(apiWith(json({}, 403)), 'load', () => undefined))
    const api = apiWith(json({ data: [] }))
    expect(await directory.listClients(api, 'load', () => undefined)).toBe(0)
  })
})

describe('listTenants', () => {
  it('gives the tenants of all pages', async () => {
    const tenant = (id: string): Tenant => ({
      id,
      status: 'active',
      hostnames: [],
      regionCode: 'eu-west-1',
      countryCode: 'IE',
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
    })
    const api = apiWith(json({ data: [tenant('1')], ...more }), json({ data: [tenant('2')] }))
    const tenants = await new Directory().listTenants(api)
    expect(tenants.map(({ id }) => id)).toEqual(['1', '2'])
  })
})
