import { AppError } from '../../shared/errors'
import type { Connection } from '../../shared/model/connection'
import type { TenantAccess } from '../../shared/model/tenant-access'
import { CloudClient, type TokenSource } from '../cloud/cloud-client'
import { TenantApi } from '../cloud/tenant-api'
import type { Endpoint, EndpointResolver } from '../identity/endpoint'
import { Grants } from '../identity/grants'
import { Sessions } from '../identity/sessions'
import { sessionLine } from '../log/sign-in-lines'
import type { World } from '../services'
import type { Snapshots } from '../storage/snapshots'
import { TenantAccessStore } from '../storage/tenant-access-store'
import type { Credentials } from '../vault/credential-store'
import type { KeptSecrets } from '../vault/kept-secrets'
import { TenantCredentials } from './tenant-credentials'
import { TenantInventory } from './tenant-inventory'
import { tenantOrigin } from './tenant-origin'
import { TenantSessions } from './tenant-sessions'

/** What a person's sign-in at a tenant asks for. Source: qlik.dev, `authenticate/oauth`. */
const TENANT_SIGN_IN_SCOPE = 'openid email offline_access admin_classic'

interface TenantServicesParts {
  world: World
  credentials: Credentials
  keptSecrets: KeptSecrets
  snapshots: Snapshots
  connectionOf: (id: string) => Connection
  endpointOf: EndpointResolver
}

/** What works with tenants: which there are, where they are, and how they are reached. */
export interface TenantServices {
  inventory: TenantInventory
  sessions: TenantSessions
  /** Where a tenant is right now. @throws {AppError} `tenant-not-found` */
  originOf: (connection: Connection, tenantId: string) => Promise<string>
}

/** Wires them together. Starts nothing. */
export function createTenantServices(parts: TenantServicesParts): TenantServices {
  const { world, connectionOf, endpointOf } = parts
  const inventory = new TenantInventory(parts.snapshots)
  const store = new TenantAccessStore(world.database, world.log)

  const originOf = async (connection: Connection, tenantId: string): Promise<string> => {
    const { baseUrl } = await endpointOf(connection)
    return tenantOrigin(inventory.find(connection.id, tenantId), baseUrl)
  }
  const originOfAccess = (access: TenantAccess): Promise<string> =>
    originOf(connectionOf(access.connectionId), access.tenantId)
  /** A tenant's sign-in goes by the ID of its access. */
  const accessEndpoint = async ({ id }: Connection): Promise<Endpoint> => {
    const access = sessions.find(id)
    if (access === undefined) throw new Error('A session without an access.')
    const origin = await originOfAccess(access)
    return { baseUrl: origin, issuer: origin }
  }

  const credentials = new TenantCredentials({
    own: parts.credentials,
    keptSecrets: parts.keptSecrets,
    find: (id) => sessions.find(id),
  })
  const announce = (connectionId: string): void => {
    world.emit('access.changed', { connectionId, access: sessions.list(connectionId) })
  }
  const sessions: TenantSessions = new TenantSessions({
    store,
    credentials,
    sessions: new Sessions({
      grants: new Grants(world.fetch, accessEndpoint),
      signInScope: TENANT_SIGN_IN_SCOPE,
      credentials,
      openBrowser: world.openBrowser,
      callbackPage: world.callbackPage,
      bringToFront: world.bringToFront,
      onChange: (session) => {
        world.log.write('session.changed', sessionLine(session))
        const access = sessions.find(session.connectionId)
        if (access !== undefined) announce(access.connectionId)
      },
    }),
    checkApiKey: async (access, apiKey) => {
      const cloud = new CloudClient(world.fetch, await originOfAccess(access), fixedToken(apiKey))
      try {
        await new TenantApi(cloud).checkReadable()
      } catch (thrown) {
        // No session was there to expire.
        if (!(thrown instanceof AppError) || thrown.code !== 'session-expired') throw thrown
        throw new AppError('bad-api-key', 'The tenant refused the API key.', thrown.details)
      }
    },
    onChange: announce,
  })
  return { inventory, sessions, originOf }
}

/** A token that nothing renews. */
function fixedToken(value: string): TokenSource {
  return {
    accessToken: () => Promise.resolve(value),
    renew: () => Promise.resolve(value),
    end: () => undefined,
  }
}
