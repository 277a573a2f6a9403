import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { ClientMetadata, Configuration, Provider } from 'oidc-provider'
import { DEFAULT_OAUTH_CLIENT_ID } from '../../shared/model/connection'
import type { Audience } from '../store/client-tokens'
import type { Database } from '../store/database'
import { findAccount } from './accounts'
import { createAdapterFactory, type FindSignInClient } from './adapter'
import { loadProvider } from './load-provider'
import { renderErrorPage } from './pages'
import { sendPage } from './send-page'

const SECONDS_PER_MINUTE = 60
const SECONDS_PER_DAY = 24 * 60 * SECONDS_PER_MINUTE
/** How long a person may take on the sign-in page. */
const INTERACTION_LIFETIME_S = 10 * SECONDS_PER_MINUTE
const AUTHORIZATION_CODE_LIFETIME_S = SECONDS_PER_MINUTE
const REFRESH_TOKEN_LIFETIME_S = 30 * SECONDS_PER_DAY

/** A path under which the sign-in pages of one sign-in lie. */
export function signInPath(uid: string): string {
  return `/sign-in/${uid}`
}

function signingKey(): object {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }
}

/** What an identity provider is made of. */
export interface ProviderParts {
  /** The URL of the organization or the tenant it signs in to. */
  issuer: string
  audience: Audience
  /** The rights that may be asked for. */
  scopes: readonly string[]
  database: Database
  accessTokenLifetimeS: number
  /** Signs the cookies. An app that the provider is mounted in has the same keys. */
  cookieKeys: string[]
  /** Finds clients beside SAO Desk that people may sign in to. */
  findClient?: FindSignInClient | undefined
}

/** New keys for the cookies of an identity provider. */
export function newCookieKeys(): string[] {
  return [randomBytes(32).toString('hex')]
}

/** The metadata of a public client that signs people in by authorization code. */
export function signInClient(
  clientId: string,
  clientName: string,
  applicationType: 'native' | 'web',
  redirectUris: string[],
): ClientMetadata {
  return {
    client_id: clientId,
    client_name: clientName,
    application_type: applicationType,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: redirectUris,
    id_token_signed_response_alg: 'ES256',
  }
}

function configuration(parts: ProviderParts): Configuration {
  const { audience, scopes, database, accessTokenLifetimeS, cookieKeys, findClient } = parts
  return {
    adapter: createAdapterFactory(database, audience, findClient),
    clients: [
      signInClient(DEFAULT_OAUTH_CLIENT_ID, 'SAO Desk', 'native', ['http://127.0.0.1/callback']),
    ],
    // The keys are the server's own. They are made anew at every start and never stored.
    jwks: { keys: [signingKey()] },
    cookies: { keys: cookieKeys },
    scopes: ['openid', 'offline_access', ...scopes],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    rotateRefreshToken: true,
    // Tokens end when they expire or are revoked, not with the browser's session.
    expiresWithSession: () => Promise.resolve(false),
    clientBasedCORS: () => false,
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
    },
    routes: {
      authorization: '/oauth/authorize',
      token: '/oauth/token',
      revocation: '/oauth/revoke',
      jwks: '/oauth/jwks',
      userinfo: '/oauth/userinfo',
    },
    ttl: {
      AccessToken: accessTokenLifetimeS,
      IdToken: accessTokenLifetimeS,
      AuthorizationCode: AUTHORIZATION_CODE_LIFETIME_S,
      Interaction: INTERACTION_LIFETIME_S,
      Session: INTERACTION_LIFETIME_S,
      RefreshToken: REFRESH_TOKEN_LIFETIME_S,
      Grant: REFRESH_TOKEN_LIFETIME_S,
    },
    interactions: { url: (_ctx, interaction) => signInPath(interaction.uid) },
    findAccount: (_ctx, id) => {
      const account = findAccount(id)
      if (account === undefined) return undefined
      const { name, email } = account
      return {
        accountId: id,
        claims: () => ({ sub: id, name, email, email_verified: true }),
      }
    },
    renderError: (ctx, out) => {
      const reason = out.error_description ?? out.error
      sendPage(ctx, renderErrorPage(`The request was refused: ${reason}.`))
    },
  }
}

/**
 * An identity provider: authorization code with PKCE for public clients, SAO Desk with a loopback
 * redirect (RFC 8252) among them, rotating refresh tokens, revocation (RFC 7009), `iss` in the
 * response (RFC 9207). It is a Koa application.
 */
export async function createProvider(parts: ProviderParts): Promise<Provider> {
  const { Provider } = await loadProvider()
  return new Provider(parts.issuer, configuration(parts))
}
