/** The composition root: what the app is made of, in the order it comes to life behind its window. */
import { join } from 'node:path'
import electron from 'electron'
import { callbackPageFor } from './identity/callback-page'
import { spokenLanguage } from '../shared/languages'
import type { Settings } from '../shared/model/settings'
import { createRouter } from './ipc/register-handlers'
import type { MainWords } from './locales/en'
import { wordsFor } from './locales/words'
import { databaseLine, logFailure } from './log/command-lines'
import { faultFactsOf } from './log/fault-facts'
import { EventLog, type Log } from './log/log'
import { LogFile } from './log/log-file'
import { Notices } from './notices/notices'
import { watchForLock } from './lock/lock-triggers'
import { APP_ORIGIN, MANUAL_ORIGIN, serveManual } from './platform/app-protocol'
import { openLink, openSignInPage } from './platform/browser'
import { createSystemClipboard } from './platform/clipboard'
import type { CommandLine } from './platform/command-line'
import { giveUpWindow } from './platform/fatal'
import { readRuntime, saveText } from './platform/diagnostics-platform'
import type { FirstWindow } from './platform/first-window'
import { cleanUpBeforeQuit, quitDespite } from './platform/lifecycle'
import { lockSession } from './platform/lockdown'
import { ManualWindow } from './platform/manual-window'
import { setApplicationMenu } from './platform/menu'
import { missingManualPage } from './platform/missing-manual'
import { createFetch } from './platform/network'
import { askAboutNewerData } from './platform/newer-data'
import { logLifeCycle, standardError } from './platform/process-log'
import { createPowerSource, createSystemPrompt } from './platform/power'
import { chooseFile } from './platform/save-dialog'
import { findPolicy } from './platform/policy-place'
import { SampleProcess } from './platform/sample-process'
import { policyState } from './policy/read-policy'
import { removeLocalData } from './remove-local-data'
import { findUpdateSource } from './platform/update-source'
import { createServices } from './services'
import { AtomicFile } from './storage/atomic-file'
import { openOrRepair } from './storage/open-or-repair'
import { SettingsStore } from './storage/settings'
import { prepareConnections } from './start-up'
import type { KeychainBackend } from './vault/keychain'
import { tellingLocked } from './vault/secret-service'

const { app, nativeTheme, session } = electron
let keychain: Promise<KeychainBackend> | undefined
const loadKeychain = (): Promise<KeychainBackend> =>
  (keychain ??= import('keytar').then(({ default: keytar }) =>
    process.platform === 'linux' ? tellingLocked(keytar) : keytar,
  ))

/** Takes away what is kept for the person, and ends; with 1 when not everything could be removed. */
export async function removeAllAndExit({ profile }: CommandLine): Promise<void> {
  try {
    await removeLocalData({
      loadKeychain,
      folder: app.getPath('userData'),
      isNamed: profile !== undefined,
    })
    app.exit(0)
  } catch (thrown) {
    process.stderr.write(`${String(thrown)}\n`)
    app.exit(1)
  }
}

interface Started {
  commandLine: CommandLine
  /** Of the built app. */
  folder: string
}

/**
 * Puts the app together behind a window that is on its way, and shows it.
 * @throws what is wrong with the app itself; logged already
 */
export async function start(first: FirstWindow, started: Started): Promise<void> {
  const logFile = new LogFile(join(app.getPath('userData'), 'logs'))
  const log = new EventLog(app.isPackaged ? [logFile] : [logFile, standardError])
  logLifeCycle(app, log)
  try {
    await compose(first, started, { log, logFile })
  } catch (thrown) {
    log.write('fault', faultFactsOf(thrown))
    throw thrown
  }
}

async function compose(
  { window, door }: FirstWindow,
  { commandLine, folder }: Started,
  { log, logFile }: { log: Log; logFile: LogFile },
): Promise<void> {
  const userData = app.getPath('userData')
  const languages = app.getPreferredSystemLanguages()
  const settings = new SettingsStore(new AtomicFile(join(userData, 'settings.json')))

  const words = (): MainWords => wordsFor(languages, settings.current.language)
  window.onBroken(() => giveUpWindow(words().windowBroken))
  const manualSession = session.fromPartition('manual', { cache: false })
  lockSession(manualSession, MANUAL_ORIGIN)
  serveManual(manualSession, join(folder, 'manual'), () => missingManualPage(words().missingManual))
  const manual = new ManualWindow(manualSession, openLink)
  window.onClosed(() => manual.close())
  const applySettings = ({ appearance }: Settings): void => {
    nativeTheme.themeSource = appearance
    setApplicationMenu({
      words: words().menu,
      isPackaged: app.isPackaged,
      onChosen: (entry) => {
        // The menu may be the manual's.
        window.show()
        window.emit('menu.chosen', { entry })
      },
      onManual: () => manual.show(),
    })
  }
  applySettings(settings.current)
  settings.onChange(applySettings)
  const sample = new SampleProcess(
    join(folder, 'main/sandbox-utility.js'),
    join(userData, 'sample-organization'),
  )
  const opened = await openOrRepair(join(userData, 'sao-desk.db'), () =>
    askAboutNewerData(wordsFor(languages, settings.current.language).newerData),
  )
  if (opened === undefined) {
    app.quit()
    return
  }
  const { database } = opened
  const notices = new Notices((all) => window.emit('notices.changed', all))
  if (opened.notice !== undefined) {
    notices.add(opened.notice)
    log.write('database.notice', databaseLine(opened.notice))
  }
  const services = createServices({
    appInfo: { version: app.getVersion(), platform: process.platform },
    policy: policyState(findPolicy(commandLine.policyFolder)),
    fetch: createFetch(),
    database,
    settings,
    lockFile: new AtomicFile(join(userData, 'locked.json')),
    systemPrompt: createSystemPrompt(() => words().unlockReason),
    loadKeychain,
    clipboard: createSystemClipboard(electron, process.platform),
    openBrowser: openSignInPage,
    callbackPage: (outcome) =>
      callbackPageFor([spokenLanguage(settings.current.language, languages)])(outcome),
    openLink,
    openManual: () => manual.show(),
    chooseFile,
    bringToFront: () => window.show(),
    reloadWindow: () => window.reload(),
    protectWindow: (on) => window.protect(on),
    startSample: sample.start,
    emit: window.emit,
    updateSource: findUpdateSource(),
    log,
    notices,
    diagnostics: {
      runtime: () => readRuntime(app),
      log: logFile,
      save: (text) => saveText(app, text),
    },
  })

  const router = createRouter(APP_ORIGIN, services, (command, failure) => {
    logFailure(log, command, failure)
    services.noteTrouble(failure.cause)
  })
  door.open({
    router,
    prepared: prepareConnections(services, commandLine.sample),
    onLost: () => services.secrets.strand(),
  })

  const power = createPowerSource()
  watchForLock({ power, settings: () => settings.current, lock: () => services.lock.lock() })
  power.onResume(() => services.clipboard.wake())
  window.onNewPage(() => {
    services.shown.hideAll()
    services.secrets.strand()
  })

  app.on('second-instance', () => window.show())
  app.on('activate', () => window.show())
  cleanUpBeforeQuit(app, async () => {
    services.updates.stop()
    // What the window still has to save arrives before it is closed.
    await Promise.all([services.clipboard.clearAll(), window.close()])
    sample.stop()
    database.close()
    // A token that was just renewed is worth the wait.
    await services.keychain.settle()
  })

  quitDespite(app, () => services.keychain.isAtWork)

  window.show()
  services.updates.start()
}
