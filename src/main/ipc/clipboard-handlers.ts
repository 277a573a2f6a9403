import type { Services } from '../services'
import type { Router } from './router'

/** Commands about the clipboard itself. */
export function registerClipboardHandlers(router: Router, { clipboard }: Services): void {
  router.handle('clipboard.copyText', async ({ text }) => {
    await clipboard.copyText(text)
    return undefined
  })

  router.handle('clipboard.read', () => clipboard.state)

  router.handle('clipboard.clearNow', async () => {
    await clipboard.clearSecret()
    return undefined
  })
}
