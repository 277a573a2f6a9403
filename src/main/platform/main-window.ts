import { BrowserWindow, nativeTheme, type Session, type WebContents } from 'electron'
import { EVENT_CHANNEL } from '../../shared/ipc-channels'
import { APP_ORIGIN } from './app-protocol'
import { CrashBudget } from './crash-budget'
import { CONFINED_PAGE, stillOpen, windowBackground } from './window-options'
import type { Emit } from '../services'

/** The app's one window. Made when it is needed, made again after it was closed (macOS). */
export class MainWindow {
  #window: BrowserWindow | undefined
  #pages = 0
  readonly #crashes = new CrashBudget()
  readonly #onNewPage: (() => void)[] = []
  readonly #onClosed: (() => void)[] = []
  readonly #onBroken: (() => void)[] = []

  /** @param preload path of the preload script */
  constructor(
    private readonly session: Session,
    private readonly preload: string,
  ) {
    // In colors that were chosen meanwhile, or by the system.
    nativeTheme.on('updated', () => stillOpen(this.#window)?.setBackgroundColor(windowBackground()))
  }

  /** Opens the window without showing it, so that its page is on its way. */
  prepare(): void {
    this.#window = stillOpen(this.#window) ?? this.#open()
  }

  /** Shows the window in front of everything, opening it first when there is none. */
  show(): void {
    const window = stillOpen(this.#window) ?? this.#open()
    this.#window = window
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  /** Closes the window; resolves once it is closed, at once when there is none. */
  async close(): Promise<void> {
    const window = stillOpen(this.#window)
    if (window === undefined) return
    const closed = new Promise<void>((resolve) => window.once('closed', () => resolve()))
    window.close()
    await closed
  }

  /** Whether a page belongs to this window. */
  owns(webContentsId: number): boolean {
    return stillOpen(this.#window)?.webContents.id === webContentsId
  }

  /** The number of the page that is shown: a newer one has forgotten what an older one asked. */
  get page(): number {
    return this.#pages
  }

  /** Tells a listener of each page that takes the place of another one. */
  onNewPage(listener: () => void): void {
    this.#onNewPage.push(listener)
  }

  /** Tells a listener that the window was closed. */
  onClosed(listener: () => void): void {
    this.#onClosed.push(listener)
  }

  /** Tells a listener that the page keeps crashing, and is not loaded again. */
  onBroken(listener: () => void): void {
    this.#onBroken.push(listener)
  }

  reload(): void {
    stillOpen(this.#window)?.webContents.reload()
  }

  /** Asks the system to keep the window out of captures, or no longer. */
  protect(on: boolean): void {
    stillOpen(this.#window)?.setContentProtection(on)
  }

  /** Sends an event to the window; dropped while there is none. */
  readonly emit: Emit = (name, payload) => {
    stillOpen(this.#window)?.webContents.send(EVENT_CHANNEL, name, payload)
  }

  #open(): BrowserWindow {
    const window = new BrowserWindow({
      width: 1280,
      height: 800,
      minWidth: 720,
      minHeight: 480,
      title: 'SAO Desk',
      show: false,
      backgroundColor: windowBackground(),
      autoHideMenuBar: true,
      webPreferences: {
        session: this.session,
        preload: this.preload,
        ...CONFINED_PAGE,
      },
    })
    window.on('closed', () => {
      if (this.#window === window) this.#window = undefined
      for (const listener of this.#onClosed) listener()
    })
    this.#watchPages(window.webContents)
    void window.loadURL(`${APP_ORIGIN}/`)
    return window
  }

  #watchPages(contents: WebContents): void {
    contents.on('did-navigate', () => {
      this.#pages += 1
      for (const listener of this.#onNewPage) listener()
    })
    contents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit') return
      // Not from within the event: the page is still being taken apart there.
      if (this.#crashes.spend()) setImmediate(() => contents.reload())
      else for (const listener of this.#onBroken) listener()
    })
  }
}
