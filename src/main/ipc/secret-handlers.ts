import type { Services } from '../services'
import type { Router } from './router'

/** Commands about new secrets and the clipboard. */
export function registerSecretHandlers(router: Router, services: Services): void {
  const { clipboard, secrets } = services

  router.handle('secrets.copy', ({ handle }) => clipboard.copySecret(secrets.valueOf(handle)))

  router.handle('secrets.reveal', ({ handle }) => ({ value: secrets.valueOf(handle) }))

  router.handle('secrets.acknowledge', ({ handle }) => {
    secrets.acknowledge(handle)
    return undefined
  })

  router.handle('clipboard.copyText', async ({ text }) => {
    await clipboard.copyText(text)
    return undefined
  })

  router.handle('clipboard.clearNow', async () => {
    await clipboard.clearSecret()
    return undefined
  })
}
