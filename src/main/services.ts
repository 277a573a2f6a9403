import { AppError } from '../shared/errors'
import type { EventName, EventPayload } from '../shared/ipc-contract'
import type { Connection } from '../shared/model/connection'
import type { PolicyState } from '../shared/model/policy'
import { ActivityJournal } from './activity/activity-journal'
import { ChangeLog } from './activity/change-log'
import { ClientNames } from './activity/client-names'
import { Directory } from './clients/directory'
import type { Fetch } from './cloud/fetch'
import { CloudApis } from './cloud/cloud-apis'
import type { BrowserOpener } from './identity/browser-sign-in'
import type { CallbackPage } from './identity/callback-page'
import {
  createEndpointResolver,
  type EndpointResolver,
  type SampleOrganization,
} from './identity/endpoint'
import { Grants, SIGN_IN_SCOPE } from './identity/grants'
import type { DiagnosticsSource } from './diagnostics/diagnostics-source'
import { Sessions } from './identity/sessions'
import { AppLock, type SystemPrompt } from './lock/app-lock'
import { LockGate } from './lock/lock-gate'
import { type LockFile, LockRecords } from './lock/lock-record'
import { keychainUnder, sampleUnder } from './policy/enforce'
import type { Log } from './log/log'
import { loggedFetch } from './log/logged-fetch'
import { loggedBrowser, sessionLine } from './log/sign-in-lines'
import type { Notices } from './notices/notices'
import { ConnectionsStore } from './storage/connections-store'
import type { Database } from './storage/database'
import { Preferences } from './storage/preferences'
import { RecordedClients } from './storage/recorded-clients'
import type { SettingsStore } from './storage/settings'
import { Snapshots } from './storage/snapshots'
import { noteTroubles, type NoteTrouble } from './storage/storage-troubles'
import { createTenantServices, type TenantServices } from './tenants/tenant-services'
import { Updates, type UpdateSource } from './updates/updates'
import { CredentialStore } from './vault/credential-store'
import { KeptSecrets } from './vault/kept-secrets'
import { Keychain, type KeychainBackend } from './vault/keychain'
import { OneTimeSecrets } from './vault/one-time-secrets'
import { ShownSecrets } from './vault/shown-secrets'
import { ProtectedClipboard, type SystemClipboard } from './vault/protected-clipboard'

/** Tells every window that something happened. */
export type Emit = <N extends EventName>(name: N, payload: EventPayload<N>) => void

/** A file that is proposed to the person. */
export interface FileSuggestion {
  name: string
  extension: string
}

/** What the services need of the world outside. */
export interface World {
  appInfo: { version: string; platform: string }
  /** What the administrator decided; held up here, whatever the window asks for. */
  policy: PolicyState
  fetch: Fetch
  database: Database
  settings: SettingsStore
  /** Where it is remembered that the app is locked. */
  lockFile: LockFile
  systemPrompt: SystemPrompt
  loadKeychain: () => Promise<KeychainBackend>
  clipboard: SystemClipboard
  openBrowser: BrowserOpener
  /** What the browser shows after a sign-in. */
  callbackPage: CallbackPage
  openLink: (url: string) => Promise<void>
  /** Shows the manual, in a window of its own. */
  openManual: () => void
  /** Asks the person where to save; undefined when they do not want to. */
  chooseFile: (suggestion: FileSuggestion) => Promise<string | undefined>
  bringToFront: () => void
  /** Loads the window's page anew, so that nothing of the old one is left. */
  reloadWindow: () => void
  /** Asks the system to keep the window out of captures, or no longer. */
  protectWindow: (on: boolean) => void
  startSample: SampleOrganization
  emit: Emit
  /** Where newer versions of the app come from; absent where there is no such place. */
  updateSource?: UpdateSource | undefined
  log: Log
  notices: Notices
  diagnostics: DiagnosticsSource
}

/** Everything the handlers work with. */
export interface Services {
  world: World
  connections: ConnectionsStore
  sessions: Sessions
  apis: CloudApis
  directory: Directory
  secrets: OneTimeSecrets
  shown: ShownSecrets
  gate: LockGate
  lock: AppLock
  keychain: Keychain
  keptSecrets: KeptSecrets
  clipboard: ProtectedClipboard
  snapshots: Snapshots
  tenants: TenantServices
  recorded: RecordedClients
  preferences: Preferences
  journal: ActivityJournal
  changes: ChangeLog
  names: ClientNames
  updates: Updates
  /** Notes what a failure tells of the database. */
  noteTrouble: NoteTrouble
  endpointOf: EndpointResolver
  /** @throws {AppError} `connection-not-found` */
  connection: (id: string) => Connection
}

