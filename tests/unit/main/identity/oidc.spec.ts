import { beforeEach, describe, expect, it } from 'vitest'
import { OidcProvider } from '../../../../src/main/identity/oidc'
import { caught } from '../../../support/main/caught'
import { json, networkFailures } from '../../../support/main/fake-fetch'
import { FakeProvider, ISSUER } from '../../../support/main/fake-provider'

const REDIRECT_URI = 'http://127.0.0.1:5000/callback'
const CLIENT_ID = 'sao-desk'
let provider: FakeProvider

beforeEach(() => {
  provider = new FakeProvider()
})

const discover = (): Promise<OidcProvider> =>
  OidcProvider.discover(provider.fetch, ISSUER, CLIENT_ID)

describe('discovery', () => {
  it.each(['http://id.example', 'https://user@id.example', 'javascript:alert(1)'])(
    'refuses the issuer %s, unasked',
    async (issuer) => {
      const error = await caught(OidcProvider.discover(provider.fetch, issuer, CLIENT_ID))
      expect(error.code).toBe('insecure-url')
      expect(provider.requests).toEqual([])
    },
  )

  it('refuses metadata that names another issuer', async () => {
    provider.metadata = { issuer: 'https://evil.example' }
    expect((await caught(discover())).code).toBe('sign-in-failed')
  })

  it.each([
    [
      'a web page',
      () => new Response('<h1>Hotel</h1>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['not found', () => new Response('', { status: 404 })],
  ])('says that the sign-in failed when %s answers', async (_what, answer) => {
    provider.fault = answer
    expect((await caught(discover())).code).toBe('sign-in-failed')
  })
})

describe('the authorization request', () => {
  it('carries PKCE by S256, state, nonce and the redirect address', async () => {
    const request = await (await discover()).authorizationRequest(REDIRECT_URI, 'openid email')
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    expect(request.url).toMatch(/^https:\/\/id\.example\/authorize\?/)
    expect(asked).toMatchObject({
      client_id: CLIENT_ID,
      response_type: 'code',
      redirect_uri: REDIRECT_URI,
      scope: 'openid email',
      state: request.state,
      nonce: request.nonce,
      code_challenge_method: 'S256',
    })
    expect(asked['code_challenge']).not.toBe(request.codeVerifier)
    expect(request.url).not.toContain(request.codeVerifier)
  })

  it('is fresh each time', async () => {
    const discovered = await discover()
    const one = await discovered.authorizationRequest(REDIRECT_URI, 'openid')
    const two = await discovered.authorizationRequest(REDIRECT_URI, 'openid')
    expect(one.state).not.toBe(two.state)
    expect(one.nonce).not.toBe(two.nonce)
    expect(one.codeVerifier).not.toBe(two.codeVerifier)
  })
})

describe('the exchange', () => {
  async function exchange(changes: Record<string, string | undefined> = {}) {
    const discovered = await discover()
    const request = await discovered.authorizationRequest(REDIRECT_URI, 'openid')
    return discovered.exchange(provider.authorize(request.url, changes), request)
  }

  it('gives tokens and who signed in', async () => {
    const tokens = await exchange()
    expect(tokens.account).toBe('sao@example.test')
    // What is left of it: the clock goes on meanwhile.
    expect(tokens.expiresInS).toBeLessThanOrEqual(3_600)
    expect(tokens.expiresInS).toBeGreaterThan(3_590)
    expect(tokens.accessToken).not.toBe(tokens.refreshToken)
  })

  it.each([
    ['another state', { state: 'wrong' }],
    ['no state', { state: undefined }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['no issuer, though the provider promises one', { iss: undefined }],
    ['a code that was never given', { code: 'made-up' }],
    ['an error of the page', { error: 'server_error' }],
  ])('is refused for %s', async (_what, changes) => {
    expect((await caught(exchange(changes))).code).toBe('sign-in-failed')
  })

  it.each([
    ['another state', { state: 'wrong' }],
    ['another issuer', { iss: 'https://evil.example' }],
  ])('sends no code for %s', async (_what, changes) => {
    await caught(exchange(changes))
    expect(provider.count('token')).toBe(0)
  })

  it('says that the person cancelled', async () => {
    const error = await caught(exchange({ error: 'access_denied', code: undefined }))
    expect(error.code).toBe('sign-in-denied')
  })

  it.each([
    ['another nonce', { nonce: 'wrong' }],
    ['another client', { aud: 'somebody-else' }],
    ['another issuer', { iss: 'https://evil.example' }],
  ])('refuses an ID token for %s', async (_what, claims) => {
    provider.claims = claims
    expect((await caught(exchange())).code).toBe('sign-in-failed')
  })

  it('refuses a code that is replayed', async () => {
    const discovered = await discover()
    const request = await discovered.authorizationRequest(REDIRECT_URI, 'openid')
    const callback = provider.authorize(request.url)
    await discovered.exchange(callback, request)
    expect((await caught(discovered.exchange(callback, request))).code).toBe('sign-in-failed')
  })

  it('names the clock when the ID token is not valid at this time', async () => {
    const twoHoursAgo = Math.floor(Date.now() / 1000) - 7_200
    provider.claims = { iat: twoHoursAgo, exp: twoHoursAgo + 3_600 }
    const error = await caught(exchange())
    expect(error.code).toBe('sign-in-failed')
    expect(error.message).toContain('clock')
  })
})

describe('a refresh', () => {
  it('gives a new token and a rotated refresh token', async () => {
    const refreshToken = provider.issueRefreshToken()
    const tokens = await (await discover()).refresh(refreshToken)
    expect(tokens.refreshToken).toBeTypeOf('string')
    expect(tokens.refreshToken).not.toBe(refreshToken)
  })

  it('says that the session is over for invalid_grant', async () => {
    expect((await caught((await discover()).refresh('unknown'))).code).toBe('session-expired')
  })

  it.each([
    ['a refused connection', () => Promise.reject(networkFailures.refused()), 'offline'],
    ['a broken connection', () => Promise.reject(networkFailures.reset()), 'offline'],
    [
      'a refused certificate',
      () => Promise.reject(networkFailures.certificate()),
      'untrusted-certificate',
    ],
    ['silence', () => Promise.reject(new DOMException('slow', 'TimeoutError')), 'timed-out'],
    ['a 503 page', () => new Response('down', { status: 503 }), 'server-error'],
    ['a 503 in JSON', () => json({ error: 'temporarily_unavailable' }, 503), 'server-error'],
    [
      'a web page',
      () => new Response('<h1>Hotel</h1>', { headers: { 'content-type': 'text/html' } }),
      'sign-in-failed',
    ],
    ['a refused client', () => json({ error: 'invalid_client' }, 401), 'sign-in-failed'],
    [
      'a refused client with a challenge',
      () => json({}, 401, { 'www-authenticate': 'Basic realm="id"' }),
      'sign-in-failed',
    ],
  ] as const)('tells %s from a session that is over', async (_what, fault, code) => {
    const discovered = await discover()
    provider.fault = fault
    expect((await caught(discovered.refresh('any'))).code).toBe(code)
  })

  it('sends no token to an address without https, whatever the metadata says', async () => {
    provider.metadata = { token_endpoint: 'http://id.example/token' }
    const error = await caught((await discover()).refresh(provider.issueRefreshToken()))
    expect(error.code).toBe('sign-in-failed')
    expect(provider.count('token')).toBe(0)
  })

  it('sends no token from a loopback provider to another computer without https', async () => {
    const issuer = 'http://127.0.0.1:4400'
    provider.metadata = { issuer, token_endpoint: 'http://id.example/token' }
    const discovered = await OidcProvider.discover(provider.fetch, issuer, CLIENT_ID)
    expect((await caught(discovered.refresh('any'))).code).toBe('insecure-url')
    expect(provider.count('token')).toBe(0)
  })
})

describe('a revocation', () => {
  it('names the token to the provider', async () => {
    await (await discover()).revoke('some-token')
    expect(provider.revoked).toEqual(['some-token'])
  })

  it('fails loudly when the provider cannot be reached', async () => {
    const discovered = await discover()
    provider.fault = () => Promise.reject(networkFailures.refused())
    expect((await caught(discovered.revoke('some-token'))).code).toBe('offline')
  })
})
