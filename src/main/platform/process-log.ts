import { BrowserWindow, type App } from 'electron'
import type { LogSink, Log } from '../log/log'
import { logEvents, type LogFields } from '../log/events'
import { faultFactsOf } from '../log/fault-facts'
import { versionOf } from '../log/safe-values'

type GoneReason = LogFields<'process.gone'>['reason']

/**
 * Logs the life of the app and its processes, and what nothing caught: without a listener Electron
 * would show the words of such an error in a box and print them.
 */
export function logLifeCycle(app: App, log: Log): void {
  const version = versionOf(app.getVersion())
  const electron = versionOf(process.versions.electron)
  log.write('app.started', {
    packaged: app.isPackaged,
    ...(version === undefined ? {} : { version }),
    ...(electron === undefined ? {} : { electron }),
  })
  const logOpened = (): void => log.write('window.opened', {})
  // The first one is there before the log.
  BrowserWindow.getAllWindows().forEach(logOpened)
  app.on('browser-window-created', logOpened)
  app.on('second-instance', () => log.write('app.second-launch', {}))
  app.on('quit', () => log.write('app.quit', { upSeconds: Math.round(process.uptime()) }))
  app.on('render-process-gone', (_event, _page, { reason, exitCode }) => {
    log.write('process.gone', { process: 'window', reason: reasonOf(reason), exitCode })
  })
  app.on('child-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log.write('process.gone', { process: 'helper', reason: reasonOf(reason), exitCode })
  })
  const logFault = (thrown: unknown): void => log.write('fault', faultFactsOf(thrown))
  process.on('uncaughtException', logFault)
  process.on('unhandledRejection', logFault)
}

/** Errors on standard error, for whoever runs the app from its sources. */
export const standardError: LogSink = {
  append: (line, level) => {
    if (level === 'error') process.stderr.write(`${line}\n`)
  },
}

function reasonOf(reason: string): GoneReason {
  return logEvents['process.gone'].fields.shape.reason.safeParse(reason).data ?? 'other'
}
