import { randomUUID } from 'node:crypto'
import type { Connection } from '../../../src/shared/model/connection'
import type { SecretHandle } from '../../../src/shared/model/secret'
import type { Sandbox } from '../../../src/sandbox/index'
import type { Database } from '../../../src/main/storage/database'
import type { World } from '../../../src/main/services'
import { startApp, type TestApp } from './app'
import { connectionWith } from './connections'
import { FormBrowser, type Person } from './form-browser'

export const OWNER: Person = { name: 'Mara Lindqvist', decision: 'allow' }
export const AUDITOR: Person = { name: 'Tomás Okafor', decision: 'allow' }

/** A connection by browser to a sandbox. */
export function browserConnection({ ready }: Sandbox): Connection {
  const { url, issuer } = ready.organization
  return connectionWith({ baseUrl: url, issuer })
}

/** The app over a real network, with a person at its browser. */
export function startAppWith(person: Person, world: Partial<World> = {}): TestApp {
  return startApp({
    fetch: (url, init) => fetch(url, init),
    openBrowser: async (url) => {
      await new FormBrowser(person).signIn(url)
    },
    ...world,
  })
}

/** The app with client credentials of a sandbox, signed in. */
export async function startAppByCredentials(
  { ready }: Sandbox,
  which: 'full' | 'readOnly',
  world: Partial<World> = {},
): Promise<{ app: TestApp; connectionId: string }> {
  const app = startAppWith(OWNER, world)
  const { clientId, clientSecret } = ready.credentials[which]
  const added = await app.get('connections.add', {
    method: 'client-credentials',
    name: 'Sandbox',
    baseUrl: ready.organization.url,
    oauthClientId: clientId,
    clientSecret,
  })
  return { app, connectionId: added.id }
}

/** A new client with one secret, whose handle is still held. */
export async function createClient(
  app: TestApp,
  connectionId: string,
): Promise<{ clientId: string; secret: SecretHandle; hint: string }> {
  const { client, secret } = await app.get('clients.create', {
    connectionId,
    clientName: randomUUID(),
    description: '',
  })
  if (secret.hint === undefined) throw new Error('The sandbox named no hint.')
  return { clientId: client.client.clientId, secret, hint: secret.hint }
}

/** The app on the same database and keychain after it was killed: what was in memory is gone. */
export async function restarted({ keychain }: TestApp, database: Database): Promise<TestApp> {
  const app = startAppWith(OWNER, { database, loadKeychain: keychain.load })
  const { connections, sessions } = app.services
  for (const connection of connections.list()) await sessions.restore(connection)
  return { ...app, keychain }
}
