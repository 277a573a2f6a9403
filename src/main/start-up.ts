import { applyRetention } from './activity/retention'
import { ensureSampleConnection } from './ipc/connection-handlers'
import { addPresets } from './policy/enforce'
import type { Services } from './services'
import { ORGANIZATION } from '../shared/model/place'

/**
 * Adds the administrator's connections, finds the sessions that the keychain kept, drops what the journal keeps no longer, and makes
 * the sample organization's connection when the command line asks for it.
 */
export async function prepareConnections(services: Services, withSample: boolean): Promise<void> {
  const { policy } = services.world.policy
  addPresets(policy, services.connections)
  applyRetention(services)
  const known = services.connections.list()
  await Promise.all(known.map((connection) => services.sessions.restore(connection)))
  await services.tenants.sessions.restore()
  readAhead(services)
  if (!withSample || !policy.allowSampleOrganization) return
  await ensureSampleConnection(services)
  // Started while the window opens; a failure is told when the organization is used.
  services.world.startSample().catch(() => undefined)
}

/** Reads what the window is about to ask for, while its page is still evaluating its script. */
function readAhead({ connections, sessions, snapshots }: Services): void {
  const [shown] = connections.list()
  const session = sessions.list().find(({ connectionId }) => connectionId === shown?.id)
  if (session?.state === 'signed-in') snapshots.readAhead(session.connectionId, ORGANIZATION)
}
