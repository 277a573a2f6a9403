import type { Connection } from '../../shared/model/connection'
import type { CommandInput } from '../bridge'
import { useClientsStore } from '../stores/clients'
import { useConnectionsStore } from '../stores/connections'
import { useSessionsStore } from '../stores/sessions'
import { useAccessStore } from '../stores/access'
import { useTenantsStore } from '../stores/tenants'

/** What a person does with a connection, over all the stores that know something of it. */
export function useConnectionActions(): {
  add: (input: CommandInput<'connections.add'>) => Promise<void>
  openSample: () => Promise<void>
  signOut: (connectionId: string) => Promise<void>
  remove: (connectionId: string) => Promise<void>
} {
  const connections = useConnectionsStore()
  const sessions = useSessionsStore()
  const clients = useClientsStore()
  const tenants = useTenantsStore()
  const access = useAccessStore()

  /** The browser opens at once; it is what the person came for. How it ends, the session tells. */
  function signInUnlessDone(connection: Connection): void {
    const state = sessions.byConnection.get(connection.id)?.state
    if (connection.method === 'browser' && state !== 'signed-in') {
      void sessions.signIn(connection.id)
    }
  }

  function forget(connectionId: string): void {
    sessions.forget(connectionId)
    clients.forget(connectionId)
    tenants.forget(connectionId)
    access.drop(connectionId)
  }

  return {
    add: async (input) => signInUnlessDone(await connections.add(input)),
    openSample: async () => signInUnlessDone(await connections.openSample()),
    signOut: async (connectionId) => {
      if (await sessions.signOut(connectionId)) forget(connectionId)
    },
    remove: async (connectionId) => {
      await connections.remove(connectionId)
      forget(connectionId)
    },
  }
}
