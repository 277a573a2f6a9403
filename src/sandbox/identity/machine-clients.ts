import type { JWK } from 'jose'
import { accessRoleOf, accessSecretMatches } from '../store/access'
import { findClient } from '../store/clients'
import type { Database } from '../store/database'
import { findRegionClient, regionClientName, regionSecretMatches } from '../store/region-clients'
import { secretMatches } from '../store/secrets'
import type { StoredTenant } from '../store/tenants'
import {
  CONSOLE_SCOPES,
  isConsoleScope,
  READ_SCOPES,
  TENANT_ADMIN,
  TENANTS_READ,
  USER_DEFAULT,
} from './scopes'

/** A client that may ask for tokens for itself, at the place it asks at. */
export interface MachineClient {
  clientId: string
  /** The name of its bot user; without one it has none. */
  name?: string | undefined
  /** What its tokens may carry here. */
  scopes: readonly string[]
  secretMatches: (secret: string) => boolean
  /** Its keys, where it may sign in with `private_key_jwt`. */
  publicKeys?: JWK[] | undefined
}

/** The sandbox's own credentials. The tenant API has no right to read only: there they may not. */
function findAccess(database: Database, clientId: string, isConsole: boolean) {
  const role = accessRoleOf(database, clientId)
  if (role === undefined) return undefined
  const consoleScopes = role === 'full' ? CONSOLE_SCOPES : READ_SCOPES
  const tenantScopes = role === 'full' ? [TENANT_ADMIN] : []
  return {
    clientId,
    scopes: isConsole ? consoleScopes : tenantScopes,
    secretMatches: (secret: string) => accessSecretMatches(database, clientId, secret),
  }
}

/** A region-level client, on the tenants of its subscription and region. */
function findForRegion(database: Database, clientId: string, tenant: StoredTenant) {
  const client = findRegionClient(database, clientId)
  if (client?.subscriptionId !== tenant.subscriptionId) return undefined
  if (client.regionCode !== tenant.regionCode) return undefined
  return {
    clientId,
    name: regionClientName(client),
    scopes: [TENANT_ADMIN],
    secretMatches: (secret: string) => regionSecretMatches(database, clientId, secret),
  }
}

/** An organization-level client anywhere, a tenant's own client there. */
function findWebClient(database: Database, clientId: string, tenant: StoredTenant | undefined) {
  const client = findClient(database, clientId)
  if (client?.appType !== 'web' || client.disableTag !== undefined) return undefined
  const { tenantId } = client
  if (tenantId !== undefined && tenantId !== tenant?.id) return undefined
  const grantTypes = client.allowedGrantTypes ?? ['client_credentials']
  if (!grantTypes.includes('client_credentials')) return undefined
  const authMethods = client.allowedAuthMethods ?? ['client_secret']
  const isConsole = tenant === undefined
  const named = (client.allowedScopes ?? []).filter((one) => isConsoleScope(one) === isConsole)
  const tenantDefault = tenantId === undefined ? TENANT_ADMIN : USER_DEFAULT
  return {
    clientId,
    name: client.clientName,
    scopes: named.length > 0 ? named : [isConsole ? TENANTS_READ : tenantDefault],
    secretMatches: (secret: string) => secretMatches(database, clientId, secret),
    publicKeys: authMethods.includes('private_key_jwt')
      ? (client.publicKeys as JWK[] | undefined)
      : undefined,
  }
}

/**
 * Finds the client that asks for a token for itself.
 * @param tenant where it asks; absent at the organization
 * @returns undefined when it is not known there, or may not ask
 */
export function findMachineClient(
  database: Database,
  clientId: string,
  tenant: StoredTenant | undefined,
): MachineClient | undefined {
  return (
    findAccess(database, clientId, tenant === undefined) ??
    findWebClient(database, clientId, tenant) ??
    (tenant && findForRegion(database, clientId, tenant))
  )
}
