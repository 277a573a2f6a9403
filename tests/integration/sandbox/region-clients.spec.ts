import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import {
  connect,
  createApi,
  detailOf,
  requestToken,
  tenantNamed,
  type Answer,
  type Api,
} from './api'
import { ALL_SCOPES, approve, beginSignIn, redeem } from './sign-in'

const PATH = '/sao-desk/region-clients'
const PRODUCTION = '9001400000031207'
const TRIAL = '9001400000045518'

const regionClientSchema = z.strictObject({
  clientId: z.string().regex(/^[0-9a-f]{32}$/),
  clientName: z.string(),
  subscriptionId: z.string(),
  regionCode: z.string(),
  allowedScopes: z.tuple([
    z.literal('admin_classic'),
    z.literal('tenants:create'),
    z.literal('tenants:deactivate'),
    z.literal('tenants:reactivate'),
  ]),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  secret: z.strictObject({ hint: z.string().length(6), createdAt: z.iso.datetime() }),
})
const listSchema = z.strictObject({ data: z.array(regionClientSchema) })
const withSecretSchema = regionClientSchema.extend({ clientSecret: z.string().length(64) })

let sandbox: Sandbox
let api: Api
beforeEach(async () => {
  sandbox = await startSandbox()
  api = await connect(sandbox.ready)
})
afterEach(() => sandbox.close())

const list = async (query = '') => listSchema.parse((await api(`${PATH}${query}`)).body).data
const post = (body: unknown, path = PATH) => api(path, { method: 'POST', body })

async function create(subscriptionId = PRODUCTION, regionCode = 'eu-central-1') {
  const answer = await post({ subscriptionId, regionCode })
  expect(answer.status).toBe(201)
  return withSecretSchema.parse(answer.body)
}

/** Whether the client gets a token at that origin. */
async function getsToken(
  origin: string,
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
): Promise<boolean> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const { status } = await fetch(`${origin}/oauth/token`, { method: 'POST', body })
  if (status !== 200) expect(status).toBe(401)
  return status === 200
}

describe('the region-level clients', () => {
  it('of the sample are listed without the values of their secrets', async () => {
    const clients = await list()
    expect(clients.map(({ regionCode }) => regionCode)).toEqual([
      'eu-west-1',
      'us-east-1',
      'us-east-1',
    ])
    expect(await list(`?subscriptionId=${PRODUCTION}`)).toEqual(
      clients.filter(({ subscriptionId }) => subscriptionId === PRODUCTION),
    )
    expect(await list(`?subscriptionId=${TRIAL}`)).toEqual([])
    const [first] = clients
    expect((await api(`${PATH}/${first?.clientId ?? ''}`)).body).toEqual(first)
  })

  it('are made for a region, with a name and scopes that nobody chooses', async () => {
    const { clientSecret, ...client } = await create()
    expect(client).toMatchObject({
      clientName: 'EU-CENTRAL-1 OAuth client',
      subscriptionId: PRODUCTION,
      regionCode: 'eu-central-1',
      createdBy: sandbox.ready.credentials.full.clientId,
      secret: { hint: clientSecret.slice(0, 6), createdAt: client.createdAt },
    })
    expect(await list()).toContainEqual(client)
  })

  it('are deleted, and leave their place to another', async () => {
    const client = await create()
    const path = `${PATH}/${client.clientId}`
    expect((await api(path, { method: 'DELETE' })).status).toBe(204)
    expect((await api(path)).status).toBe(404)
    expect(await getsToken(tenantNamed(sandbox.ready, 'kestrelpine-de').url, client)).toBe(false)
    expect((await create()).clientId).not.toBe(client.clientId)
  })
})

describe('a region-level client is refused', () => {
  it.each<[string, unknown, number, string]>([
    ['a second one', { subscriptionId: PRODUCTION, regionCode: 'eu-west-1' }, 409, 'already'],
    ['for a foreign subscription', { subscriptionId: '1', regionCode: 'eu-west-1' }, 403, '"1"'],
    [
      'where the subscription has no tenant',
      { subscriptionId: TRIAL, regionCode: 'eu-central-1' },
      400,
      'no tenant in the region "eu-central-1"',
    ],
    ['without a region', { subscriptionId: PRODUCTION }, 400, 'regionCode'],
    ['for nothing', 'null', 400, 'subscriptionId'],
  ])('%s', async (_case, body, status, detail) => {
    const before = await list()
    const answer = await post(body)
    expect(answer.status).toBe(status)
    expect(detailOf(answer)).toContain(detail)
    expect(await list()).toEqual(before)
  })

  it('to a subscription entitled to one tenant only', async () => {
    const small = await startSandbox({ tenants: 1 })
    try {
      const smallApi = await connect(small.ready)
      const { data } = z
        .object({ data: z.array(z.object({ subscriptionId: z.string(), regionCode: z.string() })) })
        .parse((await smallApi('/api/core/tenants')).body)
      const answer = await smallApi(PATH, { method: 'POST', body: data[0] })
      expect(answer.status).toBe(400)
      expect(detailOf(answer)).toContain('one tenant only')
      expect((await smallApi(PATH)).body).toEqual({ data: [] })
    } finally {
      await small.close()
    }
  })
})

