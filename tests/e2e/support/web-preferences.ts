import { expect } from '@playwright/test'
import type { RunningApp } from './app'

/** Expects that the window of an origin has no Node, a sandbox and a context of its own. */
export async function expectConfined({ electron }: RunningApp, origin: string): Promise<void> {
  const preferences = await webPreferencesOf(electron, origin)
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
  })
}

/** What is in force in the window of an origin. */
export function webPreferencesOf(
  electron: RunningApp['electron'],
  origin: string,
): Promise<Record<string, unknown>> {
  return electron.evaluate(({ BrowserWindow }, start) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().startsWith(start),
    )
    // Left out of the published types; the only way to read what is in force.
    const contents = window?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  }, origin)
}
