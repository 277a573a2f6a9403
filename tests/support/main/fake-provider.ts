import { createHash, randomUUID } from 'node:crypto'
import type { Fetch } from '../../../src/main/cloud/fetch'
import { json } from './fake-fetch'

export const ISSUER = 'https://id.example'

interface Grant {
  codeChallenge: string
  nonce: string
  redirectUri: string
}

/** An OpenID provider in memory: one account, rotated refresh tokens, faults on demand. */
export class FakeProvider {
  /** What was asked for, by the last part of the path. */
  readonly requests: { endpoint: string; form: URLSearchParams }[] = []
  readonly revoked: string[] = []
  /** Answers the next requests to an endpoint instead; or throws, as a broken network does. */
  fault: ((endpoint: string) => Response | Promise<Response | undefined> | undefined) | undefined
  metadata: Record<string, unknown> = {}
  claims: Record<string, unknown> = {}
  expiresInS = 3_600
  givesRefreshToken = true

  readonly #grants = new Map<string, Grant>()
  readonly #refreshTokens = new Set<string>()

  count(endpoint: string): number {
    return this.requests.filter((request) => request.endpoint === endpoint).length
  }

  /** A refresh token of an earlier sign-in. */
  issueRefreshToken(): string {
    const token = randomUUID()
    this.#refreshTokens.add(token)
    return token
  }

  /** The person signs in at an authorization address; gives where the browser is sent to. */
  authorize(address: string, changes: Record<string, string | undefined> = {}): URL {
    const asked = new URL(address).searchParams
    const get = (name: string): string => asked.get(name) ?? ''
    const code = randomUUID()
    this.#grants.set(code, {
      codeChallenge: get('code_challenge'),
      nonce: get('nonce'),
      redirectUri: get('redirect_uri'),
    })
    const back = new URL(get('redirect_uri'))
    const answer: Record<string, string | undefined> = {
      code,
      state: get('state'),
      iss: ISSUER,
      ...changes,
    }
    for (const [name, value] of Object.entries(answer)) {
      if (value !== undefined) back.searchParams.set(name, value)
    }
    return back
  }

  readonly fetch: Fetch = async (url, init) => {
    const endpoint = new URL(url).pathname.split('/').at(-1) ?? ''
    const form = new URLSearchParams(init.body instanceof URLSearchParams ? init.body : '')
    this.requests.push({ endpoint, form })
    await Promise.resolve()
    init.signal?.throwIfAborted()
    const fault = await this.fault?.(endpoint)
    if (fault !== undefined) return fault
    if (endpoint === 'openid-configuration') return json(this.#configuration())
    if (endpoint === 'revoke') return this.#revoke(form)
    return form.get('grant_type') === 'refresh_token' ? this.#refresh(form) : this.#exchange(form)
  }

  #configuration(): Record<string, unknown> {
    return {
      issuer: ISSUER,
      authorization_endpoint: `${ISSUER}/authorize`,
      token_endpoint: `${ISSUER}/token`,
      revocation_endpoint: `${ISSUER}/revoke`,
      jwks_uri: `${ISSUER}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      authorization_response_iss_parameter_supported: true,
      ...this.metadata,
    }
  }

  #exchange(form: URLSearchParams): Response {
    const grant = this.#grants.get(form.get('code') ?? '')
    this.#grants.delete(form.get('code') ?? '')
    const verifier = form.get('code_verifier') ?? ''
    const challenge = createHash('sha256').update(verifier).digest('base64url')
    const isValid =
      grant?.codeChallenge === challenge && grant.redirectUri === form.get('redirect_uri')
    return isValid ? this.#tokens(grant.nonce) : json({ error: 'invalid_grant' }, 400)
  }

  #refresh(form: URLSearchParams): Response {
    const isKnown = this.#refreshTokens.delete(form.get('refresh_token') ?? '')
    return isKnown ? this.#tokens(undefined) : json({ error: 'invalid_grant' }, 400)
  }

  #revoke(form: URLSearchParams): Response {
    const token = form.get('token') ?? ''
    this.revoked.push(token)
    this.#refreshTokens.delete(token)
    return new Response(null, { status: 200 })
  }

  #tokens(nonce: string | undefined): Response {
    return json({
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: this.expiresInS,
      ...(this.givesRefreshToken ? { refresh_token: this.issueRefreshToken() } : {}),
      ...(nonce === undefined ? {} : { id_token: this.#idToken(nonce) }),
    })
  }

  /** Its signature is of no account: over TLS the client need not check it (OIDC Core, 3.1.3.7). */
  #idToken(nonce: string): string {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: ISSUER,
      sub: 'sao',
      aud: 'sao-desk',
      iat: now,
      exp: now + 3_600,
      nonce,
      email: 'sao@example.test',
      ...this.claims,
    }
    return `${part({ alg: 'RS256' })}.${part(claims)}.${part({ signature: 'none' })}`
  }
}
