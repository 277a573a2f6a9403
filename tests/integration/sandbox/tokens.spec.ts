import * as oidc from 'openid-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { CLIENTS, connect, createApi, createClient, TENANTS, type Api } from './api'
import { signIn } from './sign-in'

let sandbox: Sandbox
let api: Api
let nowMs = Date.now()
beforeAll(async () => {
  sandbox = await startSandbox({ clock: () => nowMs })
  api = await connect(sandbox.ready)
})
afterAll(() => sandbox.close())

const statusWith = async (token: string) => (await api(TENANTS, { token })).status

interface TokenAnswer {
  status: number
  body: Record<string, unknown>
}

async function requestToken(
  parameters: Record<string, string>,
  encoding: 'json' | 'form' = 'json',
): Promise<TokenAnswer> {
  const response = await fetch(`${sandbox.ready.organization.url}/oauth/token`, {
    method: 'POST',
    headers: {
      'content-type':
        encoding === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
    },
    body:
      encoding === 'json' ? JSON.stringify(parameters) : new URLSearchParams(parameters).toString(),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const withCredentials = (credentials: { clientId: string; clientSecret: string }) => ({
  grant_type: 'client_credentials',
  client_id: credentials.clientId,
  client_secret: credentials.clientSecret,
})

describe('client credentials', () => {
  it.each(['json', 'form'] as const)('are answered as Qlik answers, asked as %s', async (kind) => {
    const answer = await requestToken(withCredentials(sandbox.ready.credentials.full), kind)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      access_token: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      token_type: 'Bearer',
      scope:
        'cloud-console.tenants:read cloud-console.oauth-clients:read ' +
        'my-qlik.region-clients:read cloud-console.oauth-clients:write my-qlik.region-clients:write',
      expires_in: 21_600,
      expires_at: new Date(nowMs + 21_600_000).toISOString(),
    })
    expect(await statusWith(String(answer.body['access_token']))).toBe(200)
  })

  it('narrow to the scope that is asked for', async () => {
    const scope = 'cloud-console.tenants:read something-else'
    const answer = await requestToken({
      ...withCredentials(sandbox.ready.credentials.full),
      scope,
    })
    expect(answer.body['scope']).toBe('cloud-console.tenants:read')
    const token = String(answer.body['access_token'])
    expect(await statusWith(token)).toBe(200)
    expect((await api(CLIENTS, { token })).status).toBe(403)
  })

  it('of each of a client’s secrets work, until the secret or the client goes', async () => {
    const client = await createClient(api)
    const path = `${CLIENTS}/${client.clientId}`
    const second = (await api(`${path}/client-secrets`, { method: 'POST' })).body as {
      hint: string
      clientSecret: string
    }
    const status = async (clientSecret: string) =>
      (await requestToken(withCredentials({ ...client, clientSecret }))).status
    expect(await status(client.clientSecret)).toBe(200)
    expect(await status(second.clientSecret)).toBe(200)

    await api(`${path}/client-secrets/${second.hint}`, { method: 'DELETE' })
    expect(await status(second.clientSecret)).toBe(401)
    const headers = { 'qlik-confirm-delete': client.clientId }
    const { body } = await requestToken(withCredentials(client))
    await api(path, { method: 'DELETE', headers })
    expect(await status(client.clientSecret)).toBe(401)
    // A token that was given before lives on until it expires.
    expect(await statusWith(String(body['access_token']))).toBe(200)
  })

  it.each([
    ['for impersonation only', { allowedGrantTypes: ['urn:qlik:oauth:user-impersonation'] }],
    ['that is native', { appType: 'native' }],
  ])('are refused for a client %s', async (_case, body) => {
    const client = await createClient(api, body)
    const answer = await requestToken(withCredentials({ ...client, clientSecret: 'x' }))
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  })

  it('are refused for a grant type the client does not have', async () => {
    const allowedGrantTypes = ['urn:qlik:oauth:user-impersonation']
    const client = await createClient(api, { allowedGrantTypes })
    expect((await requestToken(withCredentials(client))).status).toBe(401)
  })

  it('refuse what is malformed with 400', async () => {
    const { clientId, clientSecret } = sandbox.ready.credentials.full
    const grant_type = 'client_credentials'
    for (const kind of ['json', 'form'] as const) {
      expect(await requestToken({ grant_type, client_id: clientId }, kind)).toMatchObject({
        status: 400,
        body: {
          error: 'invalid_request',
          error_description: 'Missing or malformed: client_secret.',
        },
      })
    }
    expect((await requestToken({ client_id: clientId, client_secret: clientSecret })).body).toEqual(
      {
        error: 'invalid_request',
        error_description: 'grant_type is missing.',
      },
    )
    const password = { ...withCredentials({ clientId, clientSecret }), grant_type: 'password' }
    expect((await requestToken(password)).body['error']).toBe('unsupported_grant_type')
    expect((await requestToken(password, 'form')).status).toBe(400)
  })

  it('give tokens that expire', async () => {
    const answer = await requestToken(withCredentials(sandbox.ready.credentials.readOnly))
    const token = String(answer.body['access_token'])
    nowMs += 21_599_000
    expect(await statusWith(token)).toBe(200)
    nowMs += 1000
    expect(await statusWith(token)).toBe(401)
  })
})

describe('the tokens of a person', () => {
  it('are renewed by the refresh token, which changes each time', async () => {
    const { config, tokens } = await signIn(sandbox.ready)
    const renewed = await oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')
    expect(renewed.refresh_token).toBeDefined()
    expect(renewed.refresh_token).not.toBe(tokens.refresh_token)
    expect(renewed.access_token).not.toBe(tokens.access_token)
    const again = await oidc.refreshTokenGrant(config, renewed.refresh_token ?? '')
    expect(await statusWith(again.access_token)).toBe(200)
  })

  it('all end when a refresh token is used a second time', async () => {
    const { config, tokens } = await signIn(sandbox.ready)
    const renewed = await oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')
    const invalidGrant = { error: 'invalid_grant' }
    await expect(oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject(
      invalidGrant,
    )
    await expect(oidc.refreshTokenGrant(config, renewed.refresh_token ?? '')).rejects.toMatchObject(
      invalidGrant,
    )
    expect(await statusWith(renewed.access_token)).toBe(401)
  })

  it('end at once when the refresh token is revoked', async () => {
    const { config, tokens } = await signIn(sandbox.ready)
    expect(await statusWith(tokens.access_token)).toBe(200)
    await oidc.tokenRevocation(config, tokens.refresh_token ?? '')
    expect(await statusWith(tokens.access_token)).toBe(401)
    await expect(oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    })
    // Revoking what is gone is no error (RFC 7009, 2.2).
    await oidc.tokenRevocation(config, tokens.refresh_token ?? '')
  })

  it('live as long as the sandbox was told', async () => {
    const brief = await startSandbox({ accessTokenLifetimeS: 1 })
    try {
      const { tokens } = await signIn(brief.ready)
      expect(tokens.expires_in).toBe(1)
      const briefApi = createApi(brief.ready.organization.url, tokens.access_token)
      expect((await briefApi(TENANTS)).status).toBe(200)
      await expect.poll(async () => (await briefApi(TENANTS)).status, { timeout: 3000 }).toBe(401)
    } finally {
      await brief.close()
    }
  })
})
