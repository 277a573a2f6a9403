import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, expect, type Browser, type Page } from '@playwright/test'
import { processesNaming } from './probes'

const OPENER = join(import.meta.dirname, 'open-in-chromium.sh')

/**
 * The system's browser: a real Chromium that starts when the app opens a page through `xdg-open`,
 * and not before.
 */
export class SystemBrowser {
  readonly #profile: string
  readonly #emptyFolder: string
  #browser: Browser | undefined

  constructor(folder: string) {
    this.#profile = join(folder, 'browser-profile')
    this.#emptyFolder = join(folder, 'no-desktop-entries')
    mkdirSync(this.#emptyFolder, { recursive: true })
  }

  /** What makes `xdg-open` ask for this browser: `$BROWSER`, and no desktop entry that goes first. */
  get env(): Record<string, string> {
    return {
      BROWSER: OPENER,
      SAO_DESK_BROWSER_PROFILE: this.#profile,
      XDG_DATA_DIRS: this.#emptyFolder,
      XDG_CONFIG_HOME: this.#emptyFolder,
    }
  }

  /** Whether the app has ever opened it. */
  get wasOpened(): boolean {
    return existsSync(this.#profile)
  }

  /** The page that the app opened, once it shows an address that matches. */
  async page(address: RegExp): Promise<Page> {
    const browser = (this.#browser ??= await this.#connect())
    const find = (): Page | undefined =>
      browser
        .contexts()
        .flatMap((context) => context.pages())
        .findLast((page) => address.test(page.url()))
    await expect
      .poll(find, { timeout: 20_000, message: `a page at ${address.source}` })
      .toBeDefined()
    return find() as Page
  }

  /** How many pages are open. */
  async pageCount(): Promise<number> {
    const browser = (this.#browser ??= await this.#connect())
    return browser.contexts().flatMap((context) => context.pages()).length
  }

  /** Closes the browser, if it runs. */
  async close(): Promise<void> {
    if (!this.wasOpened) return
    const browser = (this.#browser ??= await this.#connect())
    const session = await browser.newBrowserCDPSession()
    await session.send('Browser.close').catch(() => undefined)
    await browser.close()
    // Its helpers write their last files after the connection is gone.
    await expect
      .poll(() => processesNaming(this.#profile), { timeout: 15_000, message: 'it has ended' })
      .toEqual([])
  }

  async #connect(): Promise<Browser> {
    const portFile = join(this.#profile, 'DevToolsActivePort')
    // The file is there for a moment before its content is.
    const readPort = (): number =>
      existsSync(portFile) ? Number.parseInt(readFileSync(portFile, 'utf8'), 10) : Number.NaN
    await expect
      .poll(readPort, { timeout: 20_000, message: 'the browser was opened' })
      .toBeGreaterThan(0)
    return chromium.connectOverCDP(`http://127.0.0.1:${readPort()}`)
  }
}
