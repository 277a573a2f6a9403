import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import {
  connect,
  createApi,
  createClient,
  detailOf,
  requestToken,
  TENANT_CLIENTS,
  tenantNamed,
  type Api,
} from './api'

let sandbox: Sandbox
let organization: Api
let api: Api
let otherTenant: Api

function connectTenant(name: string): Api {
  const { url, apiKey } = tenantNamed(sandbox.ready, name)
  return createApi(url, apiKey)
}

beforeAll(async () => {
  sandbox = await startSandbox()
  organization = await connect(sandbox.ready)
  api = connectTenant('kestrelpine-eu')
  otherTenant = connectTenant('kestrelpine-jp')
})
afterAll(() => sandbox.close())

describe('who may administer a tenant', () => {
  it('is a client of the tenant with administration among its scopes, or with none named', async () => {
    const { url } = tenantNamed(sandbox.ready, 'kestrelpine-eu')
    const statusWith = async (allowedScopes: string[]) => {
      const token = await requestToken(
        url,
        await createClient(api, { allowedScopes }, TENANT_CLIENTS),
      )
      return (await api(TENANT_CLIENTS, { token })).status
    }
    expect(await statusWith(['admin_classic', 'apps:read'])).toBe(200)
    expect(await statusWith([])).toBe(200)
    expect(await statusWith(['apps:read', 'admin.spaces:read'])).toBe(403)
  })

  it('is an organization-level client, on each tenant with a token of that tenant', async () => {
    const client = await createClient(organization)
    const { url } = tenantNamed(sandbox.ready, 'kestrelpine-eu')
    const token = await requestToken(url, client)
    expect((await api(TENANT_CLIENTS, { token })).status).toBe(200)
    expect((await otherTenant(TENANT_CLIENTS, { token })).status).toBe(401)
    const elsewhere = tenantNamed(sandbox.ready, 'kestrelpine-jp').apiKey
    expect((await api(TENANT_CLIENTS, { token: elsewhere })).status).toBe(401)
    expect((await api(TENANT_CLIENTS, { token: null })).status).toBe(401)
  })

  it('is nobody while the tenant is disabled', async () => {
    const { url, apiKey } = tenantNamed(sandbox.ready, 'kestrelpine-us-archive')
    const answer = await createApi(url, apiKey)(TENANT_CLIENTS)
    expect(answer.status).toBe(403)
    expect(detailOf(answer)).toBe('This tenant is disabled.')
    expect((await fetch(url)).status).toBe(200)
  })
})

describe('rates at a tenant', () => {
  it('are counted by tenant', async () => {
    const limited = await startSandbox({ rateScale: 0.000_01 })
    try {
      const { full } = limited.ready.credentials
      const [one, other] = await Promise.all(
        ['kestrelpine-eu', 'kestrelpine-jp'].map(async (name) => {
          const { url } = tenantNamed(limited.ready, name)
          return createApi(url, await requestToken(url, full))
        }),
      )
      expect((await one?.(TENANT_CLIENTS))?.status).toBe(200)
      expect((await one?.(TENANT_CLIENTS))?.status).toBe(429)
      expect((await other?.(TENANT_CLIENTS))?.status).toBe(200)
    } finally {
      await limited.close()
    }
  })
})
