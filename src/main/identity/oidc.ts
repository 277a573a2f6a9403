/**
 * Sign-in by OpenID Connect, on top of a certified client library. Guarantees: PKCE with S256,
 * a one-use state and nonce, `iss` checked where the provider sends it; plain http for loopback only.
 */
import * as client from 'openid-client'
import { AppError } from '../../shared/errors'
import { isAllowedBaseUrl } from '../../shared/model/connection'
import type { Fetch } from '../cloud/fetch'
import { describeOidcFailure, oidcFetch } from './oidc-failures'

/** How long one request to the identity provider may take. */
const OIDC_REQUEST_TIMEOUT_S = 30
/** When the provider does not say how long an access token lives. */
const UNKNOWN_LIFETIME_S = 300

/** What a sign-in or a refresh gives. */
export interface Tokens {
  accessToken: string
  expiresInS: number
  refreshToken?: string
  /** Who signed in: the e-mail address, where the ID token names it. */
  account?: string
  /** The account's own name at its provider: the ID token's `sub`. */
  subject?: string
}

/** One sign-in under way: where to send the browser, and what its answer must match. */
export interface AuthorizationRequest {
  url: string
  state: string
  codeVerifier: string
  nonce: string
}

/** One identity provider and our client there. */
export class OidcProvider {
  private constructor(private readonly configuration: client.Configuration) {}

  /**
   * Reads the provider's metadata (OpenID Connect Discovery 1.0).
   * @throws {AppError} `insecure-url`, or as `describeOidcFailure`
   */
  static async discover(fetch: Fetch, issuer: string, clientId: string): Promise<OidcProvider> {
    if (!isAllowedBaseUrl(issuer)) {
      throw new AppError('insecure-url', 'The issuer must use https.')
    }
    const isLoopback = new URL(issuer).protocol === 'http:'
    try {
      const configuration = await client.discovery(
        new URL(issuer),
        clientId,
        undefined,
        client.None(),
        {
          // Only reached for loopback: isAllowedBaseUrl refused every other http above.
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated to stand out
          execute: isLoopback ? [client.allowInsecureRequests] : [],
          timeout: OIDC_REQUEST_TIMEOUT_S,
          [client.customFetch]: oidcFetch(fetch),
        },
      )
      return new OidcProvider(configuration)
    } catch (thrown) {
      throw describeOidcFailure(thrown)
    }
  }

  /**
   * Prepares a sign-in with fresh state, nonce and PKCE verifier.
   * @param redirectUri the loopback address that the browser comes back to (RFC 8252, 7.3)
   */
  async authorizationRequest(redirectUri: string, scope: string): Promise<AuthorizationRequest> {
    const codeVerifier = client.randomPKCECodeVerifier()
    const state = client.randomState()
    const nonce = client.randomNonce()
    const url = client.buildAuthorizationUrl(this.configuration, {
      redirect_uri: redirectUri,
      scope,
      state,
      nonce,
      // Without it a provider need not give a refresh token (OIDC Core, 11).
      prompt: 'consent',
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    })
    return { url: url.href, state, codeVerifier, nonce }
  }

  /**
   * Trades the code that came back for tokens.
   * @param callbackUrl the whole URL that the browser was sent to
   */
  async exchange(callbackUrl: URL, request: AuthorizationRequest): Promise<Tokens> {
    try {
      const answer = await client.authorizationCodeGrant(this.configuration, callbackUrl, {
        expectedState: request.state,
        expectedNonce: request.nonce,
        pkceCodeVerifier: request.codeVerifier,
        idTokenExpected: true,
      })
      return toTokens(answer)
    } catch (thrown) {
      throw describeOidcFailure(thrown)
    }
  }

  /**
   * Trades a refresh token for new tokens.
   * @throws {AppError} `session-expired` for `invalid_grant`: only a new sign-in helps
   */
  async refresh(refreshToken: string): Promise<Tokens> {
    try {
      return toTokens(await client.refreshTokenGrant(this.configuration, refreshToken))
    } catch (thrown) {
      throw describeOidcFailure(thrown, 'session-expired')
    }
  }

  /** Ends a token at the provider (RFC 7009). */
  async revoke(token: string): Promise<void> {
    try {
      await client.tokenRevocation(this.configuration, token)
    } catch (thrown) {
      throw describeOidcFailure(thrown)
    }
  }
}

function toTokens(
  answer: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers,
): Tokens {
  const claims = answer.claims()
  const email = claims?.['email']
  return {
    accessToken: answer.access_token,
    expiresInS: answer.expiresIn() ?? UNKNOWN_LIFETIME_S,
    ...(answer.refresh_token === undefined ? {} : { refreshToken: answer.refresh_token }),
    ...(typeof email === 'string' ? { account: email } : {}),
    ...(claims === undefined ? {} : { subject: claims.sub }),
  }
}
