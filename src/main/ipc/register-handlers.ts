import type { Services } from '../services'
import { registerActivityHandlers } from './activity-handlers'
import { registerAppHandlers } from './app-handlers'
import { registerClientHandlers } from './client-handlers'
import { registerClipboardHandlers } from './clipboard-handlers'
import { registerConnectionHandlers } from './connection-handlers'
import { registerDiagnosticsHandlers } from './diagnostics-handlers'
import { ALLOWED_WHILE_LOCKED, registerLockHandlers } from './lock-handlers'
import { registerRegionClientHandlers } from './region-client-handlers'
import { type FailureLog, Router } from './router'
import { registerSecretHandlers } from './secret-handlers'
import { registerSessionHandlers } from './session-handlers'
import { registerTenantClientHandlers } from './tenant-client-handlers'
import { registerUpdateHandlers } from './update-handlers'
import { registerTenantHandlers } from './tenant-handlers'

/** The door to the services: closed, but for what opens it, while the app is locked. */
export function createRouter(origin: string, services: Services, onFailure: FailureLog): Router {
  const { gate } = services
  const router = new Router(origin, onFailure, {
    isClosed: () => gate.isClosed,
    opened: () => gate.opened(),
    allowed: ALLOWED_WHILE_LOCKED,
  })
  registerHandlers(router, services)
  return router
}

/**
 * Gives every command of the contract its handler.
 * @throws when one is left without: a fault of the build, found at start
 */
export function registerHandlers(router: Router, services: Services): void {
  router.surround((name, input, run) => services.changes.run(services, name, input, run))
  registerAppHandlers(router, services)
  registerUpdateHandlers(router, services)
  registerConnectionHandlers(router, services)
  registerSessionHandlers(router, services)
  registerTenantHandlers(router, services)
  registerClientHandlers(router, services)
  registerRegionClientHandlers(router, services)
  registerTenantClientHandlers(router, services)
  registerSecretHandlers(router, services)
  registerClipboardHandlers(router, services)
  registerActivityHandlers(router, services)
  registerDiagnosticsHandlers(router, services)
  registerLockHandlers(router, services)
  router.assertComplete()
}
