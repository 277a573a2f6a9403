import type { Services } from '../services'
import type { Router } from './router'

/** Commands about newer versions of the app. */
export function registerUpdateHandlers(router: Router, { updates }: Services): void {
  router.handle('updates.read', () => updates.state)

  router.handle('updates.install', () => {
    updates.install()
    return undefined
  })
}
