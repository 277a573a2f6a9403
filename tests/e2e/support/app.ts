import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { holdAnswers } from './main-process'

const PROJECT_ROOT = join(import.meta.dirname, '../../..')

/** The real app, running on a profile folder. */
export interface RunningApp {
  electron: ElectronApplication
  page: Page
  /** Everything it has printed. */
  output: () => string
  close: () => Promise<void>
}

export interface LaunchOptions {
  profile: string
  env?: Record<string, string>
  /** Switches of the app itself, such as `--sample`. */
  switches?: string[]
}

/** The executable of the packaged app, when that is what is tested. */
export const packagedExecutable = process.env['SAO_DESK_PACKAGED']

/** What the tests start: the packaged app, or the Electron that the scripts in build/ chose. */
export function electronExecutable(): string {
  const executable = packagedExecutable ?? process.env['SAO_DESK_ELECTRON']
  if (executable === undefined) throw new Error('Run this with npm run test:e2e.')
  return executable
}

/** The command line that starts the app on a profile. */
export function appArguments(profile: string, switches: string[] = []): string[] {
  // Only root needs it: Chromium refuses its own sandbox there.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  // A packaged app has its code with it; Electron by itself is told which folder to run.
  const app = packagedExecutable === undefined ? [PROJECT_ROOT] : []
  return [...asRoot, ...app, `--profile=${profile}`, ...switches]
}

/** The environment of the app: this one's, with changes. English is spoken, whatever is spoken here. */
export function appEnvironment(changes: Record<string, string> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { ...Object.fromEntries(inherited), LANGUAGE: 'en_US', ...changes }
}

/** Kills the app and every process of its own at once, as `kill -9` or a power cut would. */
export async function killApp({ electron }: RunningApp): Promise<void> {
  const { pid } = electron.process()
  if (pid === undefined) throw new Error('The app has no process.')
  const closed = electron.waitForEvent('close')
  // Playwright starts it as the leader of a group.
  process.kill(-pid, 'SIGKILL')
  await closed
}

/** Starts the app and waits for its window. */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  mkdirSync(options.profile, { recursive: true })
  const electron = await _electron.launch({
    executablePath: electronExecutable(),
    args: appArguments(options.profile, options.switches),
    env: appEnvironment(options.env),
  })
  holdAnswers(electron)
  let output = ''
  const collect = (chunk: Buffer): void => {
    output += chunk.toString()
  }
  electron.process().stdout?.on('data', collect)
  electron.process().stderr?.on('data', collect)
  const page = await electron.firstWindow()
  await page.waitForLoadState()
  return { electron, page, output: () => output, close: () => electron.close() }
}
