import type { Services } from '../services'
import type { Router } from './router'

/** Commands about the app itself. */
export function registerAppHandlers(router: Router, services: Services): void {
  router.handle('app.info', () => services.world.appInfo)

  router.handle('policy.read', () => services.world.policy)

  router.handle('preferences.load', () => services.preferences.all())

  router.handle('preferences.save', ({ name, value }) => {
    services.preferences.save(name, value)
    return undefined
  })

  router.handle('settings.read', () => services.world.settings.state)

  router.handle('settings.change', (change) => services.world.settings.change(change))

  router.handle('links.open', async ({ url }) => {
    await services.world.openLink(url)
    return undefined
  })

  router.handle('manual.open', () => {
    services.world.openManual()
    return undefined
  })
}
