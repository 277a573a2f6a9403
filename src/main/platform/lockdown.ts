/**
 * Takes from every page what this app's pages do not need. Guarantees: no permission is granted; no
 * page navigates, redirects, frames or opens anything; a window's session requests nothing but its
 * own origin (and the dev server in development). Source: Electron's security checklist.
 */
import type { App, Session, WebContents } from 'electron'

/**
 * Denies permissions and foreign requests in the session of a window.
 * @param origin the one that its pages come from
 */
export function lockSession(session: Session, origin: string, devServer?: string): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url, origin, devServer) })
  })
}

/** Denies navigation, windows, frames and webviews in every page that is ever made. */
export function lockPages(app: App): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function mayRequest(url: string, origin: string, devServer: string | undefined): boolean {
  if (url.startsWith(`${origin}/`) || url.startsWith('data:image/')) return true
  if (devServer === undefined) return false
  const host = new URL(devServer).host
  return url.startsWith(`ws://${host}/`) || url.startsWith('devtools://')
}
