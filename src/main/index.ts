/**
 * Where the process begins. Guarantees: nothing is loaded here that the window's page can do without,
 * so the page is on its way while `app.ts`, with all it is made of, is read.
 */
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { app, Menu } from 'electron'
import { registerAppScheme } from './platform/app-protocol'
import { parseCommandLine } from './platform/command-line'
import { failToStart } from './platform/fatal'
import { beginWindow } from './platform/first-window'
import { quitWithLastWindow } from './platform/lifecycle'
import { lockPages } from './platform/lockdown'

// This process moves lists and computes little: it gives back what it no longer needs rather soon.
setFlagsFromString('--optimize-for-size')

const commandLine = parseCommandLine(process.argv)

if (commandLine.profile !== undefined) app.setPath('userData', commandLine.profile)
if (app.requestSingleInstanceLock()) {
  registerAppScheme()
  lockPages(app)
  quitWithLastWindow(app)
  // Electron's own menu would be made, and thrown away for the app's.
  Menu.setApplicationMenu(null)
  // What is being removed is not written to meanwhile.
  app
    .whenReady()
    .then(commandLine.removeLocalData ? removeAndExit : run)
    .catch(failToStart)
} else {
  // The one that runs holds what was to be removed.
  if (commandLine.removeLocalData) app.exit(1)
  else app.quit()
}

async function run(): Promise<void> {
  // Only this file stays where it is when the app is built.
  const folder = join(import.meta.dirname, '..')
  const first = beginWindow(folder)
  // Reading all the rest would keep the page waiting for its script, and then run beside it.
  await first.scriptServed
  const { start } = await import('./app')
  await start(first, { commandLine, folder })
}

async function removeAndExit(): Promise<void> {
  const { removeAllAndExit } = await import('./app')
  await removeAllAndExit(commandLine)
}
