import type { CommandName } from '../../shared/ipc-contract'
import type { Services } from '../services'
import type { Router } from './router'
import { endSession } from './session-handlers'

/** All that a locked app does: say that it is, and be opened. */
export const ALLOWED_WHILE_LOCKED: ReadonlySet<CommandName> = new Set<CommandName>([
  'app.info',
  'settings.read',
  'lock.read',
  'lock.now',
  'lock.unlockWithSystem',
  'lock.unlockWithBrowser',
  'lock.unlockWithSecret',
  'lock.signOutAll',
  'sessions.cancelSignIn',
  'sessions.reopenBrowser',
  'secrets.hide',
])

/** Commands of the lock. */
export function registerLockHandlers(router: Router, services: Services): void {
  const { lock, sessions, connections } = services

  router.handle('lock.read', () => lock.state)

  router.handle('lock.now', () => {
    lock.lock()
    return lock.state
  })

  router.handle('lock.unlockWithSystem', async () => {
    await lock.unlockWithSystem()
    return undefined
  })

  router.handle('lock.unlockWithBrowser', async ({ connectionId }) => {
    await lock.unlockWithBrowser(services.connection(connectionId))
    return undefined
  })

  router.handle('lock.unlockWithSecret', async ({ connectionId, clientSecret }) => {
    await lock.unlockWithSecret(services.connection(connectionId), clientSecret)
    return undefined
  })

  router.handle('lock.signOutAll', async () => {
    if (!lock.state.locked) return undefined
    const readable = connections.list().filter(({ id }) => sessions.isReadable(id))
    const ids = new Set(lock.state.keys.map(({ connectionId }) => connectionId))
    const others = connections.list().filter(({ id }) => ids.has(id) && !sessions.isReadable(id))
    // One that cannot be wiped keeps the app locked: the next start would be signed in again.
    await Promise.all([...readable, ...others].map((one) => endSession(services, one)))
    services.world.reloadWindow()
    lock.openEmpty()
    return undefined
  })
}
