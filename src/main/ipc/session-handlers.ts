import { AppError } from '../../shared/errors'
import type { Connection } from '../../shared/model/connection'
import type { Services } from '../services'
import type { Router } from './router'

/** Commands about signing in and out. */
export function registerSessionHandlers(router: Router, services: Services): void {
  const { sessions } = services

  router.handle('sessions.list', () => sessions.list())

  router.handle('sessions.signIn', async ({ connectionId, clientSecret }) => {
    const connection = services.connection(connectionId)
    services.connections.touch(connectionId)
    if (connection.method === 'browser') return sessions.signInWithBrowser(connection)
    if (clientSecret === undefined) {
      throw new AppError('bad-input', 'The client secret is missing.', { fields: ['clientSecret'] })
    }
    return sessions.signInWithSecret(connection, clientSecret)
  })

  router.handle('sessions.restore', async ({ connectionId }) => {
    await sessions.restore(services.connection(connectionId))
    await services.tenants.sessions.restore(connectionId)
    return undefined
  })

  router.handle('sessions.cancelSignIn', ({ connectionId }) => {
    sessions.cancelSignIn(connectionId)
    return undefined
  })

  router.handle('sessions.reopenBrowser', async ({ connectionId }) => {
    try {
      await sessions.reopenBrowser(connectionId)
    } catch (cause) {
      throw new AppError('browser-not-opened', 'The browser could not be opened.', undefined, {
        cause,
      })
    }
    return undefined
  })

  router.handle('sessions.signOut', async ({ connectionId }) => {
    await endSession(services, services.connection(connectionId))
    return undefined
  })
}

/**
 * Signs a connection out and leaves none of its secrets behind, on the clipboard either. A clipboard
 * or a disk that refuses keeps nobody signed in.
 */
export async function endSession(services: Services, connection: Connection): Promise<void> {
  services.changes.dropped(services.secrets.dropAllOf(connection.id))
  services.tenants.inventory.forget(connection.id)
  try {
    services.snapshots.remove(connection.id)
    await services.clipboard.clearAll()
  } finally {
    // What reached the tenants was the person's, too.
    const left = services.tenants.sessions.forgetAllOf(connection.id)
    await Promise.all([left, services.sessions.signOut(connection)])
  }
}
