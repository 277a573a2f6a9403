import { randomUUID } from 'node:crypto'
import {
  DEFAULT_OAUTH_CLIENT_ID,
  type Connection,
  type NewConnection,
} from '../../shared/model/connection'
import { openSampleOrganization } from '../identity/endpoint'
import { isPreset } from '../policy/enforce'
import { notAllowed } from '../policy/not-allowed'
import type { Services } from '../services'
import type { Router } from './router'
import { endSession } from './session-handlers'

const SAMPLE_NAME = 'Sample organization'

/** Commands about the places to sign in to. */
export function registerConnectionHandlers(router: Router, services: Services): void {
  const { connections, sessions, world } = services
  const announce = (): void => world.emit('connections.changed', connections.list())

  router.handle('connections.list', () => connections.list())

  router.handle('connections.add', async (input) => {
    const connection = fromInput(input)
    if (input.method === 'client-credentials') {
      // Nothing is kept of a connection whose credentials the service refuses.
      await sessions.signInWithSecret(connection, input.clientSecret)
    } else {
      await sessions.restore(connection)
    }
    connections.add(connection)
    announce()
    return connection
  })

  router.handle('connections.openSample', async () => {
    await openSampleOrganization(world.startSample)
    const connection = await ensureSampleConnection(services)
    announce()
    return connection
  })

  router.handle('connections.remove', async ({ connectionId }) => {
    const connection = services.connection(connectionId)
    if (isPreset(world.policy.policy, connectionId)) throw notAllowed()
    await services.keptSecrets.forgetAllOf(connectionId)
    services.recorded.remove(connectionId)
    await endSession(services, connection)
    connections.remove(connectionId)
    sessions.forget(connectionId)
    services.apis.forget(connectionId)
    announce()
    return undefined
  })
}

/** The connection to the sample organization; made when it is opened for the first time. */
export async function ensureSampleConnection(services: Services): Promise<Connection> {
  const known = services.connections.findSample()
  if (known !== undefined) {
    services.connections.touch(known.id)
    return known
  }
  const connection: Connection = {
    id: randomUUID(),
    name: SAMPLE_NAME,
    kind: 'sample',
    baseUrl: '',
    method: 'browser',
    oauthClientId: DEFAULT_OAUTH_CLIENT_ID,
  }
  services.connections.add(connection)
  await services.sessions.restore(connection)
  return connection
}

function fromInput(input: NewConnection): Connection {
  const { name, baseUrl, oauthClientId, method } = input
  const connection: Connection = {
    id: randomUUID(),
    name,
    kind: 'custom',
    baseUrl,
    method,
    oauthClientId,
  }
  return input.method === 'browser' ? { ...connection, issuer: input.issuer } : connection
}