describe('its secret', () => {
  it('is regenerated: the old one stops at once, tokens live on', async () => {
    const { url } = tenantNamed(sandbox.ready, 'kestrelpine-de')
    const client = await create()
    const token = await requestToken(url, client)
    const answer = await post(undefined, `${PATH}/${client.clientId}/actions/regenerate-secret`)
    expect(answer.status).toBe(201)
    const renewed = withSecretSchema.parse(answer.body)
    expect(renewed).toMatchObject({ clientId: client.clientId, createdAt: client.createdAt })
    expect(renewed.secret.hint).toBe(renewed.clientSecret.slice(0, 6))
    expect(renewed.secret.createdAt > client.secret.createdAt).toBe(true)
    expect(await getsToken(url, client)).toBe(false)
    expect(await getsToken(url, renewed)).toBe(true)
    expect(await statusAtTenant(url, token)).toBe(200)
  })

  it('opens the tenants of its subscription and region, and nothing else', async () => {
    const client = await create(PRODUCTION, 'ap-northeast-1')
    const opened: string[] = []
    const active = sandbox.ready.tenants.filter(({ name }) => name !== 'kestrelpine-us-archive')
    for (const { name, url } of active) if (await getsToken(url, client)) opened.push(name)
    expect(opened).toEqual(['kestrelpine-jp'])
    expect(await getsToken(sandbox.ready.organization.url, client)).toBe(false)
  })

  it('does not open tenants of another subscription in its region', async () => {
    const client = await create(TRIAL, 'us-east-1')
    expect(await getsToken(tenantNamed(sandbox.ready, 'kestrelpine-us').url, client)).toBe(false)
    expect(await getsToken(tenantNamed(sandbox.ready, 'larchwood-outfitters').url, client)).toBe(
      false,
    )
  })

  it('makes a bot user with the client’s name, which stays when the client goes', async () => {
    const { url, id } = tenantNamed(sandbox.ready, 'kestrelpine-jp')
    const client = await create(PRODUCTION, 'ap-northeast-1')
    await requestToken(url, client)
    await api(`${PATH}/${client.clientId}`, { method: 'DELETE' })
    expect(sandbox.store.botUsers(id)).toMatchObject([
      {
        clientId: client.clientId,
        name: 'AP-NORTHEAST-1 OAuth client',
        subject: `qlikbot\\${client.clientId}`,
      },
    ])
  })
})

/** What a token is answered at a tenant's API. */
const statusAtTenant = async (url: string, token: string) =>
  (await createApi(url, token)('/api/v1/oauth-clients')).status

describe('who may manage them', () => {
  const forbidden = (answer: Answer, right: string): void => {
    expect(answer.status).toBe(403)
    expect(detailOf(answer)).toContain(right)
  }

  it('needs the right to read, and to change', async () => {
    const reader = await connect(sandbox.ready, 'readOnly')
    const [first] = listSchema.parse((await reader(PATH)).body).data
    const body = { subscriptionId: PRODUCTION, regionCode: 'eu-central-1' }
    const path = `${PATH}/${first?.clientId ?? ''}`
    const write = 'my-qlik.region-clients:write'
    forbidden(await reader(PATH, { method: 'POST', body }), write)
    forbidden(await reader(`${path}/actions/regenerate-secret`, { method: 'POST' }), write)
    forbidden(await reader(path, { method: 'DELETE' }), write)
    expect((await reader(PATH, { token: null })).status).toBe(401)
  })

  it('is the owner, where the sign-in asked for the rights', async () => {
    const rights = 'my-qlik.region-clients:read my-qlik.region-clients:write'
    const withRights = await beginSignIn(sandbox.ready, { scope: `${ALL_SCOPES} ${rights}` })
    const tokens = await redeem(withRights, await approve(sandbox.ready, withRights))
    const owner = createApi(sandbox.ready.organization.url, tokens.access_token)
    const body = { subscriptionId: PRODUCTION, regionCode: 'eu-central-1' }
    const created = await owner(PATH, { method: 'POST', body })
    expect(created.body).toMatchObject({ createdBy: tokens.claims()?.sub })
    const without = await beginSignIn(sandbox.ready)
    const fewer = await redeem(without, await approve(sandbox.ready, without))
    const answer = await owner(PATH, { token: fewer.access_token })
    forbidden(answer, 'my-qlik.region-clients:read')
  })
})

describe('a client that is not there', () => {
  it.each(['GET', 'DELETE'])('is a 404, asked by %s', async (method) => {
    expect((await api(`${PATH}/unknown`, { method })).status).toBe(404)
  })

  it('has no secret to regenerate, and an ID that cannot be one is a 400', async () => {
    const unknown = await post(undefined, `${PATH}/unknown/actions/regenerate-secret`)
    expect(unknown.status).toBe(404)
    expect((await api(`${PATH}/no%20id`)).status).toBe(400)
  })
})

describe('a sandbox without region-level clients', () => {
  let without: Sandbox
  beforeAll(async () => {
    without = await startSandbox({ regionClients: false })
  })
  afterAll(() => without.close())

  it('answers 404, as the real service', async () => {
    const plain = await connect(without.ready)
    expect((await plain(PATH)).status).toBe(404)
    const body = { subscriptionId: PRODUCTION, regionCode: 'eu-central-1' }
    expect((await plain(PATH, { method: 'POST', body })).status).toBe(404)
  })
})
