import { readDiagnostics } from '../diagnostics/diagnostics-source'
import type { Services } from '../services'
import type { Router } from './router'

/** Commands about the app's own state: what it has to tell, and the text for whoever looks into it. */
export function registerDiagnosticsHandlers(router: Router, services: Services): void {
  const { notices, diagnostics } = services.world
  /** What the person has before their eyes: the very text is saved. */
  let shown: string | undefined

  router.handle('notices.list', () => notices.list())

  router.handle('notices.dismiss', ({ kind }) => {
    notices.dismiss(kind)
    return undefined
  })

  router.handle('diagnostics.read', () => {
    shown = readDiagnostics(services)
    return { text: shown }
  })

  router.handle('diagnostics.save', async () => {
    return { file: await diagnostics.save(shown ?? readDiagnostics(services)) }
  })
}
