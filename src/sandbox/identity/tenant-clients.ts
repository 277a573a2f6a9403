import type { ClientMetadata } from 'oidc-provider'
import { findClient } from '../store/clients'
import type { Database } from '../store/database'
import { signInClient } from './provider'
import { TENANT_SCOPES, USER_DEFAULT } from './scopes'

const IDENTITY_SCOPES = ['openid', 'profile', 'email', 'offline_access']

/**
 * Finds one of a tenant's own clients that people may sign in to: native and spa clients, unless
 * they are disabled or have nowhere to go back to.
 * @returns its metadata; those of the sandbox's scopes that it names, or Qlik's default
 */
export function findTenantSignInClient(
  database: Database,
  tenantId: string,
  clientId: string,
): ClientMetadata | undefined {
  const client = findClient(database, clientId)
  if (client?.tenantId !== tenantId || client.disableTag !== undefined) return undefined
  const { appType, clientName, redirectUris = [], allowedScopes = [USER_DEFAULT] } = client
  if ((appType !== 'native' && appType !== 'spa') || redirectUris.length === 0) return undefined
  const rights = TENANT_SCOPES.filter((scope) => allowedScopes.includes(scope))
  return {
    ...signInClient(clientId, clientName, appType === 'native' ? 'native' : 'web', redirectUris),
    scope: [...IDENTITY_SCOPES, ...rights].join(' '),
  }
}
