import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { appEnvironment, electronExecutable } from '../../e2e/support/app'

const TIMED_START = join(import.meta.dirname, '../timed-start')
const APP_MAIN = join(import.meta.dirname, '../../../out/main/index.js')
const BLANK_MAIN = join(import.meta.dirname, '../blank-window/main.mjs')
const START_TIMEOUT_MS = 60_000

/** What is started, and what it is to show. */
export interface Start {
  main: string
  selector: string
  switches: string[]
}

/** A program whose window has shown what it was to show. */
export interface Shown {
  pid: number
  /** From the start of the process to the end of that frame, in milliseconds. */
  ms: number
  close: () => Promise<void>
}

/** The built app on a profile, until the rows of so many clients show. */
export function appStart(profile: string, clients: number): Start {
  // The header is a row too.
  const grid = `[role="grid"][aria-rowcount="${clients + 1}"]`
  return {
    main: APP_MAIN,
    selector: `${grid} [role="gridcell"]`,
    switches: [`--profile=${profile}`],
  }
}

/** The blank window, until its text shows. */
export function blankStart(folder: string): Start {
  return { main: BLANK_MAIN, selector: 'main p', switches: [`--user-data-dir=${folder}`] }
}

/**
 * Starts a program without a debugger and waits until its window shows something.
 * @throws Error when it ends or shows nothing within a minute
 */
export async function startUntilShown({ main, selector, switches }: Start): Promise<Shown> {
  // Only root needs it: Chromium refuses its own sandbox there.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  for (const named of switches) mkdirSync(named.slice(named.indexOf('=') + 1), { recursive: true })
  const startedAt = Date.now()
  const child = spawn(electronExecutable(), [...asRoot, TIMED_START, ...switches], {
    env: appEnvironment({ TIMED_MAIN: main, TIMED_SELECTOR: selector }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const close = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    await exited
  }
  try {
    const shownAt = await printedTime(child)
    return { pid: child.pid ?? 0, ms: shownAt - startedAt, close }
  } catch (thrown) {
    await close()
    throw thrown
  }
}

function printedTime(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const fail = (what: string): void => reject(new Error(`${what} ${printed.slice(-2000)}`))
    const timer = setTimeout(() => fail('Nothing was shown.'), START_TIMEOUT_MS)
    child.once('exit', (code) => fail(`Ended with ${String(code)}.`))
    const read = (chunk: Buffer): void => {
      printed += chunk.toString()
      const [, time] = /^shown at ([\d.]+)$/m.exec(printed) ?? []
      if (time === undefined) return
      clearTimeout(timer)
      resolve(Number(time))
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
  })
}
