import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import {
  CLIENTS,
  connect,
  createApi,
  createClient,
  detailOf,
  pageSchema,
  TENANT_CLIENTS,
  tenantNamed,
  walk,
  type Api,
} from './api'
import { newPublicKey } from './public-keys'

let sandbox: Sandbox
let organization: Api
let api: Api
let otherTenant: Api

function connectTenant(name: string): Api {
  const { url, apiKey } = tenantNamed(sandbox.ready, name)
  return createApi(url, apiKey)
}

beforeAll(async () => {
  sandbox = await startSandbox({ pageSizeMax: 3 })
  organization = await connect(sandbox.ready)
  api = connectTenant('kestrelpine-eu')
  otherTenant = connectTenant('kestrelpine-jp')
})
afterAll(() => sandbox.close())

const create = (body: object) => api(TENANT_CLIENTS, { method: 'POST', body })
const newClient = (body: object = {}) => createClient(api, body, TENANT_CLIENTS)
const pathOf = ({ clientId }: { clientId: string }) => `${TENANT_CLIENTS}/${clientId}`
const patch = (client: { clientId: string }, ...body: object[]) =>
  api(pathOf(client), { method: 'PATCH', body })
const read = async (client: { clientId: string }) => (await api(pathOf(client))).body

describe("a tenant's clients", () => {
  it('are the tenant’s alone', async () => {
    const before = sandbox.store.countClients()
    const client = await newClient()
    const path = `/${client.clientId}`
    expect((await otherTenant(`${TENANT_CLIENTS}${path}`)).status).toBe(404)
    expect((await organization(`${CLIENTS}${path}`)).status).toBe(404)
    const removal = { method: 'DELETE', headers: { 'qlik-confirm-delete': client.clientId } }
    expect((await organization(`${CLIENTS}${path}`, removal)).status).toBe(404)
    const secret = `${TENANT_CLIENTS}${path}/client-secrets/${client.clientSecrets[0]?.hint ?? ''}`
    expect((await otherTenant(secret, { method: 'DELETE' })).status).toBe(404)
    expect(sandbox.store.countClients()).toBe(before)
    expect(sandbox.store.secretMatches(client.clientId, client.clientSecret)).toBe(true)

    const other = await createClient(organization)
    expect((await api(`${TENANT_CLIENTS}/${other.clientId}`)).status).toBe(404)
    const ids = async (caller: Api, list: string) =>
      (await walk(caller, list)).map((row) => row['clientId'])
    expect(await ids(organization, CLIENTS)).not.toContain(client.clientId)
    expect(await ids(api, TENANT_CLIENTS)).toContain(client.clientId)
    expect(await ids(api, TENANT_CLIENTS)).not.toContain(other.clientId)
    expect(await ids(otherTenant, TENANT_CLIENTS)).not.toContain(client.clientId)
  })

  it('are listed page by page, filtered and sorted also by tenant', async () => {
    for (let count = 0; count < 4; count += 1) await newClient({ clientName: 'One of four' })
    const { id } = tenantNamed(sandbox.ready, 'kestrelpine-eu')
    const filter = encodeURIComponent(`tenantId eq "${id}" and clientName eq "One of four"`)
    const rows = await walk(api, `${TENANT_CLIENTS}?filter=${filter}&sort=-tenantId`)
    expect(rows).toHaveLength(4)
    expect(rows.every((row) => !('tenantId' in row))).toBe(true)
    const none = encodeURIComponent(`tenantId ne "${id}"`)
    const page = pageSchema.parse((await api(`${TENANT_CLIENTS}?filter=${none}`)).body)
    expect(page.data).toEqual([])
    expect((await organization(`${CLIENTS}?filter=${filter}`)).status).toBe(400)
    expect((await organization(`${CLIENTS}?sort=%2BtenantId`)).status).toBe(400)
  })
})

