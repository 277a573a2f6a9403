import { AppError, type Result } from '../../../src/shared/errors'
import type { CommandInput, CommandName, CommandOutput } from '../../../src/shared/ipc-contract'
import { callbackPageFor } from '../../../src/main/identity/callback-page'
import { logFailure } from '../../../src/main/log/command-lines'
import { EventLog } from '../../../src/main/log/log'
import { createRouter } from '../../../src/main/ipc/register-handlers'
import type { Router, Sender } from '../../../src/main/ipc/router'
import { policyState } from '../../../src/main/policy/read-policy'
import { createServices, type Services, type World } from '../../../src/main/services'
import { openDatabase } from '../../../src/main/storage/database'
import { SettingsStore } from '../../../src/main/storage/settings'
import { Notices } from '../../../src/main/notices/notices'
import { FakeClipboard } from './fake-clipboard'
import { FakeKeychain } from './fake-keychain'
import { MemoryFile } from './memory-file'

export const ORIGIN = 'app://sao-desk'
export const OWN_WINDOW: Sender = { isOwnMainFrame: true, origin: ORIGIN }

/** The main process without Electron: real in everything but the world outside. */
export interface TestApp {
  services: Services
  router: Router
  keychain: FakeKeychain
  clipboard: FakeClipboard
  events: { name: string; payload: unknown }[]
  /** Failures without a code of their own, as they would be logged. */
  internal: { command: string; failure: AppError }[]
  /** The log, line by line. */
  lines: string[]
  /** Asks as the window does. */
  ask: <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<Result<CommandOutput<N>>>
  /** Asks and gives the value; an error fails the test. */
  get: <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<CommandOutput<N>>
}

/** Puts the main process together. @param world what the test wants otherwise than the fakes */
export function startApp(world: Partial<World> = {}): TestApp {
  const keychain = new FakeKeychain()
  const clipboard = new FakeClipboard()
  const events: TestApp['events'] = []
  const internal: TestApp['internal'] = []
  const lines: string[] = []
  const services = createServices({
    appInfo: { version: '0.0.0', platform: 'test' },
    policy: policyState({ found: 'nothing' }),
    fetch: () => Promise.reject(new Error('net::ERR_CONNECTION_REFUSED')),
    database: openDatabase(':memory:'),
    settings: new SettingsStore(new MemoryFile()),
    lockFile: new MemoryFile(),
    systemPrompt: { isAvailable: () => false, ask: () => Promise.reject(new Error('none')) },
    loadKeychain: keychain.load,
    clipboard,
    openBrowser: () => Promise.resolve(),
    openLink: () => Promise.resolve(),
    openManual: () => undefined,
    chooseFile: () => Promise.resolve(undefined),
    callbackPage: callbackPageFor(['en']),
    bringToFront: () => undefined,
    reloadWindow: () => undefined,
    protectWindow: () => undefined,
    startSample: () => Promise.reject(new Error('there is no sample here')),
    emit: (name, payload) => void events.push({ name, payload }),
    log: new EventLog([{ append: (line) => lines.push(line) }]),
    notices: new Notices((all) => void events.push({ name: 'notices.changed', payload: all })),
    diagnostics: {
      runtime: () => ({
        packaged: false,
        system: 'other',
        processor: 'other',
        upSeconds: 1,
        memoryMegabytes: 1,
      }),
      log: { tail: (count) => lines.slice(-count), lost: 0 },
      save: () => Promise.resolve(null),
    },
    ...world,
  })
  const router = createRouter(ORIGIN, services, (command, failure) => {
    if (failure.code === 'internal') internal.push({ command, failure })
    logFailure(services.world.log, command, failure)
    services.noteTrouble(failure.cause)
  })

  const ask: TestApp['ask'] = async (name, input) =>
    (await router.dispatch(OWN_WINDOW, name, input)) as never
  const get: TestApp['get'] = async (name, input) => {
    const result = await ask(name, input)
    if (result.ok) return result.value
    throw new AppError(result.error.code, result.error.message, result.error.details)
  }
  return { services, router, keychain, clipboard, events, internal, lines, ask, get }
}
