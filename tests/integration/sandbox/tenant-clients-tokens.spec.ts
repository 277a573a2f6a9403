import * as oidc from 'openid-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import type { SandboxReady } from '../../../src/shared/model/sandbox'
import { createApi, createdClientSchema, requestToken, tenantNamed, type Api } from './api'
import { Browser } from './browser'
import { atTenant, AUDITOR_BUTTON, beginSignIn, OWNER_BUTTON, pageOf, signIn } from './sign-in'

const CLIENTS = '/api/v1/oauth-clients'
const SCOPES = 'openid profile offline_access user_default admin_classic'

let sandbox: Sandbox
let tenant: SandboxReady['tenants'][number]
let other: SandboxReady['tenants'][number]
let api: Api
beforeAll(async () => {
  sandbox = await startSandbox()
  tenant = tenantNamed(sandbox.ready, 'kestrelpine-eu')
  other = tenantNamed(sandbox.ready, 'kestrelpine-us')
  api = createApi(tenant.url, tenant.apiKey)
})
afterAll(() => sandbox.close())

async function createClient(body: object) {
  const answer = await api(CLIENTS, { method: 'POST', body: { clientName: 'A client', ...body } })
  expect(answer.status).toBe(201)
  return createdClientSchema.parse(answer.body)
}

const statusWith = async (token: string, url = tenant.url) =>
  (await createApi(url, token)(CLIENTS)).status

describe('the token of a tenant’s own client', () => {
  const MACHINE = { appType: 'web', allowedGrantTypes: ['client_credentials'] }

  it('has the default scope, with a bot user who administers the tenant', async () => {
    const client = await createClient(MACHINE)
    const token = await requestToken(tenant.url, client)
    expect(await statusWith(token)).toBe(200)
    expect(sandbox.store.botUsers(tenant.id)).toMatchObject([{ clientId: client.clientId }])
  })

  it('has no more than the scopes it names', async () => {
    const reader = await createClient({ ...MACHINE, allowedScopes: ['apps:read'] })
    expect(await statusWith(await requestToken(tenant.url, reader))).toBe(403)
  })

  it('is not given at another tenant, nor at the organization', async () => {
    const client = await createClient(MACHINE)
    for (const { url } of [other, sandbox.ready.organization]) {
      await expect(requestToken(url, client)).rejects.toThrow()
    }
  })
})

describe('who asks at a tenant’s API', () => {
  it('may be a person by an API key, on its tenant only', async () => {
    expect(await statusWith(tenant.apiKey)).toBe(200)
    expect(await statusWith(tenant.apiKey, other.url)).toBe(401)
  })

  it.each([
    ['the owner', OWNER_BUTTON, 'openid user_default', 200],
    ['the owner', OWNER_BUTTON, 'openid admin_classic', 200],
    ['the owner', OWNER_BUTTON, 'openid', 403],
    ['the auditor', AUDITOR_BUTTON, SCOPES, 403],
  ])('may be %s, by a token that was asked for %s with %s', async (_who, button, scope, status) => {
    const { tokens } = await signIn(atTenant(tenant), button, { scope })
    expect(await statusWith(tokens.access_token)).toBe(status)
    expect(await statusWith(tokens.access_token, other.url)).toBe(401)
  })

  it('may be the credentials that may do all, not those that may only read', async () => {
    const { full, readOnly } = sandbox.ready.credentials
    expect(await statusWith(await requestToken(tenant.url, full))).toBe(200)
    expect(await statusWith(await requestToken(tenant.url, readOnly))).toBe(403)
  })
})

describe('signing in to a tenant’s own client', () => {
  it.each([
    ['native', 'http://127.0.0.1/callback'],
    ['spa', 'http://127.0.0.1:49152/callback'],
  ])('works for a %s client, with the scopes it names', async (appType, redirectUri) => {
    const { clientId } = await createClient({
      appType,
      clientName: 'Shop floor board',
      redirectUris: [redirectUri],
      allowedScopes: ['user_default'],
    })
    const { config, tokens } = await signIn(atTenant(tenant), OWNER_BUTTON, {
      client_id: clientId,
      scope: 'openid offline_access user_default',
    })
    expect(tokens.claims()?.aud).toBe(clientId)
    const renewed = await oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')
    expect(renewed.scope).toBe('openid offline_access user_default')
  })

  it('says which client asks, and is refused to a scope it does not name', async () => {
    const redirectUris = ['http://127.0.0.1/callback']
    const { clientId } = await createClient({ appType: 'native', clientName: 'Till', redirectUris })
    const begin = (scope: string) => beginSignIn(atTenant(tenant), { client_id: clientId, scope })
    const open = async (scope: string) =>
      new Browser(tenant.url).open((await begin(scope)).url.href)
    expect(pageOf(await open('openid user_default')).html).toContain('<strong>Till</strong>')
    const refused = await open('openid admin_classic')
    expect('callback' in refused && refused.callback.searchParams.get('error')).toBe(
      'invalid_scope',
    )
  })

  it('is refused at another tenant, to web clients, and once the client is gone', async () => {
    const redirectUris = ['http://127.0.0.1/callback']
    const native = await createClient({ appType: 'native', redirectUris })
    const web = await createClient({ appType: 'web', redirectUris: ['https://app.example/back'] })
    const statusOf = async (url: string, client_id: string) => {
      const pending = await beginSignIn(atTenant({ ...tenant, url }), {
        client_id,
        scope: 'openid',
      })
      return pageOf(await new Browser(url).open(pending.url.href)).status
    }
    expect(await statusOf(tenant.url, native.clientId)).toBe(200)
    expect(await statusOf(other.url, native.clientId)).toBe(400)
    expect(await statusOf(tenant.url, web.clientId)).toBe(400)
    await api(`${CLIENTS}/${native.clientId}`, { method: 'DELETE' })
    expect(await statusOf(tenant.url, native.clientId)).toBe(400)
  })
})
