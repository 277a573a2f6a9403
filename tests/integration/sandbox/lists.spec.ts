import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { CLIENTS, connect, createClient, detailOf, pageSchema, walk, type Api } from './api'

const CLIENT_COUNT = 60

let sandbox: Sandbox
let api: Api
beforeAll(async () => {
  sandbox = await startSandbox({ clients: CLIENT_COUNT, tenants: 1 })
  api = await connect(sandbox.ready)
})
afterAll(() => sandbox.close())

const list = async (query: string) => pageSchema.parse((await api(`${CLIENTS}?${query}`)).body)
const names = (rows: Record<string, unknown>[]) => rows.map((row) => String(row['clientName']))

describe('pages of clients', () => {
  it('hold 20 by default and 100 at most', async () => {
    expect((await list('')).data).toHaveLength(20)
    expect((await list('limit=100')).data).toHaveLength(CLIENT_COUNT)
    for (const limit of ['0', '101', '-1', '1.5', 'many']) {
      expect(detailOf(await api(`${CLIENTS}?limit=${limit}`))).toContain('"limit"')
    }
  })

  it('name themselves, and neighbours only where there are any', async () => {
    const first = await list('limit=50')
    expect(first.links.self.href).toBe(`${sandbox.ready.organization.url}${CLIENTS}?limit=50`)
    expect(first.links.prev).toBeUndefined()
    const last = pageSchema.parse((await api(first.links.next?.href ?? '')).body)
    expect(last.data).toHaveLength(10)
    expect(last.links.next).toBeUndefined()
    const back = pageSchema.parse((await api(last.links.prev?.href ?? '')).body)
    expect(back.data).toEqual(first.data)
    expect(back.links.prev).toBeUndefined()
    expect(back.links.next?.href).toBe(first.links.next?.href)
  })

  it('count all results only when asked', async () => {
    expect((await list('limit=1')).totalResults).toBeUndefined()
    expect((await list('limit=1&totalResults=false')).totalResults).toBeUndefined()
    expect((await list('limit=1&totalResults=true')).totalResults).toBe(CLIENT_COUNT)
    expect((await api(`${CLIENTS}?totalResults=yes`)).status).toBe(400)
  })

  it('can be walked by the cursor alone', async () => {
    const first = await list('limit=7&sort=-clientName')
    const cursor = new URL(first.links.next?.href ?? '').searchParams.get('next') ?? ''
    const second = await list(`next=${cursor}`)
    expect(second.data).toHaveLength(7)
    expect(second).toMatchObject({ data: (await list(`limit=14&sort=-clientName`)).data.slice(7) })
  })

  it('neither repeat nor miss a client while others are added', async () => {
    const before = await walk(api, `${CLIENTS}?limit=100&sort=%2BclientName`)
    const seen = await list('limit=25&sort=%2BclientName')
    const added = [await createClient(api, { clientName: '000' }), await createClient(api)]
    const rest = await walk(api, seen.links.next?.href ?? '')
    const ids = [...seen.data, ...rest].map((row) => row['clientId'])
    expect(new Set(ids).size).toBe(ids.length)
    for (const row of before) expect(ids).toContain(row['clientId'])
    for (const { clientId } of added) {
      const headers = { 'qlik-confirm-delete': clientId }
      await api(`${CLIENTS}/${clientId}`, { method: 'DELETE', headers })
    }
  })

  it('refuse cursors that were made for something else, or by someone else', async () => {
    const cursor = new URL((await list('limit=5')).links.next?.href ?? '').searchParams.get('next')
    for (const query of [
      `next=${cursor ?? ''}&sort=-createdAt`,
      `next=${cursor ?? ''}&filter=${encodeURIComponent('appType eq "web"')}`,
      `next=${cursor ?? ''}&prev=${cursor ?? ''}`,
      'next=abc',
      `next=${Buffer.from('{"s":"+createdAt"}').toString('base64url')}`,
      'limit=5&limit=6',
    ]) {
      expect((await api(`${CLIENTS}?${query}`)).status).toBe(400)
    }
  })
})

