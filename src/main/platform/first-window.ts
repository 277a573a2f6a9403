import { join } from 'node:path'
import { app, session, type Session } from 'electron'
import { APP_ORIGIN, serveApp } from './app-protocol'
import { CommandDoor } from './ipc-transport'
import { lockSession } from './lockdown'
import { MainWindow } from './main-window'

/** A page that is that slow does not hold up the rest. */
const SCRIPT_TIMEOUT_MS = 500

/** The app's window, whose page is on its way, and where its commands arrive. */
export interface FirstWindow {
  window: MainWindow
  door: CommandDoor
  /** Settles when the page has its script, or takes too long to get it. */
  scriptServed: Promise<void>
}

/**
 * Begins the app's window, not shown yet. What its page asks waits until somebody answers.
 * @param folder of the built app
 */
export function beginWindow(folder: string): FirstWindow {
  const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
  const pageSession = session.fromPartition('window', { cache: false })
  lockSession(pageSession, APP_ORIGIN, devServer)
  serveApp(pageSession, join(folder, 'renderer'), devServer)
  const scriptServed = firstScript(pageSession)
  const window = new MainWindow(pageSession, join(folder, 'preload/index.cjs'))
  const door = new CommandDoor(window)
  window.prepare()
  // Node loads what its `Response` is made of with the first use: now, while the page's process starts.
  Reflect.get(globalThis, 'Response')
  return { window, door, scriptServed }
}

function firstScript(pageSession: Session): Promise<void> {
  return new Promise((resolve) => {
    pageSession.webRequest.onCompleted(({ resourceType }) => {
      if (resourceType === 'script') resolve()
    })
    setTimeout(resolve, SCRIPT_TIMEOUT_MS)
  })
}