/** Wires the services together. Starts nothing. */
export function createServices(outside: World): Services {
  const { policy } = outside.policy
  const gate = new LockGate()
  const world = loggedWorld({
    ...outside,
    loadKeychain: keychainUnder(policy, outside.loadKeychain),
    startSample: sampleUnder(policy, outside.startSample),
    // Nothing is told past the lock.
    emit: gate.guard(outside.emit),
  })
  const { log } = world
  const note = noteTroubles(world.notices, log, world.database)
  const connections = new ConnectionsStore(world.database, log, note)
  const connectionOf = (id: string): Connection => {
    const connection = connections.find(id)
    if (connection !== undefined) return connection
    throw new AppError('connection-not-found', 'There is no such connection.')
  }
  const endpointOf = createEndpointResolver(world.startSample)
  world.settings.onChange((settings) => world.emit('settings.changed', settings))
  const keychain = new Keychain(world.loadKeychain, log)
  const credentials = new CredentialStore(keychain)
  const keptSecrets = new KeptSecrets(world.database, keychain, policy.allowKeychain)
  const snapshots = new Snapshots(world.database, log, note)
  const recorded = new RecordedClients(world.database)
  const sessions = new Sessions({
    grants: new Grants(world.fetch, endpointOf),
    signInScope: SIGN_IN_SCOPE,
    credentials,
    openBrowser: world.openBrowser,
    callbackPage: world.callbackPage,
    bringToFront: world.bringToFront,
    onChange: (session) => {
      log.write('session.changed', sessionLine(session))
      world.emit('sessions.changed', session)
    },
  })
  const tenants = createTenantServices({
    world,
    credentials,
    keptSecrets,
    snapshots,
    connectionOf,
    endpointOf,
  })
  const secrets = new OneTimeSecrets()
  const apis = new CloudApis({
    fetch: world.fetch,
    baseUrlOf: async (connection) => (await endpointOf(connection)).baseUrl,
    tokensOf: (connectionId) => sessions.tokensOf(connectionId),
    originOf: tenants.originOf,
    tenantTokensOf: (connectionId, tenantId) => tenants.sessions.tokensOf(connectionId, tenantId),
  })
  const journal = new ActivityJournal(world.database)
  const clipboard = new ProtectedClipboard(
    world.clipboard,
    (state) => world.emit('clipboard.changed', state),
    () => {
      const { clipboardSeconds } = world.settings.current
      return clipboardSeconds === null ? null : clipboardSeconds * 1000
    },
  )
  const shown = new ShownSecrets(world.protectWindow)
  const lock = new AppLock({
    gate,
    records: new LockRecords(world.lockFile),
    prompt: world.systemPrompt,
    sessions,
    connections: () => connections.list(),
    onLock: () => {
      shown.hideAll()
      // A clipboard that refuses is tried again by itself.
      clipboard.clearAll().catch(() => undefined)
    },
    onChange: (state) => world.emit('lock.changed', state),
  })
  const changes = new ChangeLog(journal, () => world.emit('activity.changed', {}))
  const updates = new Updates({
    isAllowed: policy.allowUpdates,
    source: world.updateSource,
    isWanted: world.settings.current.lookForUpdates,
    isBusy: () => !secrets.isEmpty || changes.isRunning,
    onChange: (state) => world.emit('updates.changed', state),
  })
  world.settings.onChange(({ lookForUpdates }) => updates.want(lookForUpdates))
  return {
    world,
    connections,
    sessions,
    apis,
    directory: new Directory({ apis, inventory: tenants.inventory, recorded }),
    secrets,
    keychain,
    keptSecrets,
    clipboard,
    shown,
    gate,
    lock,
    snapshots,
    tenants,
    recorded,
    preferences: new Preferences(world.database),
    journal,
    changes,
    names: new ClientNames(),
    updates,
    noteTrouble: note,
    endpointOf,
    connection: connectionOf,
  }
}

/** The same world, with what goes out to services and to the browser written into the log. */
function loggedWorld(world: World): World {
  return {
    ...world,
    fetch: loggedFetch(world.fetch, world.log),
    openBrowser: loggedBrowser(world.openBrowser, world.log),
    bringToFront: () => {
      world.log.write('sign-in.returned', {})
      world.bringToFront()
    },
  }
}
