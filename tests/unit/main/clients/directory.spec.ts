import { describe, expect, it } from 'vitest'
import { oauthClientSchema, type OAuthClient } from '../../../../src/shared/model/client'
import { ORGANIZATION } from '../../../../src/shared/model/place'
import { Directory, type DirectoryPage } from '../../../../src/main/clients/directory'
import { organizationEntry } from '../../../../src/main/clients/entries'
import { CloudApis } from '../../../../src/main/cloud/cloud-apis'
import { caught } from '../../../support/main/caught'
import { connectionWith } from '../../../support/main/connections'
import { fakeFetch, json, never, type Answer } from '../../../support/main/fake-fetch'
import { FakeTokens } from '../../../support/main/fake-tokens'
import { tenantWith } from '../../../support/main/tenants'

const client = (id: string): OAuthClient =>
  oauthClientSchema.parse({
    clientId: id,
    clientName: id,
    appType: 'web',
    createdAt: '2026-01-01T00:00:00Z',
  })
const more = { links: { next: { href: '?next=more' } } }

const connection = connectionWith()
const tenant = tenantWith({ id: 't1', regionCode: 'moon-1', subscriptionId: 's1' })
const RECORDED = {
  clientId: 'written-down',
  subscriptionId: 's1',
  regionCode: 'moon-1',
  secretCreatedAt: '2026-01-01T00:00:00Z',
}

/** A directory over one host that gives these answers in turn. */
function directoryWith(...answers: Answer[]) {
  const { fetch, sent } = fakeFetch(...answers)
  const apis = new CloudApis({
    fetch,
    baseUrlOf: () => Promise.resolve('https://console.example'),
    tokensOf: () => new FakeTokens(),
    originOf: (_connection, tenantId) => Promise.resolve(`https://${tenantId}.example`),
    tenantTokensOf: () => new FakeTokens(),
  })
  const recorded = { list: () => [RECORDED] }
  return { directory: new Directory({ apis, inventory: { find: () => tenant }, recorded }), sent }
}

describe('listClients', () => {
  it('hands each page on before the next is asked for', async () => {
    const pages: DirectoryPage[] = []
    const seenAtSecondPage: number[] = []
    const { directory } = directoryWith(
      json({ data: [client('a'), client('b')], ...more, totalResults: 3 }),
      () => {
        seenAtSecondPage.push(pages.length)
        return json({ data: [client('c')] })
      },
    )
    const end = await directory.listClients(connection, ORGANIZATION, { loadId: 'load' }, (page) =>
      pages.push(page),
    )
    expect(end).toEqual({ count: 3, offered: true })
    expect(seenAtSecondPage).toEqual([1])
    expect(pages).toMatchObject([
      { clients: [organizationEntry(client('a')), organizationEntry(client('b'))], total: 3 },
      { clients: [organizationEntry(client('c'))] },
    ])
  })

  it('leaves out what the window holds, and reads it when it is asked for', async () => {
    const answer = () => json({ data: [client('a')], totalResults: 1 })
    const { directory } = directoryWith(answer, answer, answer)
    const list = async (held: string[]) => {
      const pages: DirectoryPage[] = []
      const load = { loadId: 'load', held }
      await directory.listClients(connection, ORGANIZATION, load, (page) => pages.push(page))
      return pages[0]
    }
    const first = await list([])
    expect(first?.clients).toEqual([organizationEntry(client('a'))])
    const second = await list([first?.id ?? ''])
    expect(second).toMatchObject({ id: first?.id, count: 1, total: 1 })
    expect(second?.clients).toBeUndefined()
    expect(second?.rows()).toEqual(first?.clients)
    expect((await list([]))?.clients, 'held no more').toEqual(first?.clients)
  })

  it('ends when it is cancelled, and leaves the pages that came', async () => {
    const pages: DirectoryPage[] = []
    const { directory } = directoryWith(json({ data: [client('a')], ...more }), never)
    const listing = caught(
      directory.listClients(connection, ORGANIZATION, { loadId: 'load' }, (page) => {
        pages.push(page)
        directory.cancel('load')
      }),
    )
    expect((await listing).code).toBe('cancelled')
    expect(pages).toHaveLength(1)
  })

  it('leaves other loads alone, and is nothing for one that is over', async () => {
    const { directory } = directoryWith(json({ data: [] }))
    const listing = directory.listClients(
      connection,
      ORGANIZATION,
      { loadId: 'load' },
      () => undefined,
    )
    directory.cancel('another')
    expect((await listing).count).toBe(0)
    expect(() => directory.cancel('load')).not.toThrow()
  })

  it('refuses a load under a name that is taken, and takes it again afterwards', async () => {
    const { directory } = directoryWith(json({}, 403), json({ data: [] }))
    const list = () =>
      directory.listClients(connection, ORGANIZATION, { loadId: 'load' }, () => undefined)
    const first = caught(list())
    expect((await caught(list())).code).toBe('bad-input')
    expect((await first).code).toBe('forbidden')
    expect((await list()).count).toBe(0)
  })
})

