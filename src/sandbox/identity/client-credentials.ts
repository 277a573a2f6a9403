import { ensureBotUser } from '../store/bot-users'
import { addClientToken, type Audience } from '../store/client-tokens'
import type { Database } from '../store/database'
import type { StoredTenant } from '../store/tenants'
import { toTimestamp, type Clock } from '../timestamps'
import { assertedClientId, assertionHolds } from './client-assertion'
import { findMachineClient, type MachineClient } from './machine-clients'
import { splitScopes } from './scopes'

/** Qlik's documented lifetime of an access token. */
export const ACCESS_TOKEN_LIFETIME_S = 21_600

export const TOKEN_PATH = '/oauth/token'

const MS_PER_SECOND = 1000
const MICROSECONDS_PER_MS = 1000

/** Who asks for a token: by a client secret, or by an assertion that names the client itself. */
export type Credentials =
  { clientId: string; clientSecret: string } | { clientId?: string | undefined; assertion: string }

export interface TokenRequest {
  credentials: Credentials
  /** Narrows what the client may do, where the request asks for less. */
  scope?: string | undefined
}

/** The answer to a token request, as Qlik documents it. */
export interface TokenAnswer {
  access_token: string
  token_type: 'Bearer'
  scope: string
  expires_in: number
  expires_at: string
}

export interface TokenSource {
  database: Database
  clock: Clock
  lifetimeS: number
}

/** Where tokens are asked for, and count. */
export interface TokenPlace {
  url: string
  /** Absent at the organization. */
  tenant?: StoredTenant | undefined
}

function isProven(
  source: TokenSource,
  { url }: TokenPlace,
  credentials: Credentials,
  client: MachineClient,
): boolean | Promise<boolean> {
  if ('clientSecret' in credentials) return client.secretMatches(credentials.clientSecret)
  const { clientId, publicKeys } = client
  if (publicKeys === undefined) return false
  const audiences = [url, `${url}${TOKEN_PATH}`]
  return assertionHolds(source, credentials.assertion, { clientId, publicKeys, audiences })
}

function clientIdOf(credentials: Credentials): string | undefined {
  if ('clientSecret' in credentials) return credentials.clientId
  const clientId = assertedClientId(credentials.assertion)
  return (credentials.clientId ?? clientId) === clientId ? clientId : undefined
}

/**
 * Answers a client credentials request (RFC 6749, 4.4). The first token on a tenant makes the
 * client's bot user there.
 * @returns undefined when the credentials are refused
 */
export async function issueToken(
  source: TokenSource,
  place: TokenPlace,
  request: TokenRequest,
): Promise<TokenAnswer | undefined> {
  const { database, clock, lifetimeS } = source
  const { tenant } = place
  const clientId = clientIdOf(request.credentials)
  const client = clientId && findMachineClient(database, clientId, tenant)
  if (!client || !(await isProven(source, place, request.credentials, client))) return undefined
  const asked = splitScopes(request.scope ?? '')
  const granted = client.scopes.filter((one) => asked.length === 0 || asked.includes(one))
  const token = { clientId: client.clientId, scope: granted.join(' ') }
  const audience: Audience = tenant === undefined ? 'organization' : `tenant:${tenant.id}`
  const nowMs = clock()
  const expiresAtMs = nowMs + lifetimeS * MS_PER_SECOND
  if (tenant !== undefined && client.name !== undefined) {
    const { clientId: id, name } = client
    ensureBotUser(
      database,
      tenant.id,
      { clientId: id, name },
      toTimestamp(nowMs * MICROSECONDS_PER_MS),
    )
  }
  return {
    access_token: addClientToken(database, token, audience, expiresAtMs),
    token_type: 'Bearer',
    scope: token.scope,
    expires_in: lifetimeS,
    expires_at: new Date(expiresAtMs).toISOString(),
  }
}
