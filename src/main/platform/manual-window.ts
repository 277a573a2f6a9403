/**
 * The manual, in a window of its own. Guarantees: the page has no preload, so it has no way to ask
 * the main process; its session is not the app's, and serves the manual and nothing else; it leaves
 * the manual nowhere. A link to the outside opens in the browser, if it is one the app opens.
 */
import { BrowserWindow, type Session, type WebContents } from 'electron'
import { MANUAL_ORIGIN } from './app-protocol'
import { CONFINED_PAGE, stillOpen, windowBackground } from './window-options'

/** The one window in which the manual is read. */
export class ManualWindow {
  #window: BrowserWindow | undefined

  /**
   * @param session where the manual is served, and nothing else
   * @param openLink opens a link in the browser; refuses what is not on the list
   */
  constructor(
    private readonly session: Session,
    private readonly openLink: (url: string) => Promise<void>,
  ) {}

  /** Shows the window in front, where it was left; opens it when there is none. */
  show(): void {
    const window = stillOpen(this.#window) ?? this.#open()
    this.#window = window
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  close(): void {
    stillOpen(this.#window)?.close()
  }

  #open(): BrowserWindow {
    const window = new BrowserWindow({
      width: 1080,
      height: 760,
      minWidth: 420,
      minHeight: 320,
      title: 'SAO Desk',
      backgroundColor: windowBackground(),
      autoHideMenuBar: true,
      webPreferences: { session: this.session, ...CONFINED_PAGE },
    })
    window.on('closed', () => {
      if (this.#window === window) this.#window = undefined
    })
    // A page that is gone cannot be read: the next time a new one opens.
    window.webContents.on('render-process-gone', () => window.destroy())
    this.#followLinks(window.webContents)
    void window.loadURL(`${MANUAL_ORIGIN}/`)
    return window
  }

  /** The manual turns its own pages; what would navigate is denied like everywhere, and looked at here. */
  #followLinks(contents: WebContents): void {
    const follow = (url: string): void => {
      if (url.startsWith(`${MANUAL_ORIGIN}/`)) void contents.loadURL(url)
      else this.openLink(url).catch(() => undefined)
    }
    contents.setWindowOpenHandler(({ url }) => {
      follow(url)
      return { action: 'deny' }
    })
    contents.on('will-navigate', ({ url }) => follow(url))
  }
}