describe('sorting clients', () => {
  it.each(['clientId', 'clientName', 'appType', 'createdAt', 'updatedAt'])(
    'works both ways by %s',
    async (attribute) => {
      const up = await walk(api, `${CLIENTS}?limit=9&sort=%2B${attribute}`)
      const down = await walk(api, `${CLIENTS}?limit=9&sort=-${attribute}`)
      expect(up).toHaveLength(CLIENT_COUNT)
      const values = up.map((row) => String(row[attribute]).toLowerCase())
      expect(values).toEqual([...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      expect(down.map((row) => String(row[attribute]).toLowerCase())).toEqual(values.reverse())
    },
  )

  it('takes a plus sign that the URL turned into a space', async () => {
    expect((await list('sort=+createdAt')).data).toEqual((await list('sort=%2BcreatedAt')).data)
    const walked = await walk(api, `${CLIENTS}?limit=40&sort=+createdAt`)
    expect(walked).toHaveLength(CLIENT_COUNT)
  })

  it.each(['createdAt', '+description', '+createdAt,-clientName', '*'])(
    'refuses %s',
    async (sort) => {
      expect((await api(`${CLIENTS}?sort=${encodeURIComponent(sort)}`)).status).toBe(400)
    },
  )
})

describe('filtering clients', () => {
  const filtered = (filter: string) =>
    walk(api, `${CLIENTS}?limit=100&filter=${encodeURIComponent(filter)}`)

  it('compares names without regard to case, and finds parts of them', async () => {
    const [first] = await walk(api, `${CLIENTS}?limit=100`)
    const name = String(first?.['clientName'])
    expect(names(await filtered(`clientName eq "${name.toUpperCase()}"`))).toEqual([name])
    expect(await filtered(`CLIENTNAME eq "${name}"`)).toHaveLength(1)
    expect(await filtered(`clientName eq "${name}" or clientName eq "no such"`)).toHaveLength(1)
    expect(await filtered(`not (clientName eq "${name}")`)).toHaveLength(CLIENT_COUNT - 1)
    expect(await filtered(`clientName ne "${name}"`)).toHaveLength(CLIENT_COUNT - 1)
    expect(await filtered(`clientName ew "${name.slice(-5)}"`)).toHaveLength(1)
    expect(await filtered(`clientName sw "${name.slice(0, 3)}" and appType eq "spa"`)).toEqual([])
    expect(await filtered('clientName pr')).toHaveLength(CLIENT_COUNT)
    expect(await filtered('createdByType eq "user" and appType eq "web"')).toHaveLength(60)
  })

  it('takes signs that mean something to SQL as they are', async () => {
    expect(await filtered('clientName co "%"')).toEqual([])
    expect(await filtered('clientName co "_"')).toEqual([])
    expect(await filtered(`clientName eq "' OR 1=1 --"`)).toEqual([])
  })

  it('goes with counting and with pages', async () => {
    const filter = encodeURIComponent('clientName co "backup"')
    const all = await filtered('clientName co "backup"')
    const page = await list(`filter=${filter}&limit=1&totalResults=true`)
    expect(page.totalResults).toBe(all.length)
    expect(await walk(api, `${CLIENTS}?filter=${filter}&limit=1`)).toEqual(all)
  })

  it.each([
    'clientName',
    'clientName eq',
    'clientName eq backup"',
    'clientName eq 5',
    'description eq "x"',
    'clientSecrets[hint eq "x"]',
    'clientName eq "x" and',
    `clientName eq "${'x'.repeat(4000)}"`,
  ])('refuses %s', async (filter) => {
    const answer = await api(`${CLIENTS}?filter=${encodeURIComponent(filter)}`)
    expect(answer.status).toBe(400)
    expect(detailOf(answer)).toMatch(/^The filter/)
  })
})

describe('a list for tests', () => {
  it('can be cut into short pages, with links to another host', async () => {
    const other = await startSandbox({ pageSizeMax: 2, linkHost: 'https://api.qlikcloud.com' })
    try {
      const otherApi = await connect(other.ready)
      const page = pageSchema.parse((await otherApi(`${CLIENTS}?limit=100`)).body)
      expect(page.data).toHaveLength(2)
      const next = new URL(page.links.next?.href ?? '')
      expect(next.origin).toBe('https://api.qlikcloud.com')
      expect(next.searchParams.get('offset')).toBe('2')
      const second = pageSchema.parse((await otherApi(`${next.pathname}${next.search}`)).body)
      expect(second.data).toHaveLength(2)
      expect(second.data).not.toEqual(page.data)
    } finally {
      await other.close()
    }
  })
})
