import { AppError } from '../shared/errors'
import type { EventName, EventPayload } from '../shared/ipc-contract'
import type { Connection } from '../shared/model/connection'
import { Directory } from './clients/directory'
import type { Fetch } from './cloud/fetch'
import { OrganizationApis } from './cloud/organization-apis'
import type { BrowserOpener } from './identity/browser-sign-in'
import {
  createEndpointResolver,
  type EndpointResolver,
  type SampleOrganization,
} from './identity/endpoint'
import { Grants } from './identity/grants'
import { Sessions } from './identity/sessions'
import { ConnectionsStore } from './storage/connections-store'
import type { Database } from './storage/database'
import { Preferences } from './storage/preferences'
import { Snapshots } from './storage/snapshots'
import { CredentialStore } from './vault/credential-store'
import { KeptSecrets } from './vault/kept-secrets'
import { Keychain, type KeychainBackend } from './vault/keychain'
import { OneTimeSecrets } from './vault/one-time-secrets'
import { ProtectedClipboard, type SystemClipboard } from './vault/protected-clipboard'

/** Tells every window that something happened. */
export type Emit = <N extends EventName>(name: N, payload: EventPayload<N>) => void

/** What the services need of the world outside. */
export interface World {
  appInfo: { version: string; platform: string }
  fetch: Fetch
  database: Database
  loadKeychain: () => Promise<KeychainBackend>
  clipboard: SystemClipboard
  openBrowser: BrowserOpener
  openLink: (url: string) => Promise<void>
  bringToFront: () => void
  startSample: SampleOrganization
  emit: Emit
}

/** Everything the handlers work with. */
export interface Services {
  world: World
  connections: ConnectionsStore
  sessions: Sessions
  apis: OrganizationApis
  directory: Directory
  secrets: OneTimeSecrets
  keptSecrets: KeptSecrets
  clipboard: ProtectedClipboard
  snapshots: Snapshots
  preferences: Preferences
  endpointOf: EndpointResolver
  /** @throws {AppError} `connection-not-found` */
  connection: (id: string) => Connection
}

/** Wires the services together. Starts nothing. */
export function createServices(world: World): Services {
  const connections = new ConnectionsStore(world.database)
  const endpointOf = createEndpointResolver(world.startSample)
  const keychain = new Keychain(world.loadKeychain)
  const sessions = new Sessions({
    grants: new Grants(world.fetch, endpointOf),
    credentials: new CredentialStore(keychain),
    openBrowser: world.openBrowser,
    bringToFront: world.bringToFront,
    onChange: (session) => world.emit('sessions.changed', session),
  })
  return {
    world,
    connections,
    sessions,
    apis: new OrganizationApis(
      world.fetch,
      async (connection) => (await endpointOf(connection)).baseUrl,
      (connectionId) => sessions.tokensOf(connectionId),
    ),
    directory: new Directory(),
    secrets: new OneTimeSecrets(),
    keptSecrets: new KeptSecrets(world.database, keychain),
    clipboard: new ProtectedClipboard(world.clipboard, (state) =>
      world.emit('clipboard.changed', state),
    ),
    snapshots: new Snapshots(world.database),
    preferences: new Preferences(world.database),
    endpointOf,
    connection: (id) => {
      const connection = connections.find(id)
      if (connection === undefined) {
        throw new AppError('connection-not-found', 'There is no such connection.')
      }
      return connection
    },
  }
}