describe("creating a tenant's client", () => {
  it.each([
    {
      appType: 'native',
      redirectUris: ['com.example.app:/signed-in', 'http://127.0.0.1/callback'],
    },
    {
      appType: 'spa',
      redirectUris: ['https://a.example/in'],
      allowedOrigins: ['https://a.example'],
    },
    { appType: 'anonymous-embed', allowedOrigins: ['https://a.example', 'http://localhost:3000'] },
    { appType: 'web', redirectUris: ['https://a.example/in'], allowedScopes: ['user_default'] },
  ])('takes $appType', async (body) => {
    const client = await newClient(body)
    expect(await read(client)).toMatchObject({
      ...body,
      connectionConfig: { consentMethod: 'required' },
      createdByType: 'user',
    })
    expect(client.clientSecret === '').toBe(body.appType !== 'web')
  })

  it('trusts a client where that is wished for', async () => {
    const client = await newClient({ connectionConfig: { consentMethod: 'trusted' } })
    expect((await api(`${pathOf(client)}/connection-configs/me`)).body).toEqual({
      consentMethod: 'trusted',
    })
  })

  const spa = { appType: 'spa', redirectUris: ['https://a.example/'] }
  const keys = { appType: 'web', allowedGrantTypes: ['client_credentials'] }
  const keyMethod = { ...keys, allowedAuthMethods: ['private_key_jwt'] }
  it.each([
    [{ appType: 'web' }, 'redirectUris is needed: people sign in to this client.'],
    [{ appType: 'native' }, 'redirectUris is needed'],
    [{ appType: 'spa', redirectUris: [] }, 'redirectUris is needed'],
    [
      { ...spa, redirectUris: ['http://a.example/'] },
      'redirectUris may not hold "http://a.example/".',
    ],
    [{ ...spa, redirectUris: ['com.example:/in'] }, 'redirectUris may not hold'],
    [{ ...spa, redirectUris: ['https://a.example/#x'] }, 'redirectUris may not hold'],
    [{ ...spa, allowedOrigins: ['https://a.example/path'] }, 'allowedOrigins may not hold'],
    [{ ...spa, clientUri: 'a.example' }, 'clientUri may not be "a.example".'],
    [{ ...spa, logoUri: 'data:image/png,x' }, 'logoUri may not be'],
    [
      { ...spa, allowedAuthMethods: ['client_secret'] },
      'allowedAuthMethods is for the app type web only.',
    ],
    [{ ...spa, publicKeys: [newPublicKey()] }, 'publicKeys is for the app type web only.'],
    [
      { appType: 'anonymous-embed', redirectUris: ['https://a.example/'] },
      'redirectUris is for the app types web, native, and spa only.',
    ],
    [{ ...keys, allowedAuthMethods: [] }, 'allowedAuthMethods must hold a method.'],
    [keyMethod, 'publicKeys is needed for private_key_jwt.'],
    [{ ...keyMethod, publicKeys: [newPublicKey('a', 'P-256')] }, 'or keys on the curve P-384.'],
    [{ ...keyMethod, publicKeys: [{ ...newPublicKey(), x: 'short' }] }, 'publicKeys must hold RSA'],
    [{ ...keyMethod, publicKeys: [newPublicKey(), newPublicKey()] }, 'a kid of its own'],
  ])('refuses %j', async (body, detail) => {
    const answer = await create({ clientName: 'Refused', ...body })
    expect(answer.status).toBe(400)
    expect(detailOf(answer)).toContain(detail)
  })
})

describe("changing a tenant's client", () => {
  it('reaches every documented field', async () => {
    const client = await newClient({ redirectUris: ['https://a.example/'] })
    const keys = [newPublicKey()]
    const changes = {
      clientName: 'All new',
      description: 'Changed.',
      clientUri: 'https://b.example/',
      logoUri: 'https://b.example/logo.png',
      redirectUris: ['https://b.example/in'],
      allowedScopes: ['apps:read'],
      allowedGrantTypes: ['urn:qlik:oauth:user-impersonation'],
      publicKeys: keys,
      allowedAuthMethods: ['client_secret', 'private_key_jwt'],
      jwksUri: 'https://b.example/keys.json',
    }
    const operations = Object.entries(changes).map(([field, value]) => {
      return { op: 'add', path: `/${field}`, value }
    })
    expect((await patch(client, ...operations)).status).toBe(204)
    expect(await read(client)).toMatchObject(changes)
  })

  it('keeps to the rules of the app type, all or nothing', async () => {
    const client = await newClient({ appType: 'native', redirectUris: ['http://127.0.0.1/in'] })
    const answer = await patch(
      client,
      { op: 'replace', path: '/clientName', value: 'Not kept' },
      { op: 'remove', path: '/redirectUris' },
    )
    expect(answer.status).toBe(400)
    const origins = { op: 'add', path: '/allowedOrigins', value: ['https://a.example'] }
    expect(detailOf(await patch(client, origins))).toContain('for the app types spa and')
    expect(await read(client)).toMatchObject({ clientName: 'A client' })
  })

  it('takes the secrets away with their method, and makes one when it comes back', async () => {
    const client = await newClient()
    const methods = (...value: string[]) => ({ op: 'replace', path: '/allowedAuthMethods', value })
    const publicKeys = { op: 'add', path: '/publicKeys', value: [newPublicKey()] }
    expect((await patch(client, publicKeys, methods('private_key_jwt'))).status).toBe(204)
    expect(sandbox.store.secretMatches(client.clientId, client.clientSecret)).toBe(false)
    expect(await read(client)).toMatchObject({ clientSecrets: [] })
    const answer = await patch(client, methods('client_secret', 'private_key_jwt'))
    expect(answer.status).toBe(202)
    const { clientSecret } = answer.body as { clientSecret: string }
    expect(sandbox.store.secretMatches(client.clientId, clientSecret)).toBe(true)
  })

  it('is deleted without a confirming header', async () => {
    const client = await newClient()
    expect((await api(pathOf(client), { method: 'DELETE' })).status).toBe(204)
    expect((await api(pathOf(client))).status).toBe(404)
  })
})

describe('publishing and consent', () => {
  it('publishes once, at one moment', async () => {
    const client = await newClient()
    const publish = () => api(`${pathOf(client)}/actions/publish`, { method: 'POST' })
    const { body } = await publish()
    expect((await publish()).body).toEqual(body)
    expect(await read(client)).toMatchObject(body as object)
  })

  it('ends the connection until the client is published', async () => {
    const client = await newClient()
    const config = `${pathOf(client)}/connection-configs/me`
    expect((await api(config, { method: 'DELETE' })).status).toBe(204)
    const trust = [{ op: 'replace', path: '/consentMethod', value: 'trusted' }]
    expect((await api(config, { method: 'PATCH', body: trust })).status).toBe(404)
    expect((await api(config, { method: 'DELETE' })).status).toBe(404)
    expect(await read(client)).not.toHaveProperty('connectionConfig')
    await api(`${pathOf(client)}/actions/publish`, { method: 'POST' })
    expect((await api(config)).body).toEqual({ consentMethod: 'required' })
  })
})
