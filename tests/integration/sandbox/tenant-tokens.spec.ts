import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { connect, createClient, tenantNamed, type Api } from './api'

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const ENCODINGS = ['json', 'form'] as const

let sandbox: Sandbox
let api: Api
let nowMs = Date.now()
beforeAll(async () => {
  sandbox = await startSandbox({ clock: () => nowMs })
  api = await connect(sandbox.ready)
})
afterAll(() => sandbox.close())

interface TokenAnswer {
  status: number
  body: Record<string, unknown>
}

async function requestToken(
  url: string,
  parameters: Record<string, string>,
  encoding: (typeof ENCODINGS)[number] = 'json',
): Promise<TokenAnswer> {
  const fields = { grant_type: 'client_credentials', ...parameters }
  const response = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    ...(encoding === 'form'
      ? { body: new URLSearchParams(fields) }
      : { body: JSON.stringify(fields), headers: { 'content-type': 'application/json' } }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const bySecret = ({ clientId, clientSecret }: { clientId: string; clientSecret: string }) => ({
  client_id: clientId,
  client_secret: clientSecret,
})

describe('an organization-level client at a tenant', () => {
  it.each(ENCODINGS)('gets a token with administration, asked as %s', async (encoding) => {
    const client = await createClient(api)
    const { url } = tenantNamed(sandbox.ready, 'kestrelpine-eu')
    const answer = await requestToken(url, bySecret(client), encoding)
    expect(answer).toMatchObject({
      status: 200,
      body: { token_type: 'Bearer', scope: 'admin_classic', expires_in: 21_600 },
    })
  })

  it('gets no more than the scopes it names', async () => {
    const allowedScopes = ['apps:read', 'cloud-console.tenants:read']
    const client = await createClient(api, { allowedScopes })
    const { body } = await requestToken(
      tenantNamed(sandbox.ready, 'kestrelpine-eu').url,
      bySecret(client),
    )
    expect(body['scope']).toBe('apps:read')
  })

  it('gets none with a wrong secret', async () => {
    const client = await createClient(api)
    const wrong = bySecret({ ...client, clientSecret: `${client.clientSecret}0` })
    expect(
      await requestToken(tenantNamed(sandbox.ready, 'kestrelpine-eu').url, wrong),
    ).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    })
  })

  it('gets none where the tenant is disabled', async () => {
    const client = await createClient(api)
    const { url, id } = tenantNamed(sandbox.ready, 'kestrelpine-us-archive')
    expect(await requestToken(url, bySecret(client))).toMatchObject({
      status: 403,
      body: { error: 'access_denied', error_description: 'This tenant is disabled.' },
    })
    expect(sandbox.store.botUsers(id)).toEqual([])
  })
})

describe('the first token on a tenant', () => {
  it('makes a bot user there, once, which outlives the client', async () => {
    const client = await createClient(api, { clientName: 'Nightly sync' })
    const { id, url } = tenantNamed(sandbox.ready, 'kestrelpine-jp')
    const bots = () => sandbox.store.botUsers(id).filter((bot) => bot.clientId === client.clientId)
    expect(bots()).toEqual([])
    await requestToken(url, { ...bySecret(client), client_secret: 'wrong' })
    expect(bots()).toEqual([])
    await requestToken(url, bySecret(client))
    await requestToken(url, bySecret(client))
    const expected = [
      {
        clientId: client.clientId,
        name: 'Nightly sync',
        subject: `qlikbot\\${client.clientId}`,
        createdAt: new Date(nowMs).toISOString().replace('Z', '000Z'),
      },
    ]
    expect(bots()).toEqual(expected)
    const headers = { 'qlik-confirm-delete': client.clientId }
    await api(`/api/core/oauth-clients/${client.clientId}`, { method: 'DELETE', headers })
    expect(bots()).toEqual(expected)
  })

  it('makes none for the sandbox’s own credentials', async () => {
    const { id, url } = tenantNamed(sandbox.ready, 'kestrelpine-de')
    const { status } = await requestToken(url, bySecret(sandbox.ready.credentials.full))
    expect(status).toBe(200)
    expect(sandbox.store.botUsers(id)).toEqual([])
  })
})

