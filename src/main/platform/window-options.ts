/** What every window of the app has in common. */
import { nativeTheme, type BrowserWindow, type WebPreferences } from 'electron'

const BACKGROUND = { light: '#f6f7f9', dark: '#15171b' }

/** No Node, a sandbox, a context of its own; nothing else gets in. Source: Electron's security checklist. */
export const CONFINED_PAGE = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
} as const satisfies WebPreferences

/** What a window shows until its page is drawn. */
export function windowBackground(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light
}

/** A window, unless it is gone: it can be before it has told so. */
export function stillOpen(window: BrowserWindow | undefined): BrowserWindow | undefined {
  return window?.isDestroyed() === false ? window : undefined
}