describe('the clients of a tenant', () => {
  it('are asked for at the tenant, and say where they live', async () => {
    const { directory, sent } = directoryWith(json({ data: [client('a')] }))
    const pages: DirectoryPage[] = []
    const source = { tier: 'tenant', tenantId: 't1' } as const
    await directory.listClients(connection, source, { loadId: 'load' }, (page) => pages.push(page))
    expect(sent[0]?.url).toMatch(/^https:\/\/t1\.example\/api\/v1\/oauth-clients\?/)
    expect(pages[0]?.clients).toEqual([
      {
        key: 'tenant/t1/a',
        tier: 'tenant',
        tenantId: 't1',
        tenantName: 'acme',
        regionCode: 'moon-1',
        subscriptionId: 's1',
        client: client('a'),
      },
    ])
  })
})

describe('the region-level clients', () => {
  const listed = {
    clientId: 'r1',
    clientName: 'MOON OAuth client',
    subscriptionId: 's1',
    regionCode: 'moon-1',
    allowedScopes: ['admin_classic'],
    createdAt: '2026-01-01T00:00:00Z',
    secret: { hint: 'abc' },
  }

  async function list(...answers: Answer[]) {
    const { directory } = directoryWith(...answers)
    const pages: DirectoryPage[] = []
    const source = { tier: 'region' } as const
    const end = await directory.listClients(connection, source, { loadId: 'load' }, (page) =>
      pages.push(page),
    )
    const rows = pages.flatMap((page) => page.rows())
    return { end, rows, ids: rows.map((row) => row.client.clientId) }
  }

  it('come with their seat and their one secret, and with those that were written down', async () => {
    const { end, rows, ids } = await list(json({ data: [listed] }))
    expect(end).toEqual({ count: 2, offered: true })
    expect(ids).toEqual(['r1', 'written-down'])
    expect(rows[0]).toMatchObject({
      key: 'region/s1/moon-1/r1',
      tier: 'region',
      subscriptionId: 's1',
      regionCode: 'moon-1',
      client: { clientId: 'r1', clientSecrets: [{ hint: 'abc' }] },
    })
    expect(rows[1]).toMatchObject({ tier: 'region', recorded: true })
  })

  it('do not show one twice that was written down before it was listed', async () => {
    const { ids } = await list(json({ data: [{ ...listed, clientId: 'written-down' }] }))
    expect(ids).toEqual(['written-down'])
  })

  it('are those written down alone where the service has no such list, and it says so', async () => {
    const { end, ids } = await list(json({}, 404))
    expect(end).toEqual({ count: 1, offered: false })
    expect(ids).toEqual(['written-down'])
  })

  it('fail like any other list', async () => {
    expect((await caught(list(json({}, 403)))).code).toBe('forbidden')
  })
})