describe('a client assertion', () => {
  const KEY_ID = 'key-1'
  let keys: { privateKey: CryptoKey; publicKey: CryptoKey }
  let clientId: string
  let url: string
  let tenantId: string
  beforeAll(async () => {
    keys = await generateKeyPair('ES384', { extractable: true })
    clientId = await createKeyClient('ES384', keys.publicKey)
    ;({ url, id: tenantId } = tenantNamed(sandbox.ready, 'kestrelpine-sg'))
  })
  let claims: JWTPayload
  beforeEach(() => {
    const iat = Math.floor(nowMs / 1000)
    const aud = `${url}/oauth/token`
    claims = { iss: clientId, sub: clientId, aud, jti: randomUUID(), iat, exp: iat + 300 }
  })

  async function createKeyClient(alg: string, publicKey: CryptoKey): Promise<string> {
    const jwk = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg, use: 'sig' }
    const allowedAuthMethods = ['private_key_jwt']
    const client = await createClient(api, { allowedAuthMethods, publicKeys: [jwk] })
    return client.clientId
  }

  const sign = (payload: JWTPayload, alg = 'ES384', key = keys.privateKey) =>
    new SignJWT(payload).setProtectedHeader({ alg, kid: KEY_ID }).sign(key)
  const asserted = (client_assertion: string) => ({
    client_assertion,
    client_assertion_type: JWT_BEARER,
  })

  it.each(ENCODINGS)('proves a client without a secret, asked as %s', async (encoding) => {
    const answer = await requestToken(url, asserted(await sign(claims)), encoding)
    expect(answer).toMatchObject({ status: 200, body: { scope: 'admin_classic' } })
    const bots = sandbox.store.botUsers(tenantId).map((bot) => bot.clientId)
    expect(bots.filter((id) => id === clientId)).toHaveLength(1)
  })

  it.each(['RS256', 'RS512'])('may be signed with %s', async (alg) => {
    const pair = await generateKeyPair(alg, { extractable: true })
    const id = await createKeyClient(alg, pair.publicKey)
    const payload = { ...claims, iss: id, sub: id, aud: url }
    const assertion = await sign(payload, alg, pair.privateKey)
    expect((await requestToken(url, asserted(assertion))).status).toBe(200)
  })

  it('counts at the organization too, where it names it', async () => {
    const { url: organizationUrl } = sandbox.ready.organization
    const assertion = await sign({ ...claims, aud: organizationUrl })
    const answer = await requestToken(organizationUrl, asserted(assertion))
    expect(answer.body['scope']).toBe('cloud-console.tenants:read')
  })

  it('counts once', async () => {
    const assertion = asserted(await sign(claims))
    expect((await requestToken(url, assertion)).status).toBe(200)
    expect(await requestToken(url, assertion)).toMatchObject({
      status: 401,
      body: {
        error: 'invalid_client',
        error_description: expect.stringContaining('assertion') as string,
      },
    })
    const again = await sign({ ...claims, exp: (claims.exp ?? 0) - 1 })
    expect((await requestToken(url, asserted(again))).status).toBe(401)
  })

  it.each<[string, (good: JWTPayload) => JWTPayload]>([
    ['for another audience', (good) => ({ ...good, aud: 'https://other.example' })],
    ['that lives longer than 5 minutes', (good) => ({ ...good, exp: (good.exp ?? 0) + 1 })],
    ['that has expired', (good) => ({ ...good, iat: (good.iat ?? 0) - 300, exp: good.iat ?? 0 })],
    ['from the future', (good) => ({ ...good, iat: (good.iat ?? 0) + 10 })],
    ['of another issuer', (good) => ({ ...good, iss: 'another' })],
    ['of an unknown client', (good) => ({ ...good, iss: 'unknown', sub: 'unknown' })],
    ['without an id', ({ jti: _jti, ...rest }) => rest],
    ['without its time', ({ iat: _iat, ...rest }) => rest],
    ['without an end', ({ exp: _exp, ...rest }) => rest],
  ])('is refused %s', async (_case, change) => {
    expect((await requestToken(url, asserted(await sign(change(claims))))).status).toBe(401)
  })

  it('is refused when another key signed it, or nothing that can be read', async () => {
    const other = await generateKeyPair('ES384')
    const forged = await sign(claims, 'ES384', other.privateKey)
    for (const assertion of [forged, 'not-a-token']) {
      expect((await requestToken(url, asserted(assertion))).status).toBe(401)
    }
  })

  it('is refused under another client’s ID, and of a client that signs in with secrets', async () => {
    const foreign = { ...asserted(await sign(claims)), client_id: 'another' }
    expect((await requestToken(url, foreign)).status).toBe(401)
    const { clientId: withSecret } = await createClient(api)
    const assertion = await sign({ ...claims, iss: withSecret, sub: withSecret })
    expect((await requestToken(url, asserted(assertion))).status).toBe(401)
  })

  it('is malformed without its type', async () => {
    expect(await requestToken(url, { client_assertion: await sign(claims) })).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    })
  })

  it('may be used again in name only once the first has expired', async () => {
    expect((await requestToken(url, asserted(await sign(claims)))).status).toBe(200)
    nowMs += 301_000
    const stale = asserted(await sign(claims))
    expect((await requestToken(url, stale)).status).toBe(401)
  })
})
