import { applyRetention } from './activity/retention'
import { ensureSampleConnection } from './ipc/connection-handlers'
import type { Services } from './services'

/**
 * Finds the sessions that the keychain kept, drops what the journal keeps no longer, and makes the sample organization's connection when
 * the command line asks for it.
 */
export async function prepareConnections(services: Services, withSample: boolean): Promise<void> {
  applyRetention(services)
  const known = services.connections.list()
  await Promise.all(known.map((connection) => services.sessions.restore(connection)))
  await services.tenants.sessions.restore()
  if (!withSample) return
  await ensureSampleConnection(services)
  // Started while the window opens; a failure is told when the organization is used.
  services.world.startSample().catch(() => undefined)
}
