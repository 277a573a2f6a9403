import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import { appEnvironment } from '../../e2e/support/app'
import { releaseBuild } from './packages'

const START_TIMEOUT_MS = 30_000

/**
 * The release build, driven from outside. Its main process takes no inspector, so only the page can
 * be reached, as Chromium's debugging port shows it.
 */
export class ReleasedApp {
  private constructor(
    private readonly child: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** Starts it on a profile and waits for its window. */
  static async launch(options: {
    profile: string
    env?: Record<string, string>
    switches?: string[]
  }): Promise<ReleasedApp> {
    mkdirSync(options.profile, { recursive: true })
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const child = spawn(
      releaseBuild().executable,
      [
        ...asRoot,
        '--remote-debugging-port=0',
        `--profile=${options.profile}`,
        ...(options.switches ?? []),
      ],
      { env: appEnvironment(options.env), stdio: ['ignore', 'ignore', 'pipe'] },
    )
    const browser = await chromium.connectOverCDP(await debuggingAddress(child))
    const [context] = browser.contexts()
    if (context === undefined) throw new Error('The app has no window.')
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    await page.waitForLoadState()
    return new ReleasedApp(child, browser, page)
  }

  /** Ends it, as the system would when the person signs out. */
  async close(): Promise<void> {
    await this.browser.close().catch(() => undefined)
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const exited = once(this.child, 'exit')
    this.child.kill('SIGTERM')
    await exited
  }
}

/** What Chromium prints once its debugging port is open. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(() => reject(new Error(`No window. ${printed}`)), START_TIMEOUT_MS)
    child.once('exit', (code) => reject(new Error(`Ended with ${String(code)}. ${printed}`)))
    child.stderr?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const [, address] = /DevTools listening on (ws:\S+)/.exec(printed) ?? []
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
  })
}
