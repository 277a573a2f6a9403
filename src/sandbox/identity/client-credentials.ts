import { findClient } from '../store/clients'
import { accessRoleOf } from '../store/access'
import { addClientToken, type Audience } from '../store/client-tokens'
import type { Database } from '../store/database'
import { secretMatches } from '../store/secrets'
import type { Clock } from '../timestamps'
import { CONSOLE_SCOPES, isConsoleScope, READ_SCOPES, splitScopes, TENANTS_READ } from './scopes'

/** Qlik's documented lifetime of an access token. */
export const ACCESS_TOKEN_LIFETIME_S = 21_600

/** The scope of a token for a tenant when the client names none of its own. */
const TENANT_DEFAULT_SCOPE = 'user_default'

const MS_PER_SECOND = 1000

/** Credentials as a token request carries them. */
export interface Credentials {
  clientId: string
  clientSecret: string
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

/**
 * What a client may do at an audience. The sandbox's own credentials have their role's rights.
 * An organization-level client has the console scopes it names, without any the one that Qlik
 * documents; at a tenant, the scopes it names.
 * @returns undefined when the credentials are wrong, or the client may not ask with them
 */
function scopesFor(
  database: Database,
  { clientId, clientSecret }: Credentials,
  audience: Audience,
): string[] | undefined {
  const isConsole = audience === 'organization'
  const role = accessRoleOf(database, clientId, clientSecret)
  if (role !== undefined) {
    if (!isConsole) return [TENANT_DEFAULT_SCOPE]
    return [...(role === 'full' ? CONSOLE_SCOPES : READ_SCOPES)]
  }
  const client = findClient(database, clientId)
  if (client?.appType !== 'web' || client.disableTag !== undefined) return undefined
  if (!secretMatches(database, clientId, clientSecret)) return undefined
  const grantTypes = client.allowedGrantTypes ?? ['client_credentials']
  if (!grantTypes.includes('client_credentials')) return undefined
  const scopes = (client.allowedScopes ?? []).filter((scope) => isConsoleScope(scope) === isConsole)
  if (scopes.length > 0) return scopes
  return [isConsole ? TENANTS_READ : TENANT_DEFAULT_SCOPE]
}

/**
 * Answers a client credentials request (RFC 6749, 4.4).
 * @returns undefined when the credentials are refused
 */
export function issueToken(
  { database, clock, lifetimeS }: TokenSource,
  credentials: Credentials,
  audience: Audience,
): TokenAnswer | undefined {
  const scopes = scopesFor(database, credentials, audience)
  if (scopes === undefined) return undefined
  const asked = splitScopes(credentials.scope ?? '')
  const scope = scopes.filter((one) => asked.length === 0 || asked.includes(one)).join(' ')
  const expiresAtMs = clock() + lifetimeS * MS_PER_SECOND
  const { clientId } = credentials
  return {
    access_token: addClientToken(database, { clientId, scope }, audience, expiresAtMs),
    token_type: 'Bearer',
    scope,
    expires_in: lifetimeS,
    expires_at: new Date(expiresAtMs).toISOString(),
  }
}
