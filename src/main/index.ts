/** The composition root: what the app is made of, in the order it comes to life. */
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
import {
  APP_ORIGIN,
  MANUAL_ORIGIN,
  registerAppScheme,
  serveApp,
  serveManual,
} from './platform/app-protocol'
import { openLink, openSignInPage } from './platform/browser'
import { createSystemClipboard } from './platform/clipboard'
import { parseCommandLine } from './platform/command-line'
import { failToStart, giveUpWindow } from './platform/fatal'
import { readRuntime, saveText } from './platform/diagnostics-platform'
import { connectRouter } from './platform/ipc-transport'
import { cleanUpBeforeQuit, quitDespite, quitWithLastWindow } from './platform/lifecycle'
import { lockPages, lockSession } from './platform/lockdown'
import { MainWindow } from './platform/main-window'
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
const commandLine = parseCommandLine(process.argv)
const here = import.meta.dirname
let keychain: Promise<KeychainBackend> | undefined
const loadKeychain = (): Promise<KeychainBackend> =>
  (keychain ??= import('keytar').then(({ default: keytar }) =>
    process.platform === 'linux' ? tellingLocked(keytar) : keytar,
  ))
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

if (commandLine.profile !== undefined) app.setPath('userData', commandLine.profile)
if (app.requestSingleInstanceLock()) {
  registerAppScheme()
  lockPages(app)
  quitWithLastWindow(app)
  // What is being removed is not written to meanwhile.
  if (commandLine.removeLocalData) app.whenReady().then(removeAndExit).catch(failToStart)
  else run()
} else {
  // The one that runs holds what was to be removed.
  if (commandLine.removeLocalData) app.exit(1)
  else app.quit()
}

function run(): void {
  const logFile = new LogFile(join(app.getPath('userData'), 'logs'))
  const log = new EventLog(app.isPackaged ? [logFile] : [logFile, standardError])
  logLifeCycle(app, log)
  app
    .whenReady()
    .then(() => start(log, logFile))
    .catch((thrown: unknown) => {
      log.write('fault', faultFactsOf(thrown))
      failToStart(thrown)
    })
}

async function removeAndExit(): Promise<void> {
  try {
    await removeLocalData({
      loadKeychain,
      folder: app.getPath('userData'),
      isNamed: commandLine.profile !== undefined,
    })
    app.exit(0)
  } catch (thrown) {
    process.stderr.write(`${String(thrown)}\n`)
    app.exit(1)
  }
}

async function start(log: Log, logFile: LogFile): Promise<void> {
  const userData = app.getPath('userData')
  const pageSession = session.fromPartition('window', { cache: false })
  lockSession(pageSession, APP_ORIGIN, devServer)
  serveApp(pageSession, join(here, '../renderer'), devServer)
  const languages = app.getPreferredSystemLanguages()
  const settings = new SettingsStore(new AtomicFile(join(userData, 'settings.json')))

  const words = (): MainWords => wordsFor(languages, settings.current.language)
  const window = new MainWindow(pageSession, join(here, '../preload/index.cjs'), () =>
    giveUpWindow(words().windowBroken),
  )
  const manualSession = session.fromPartition('manual', { cache: false })
  lockSession(manualSession, MANUAL_ORIGIN)
  serveManual(manualSession, join(here, '../manual'), () =>
    missingManualPage(words().missingManual),
  )
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
    join(here, 'sandbox-utility.js'),
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
  connectRouter(router, window, prepareConnections(services, commandLine.sample), () =>
    services.secrets.strand(),
  )

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
