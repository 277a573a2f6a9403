import { BrowserWindow, nativeTheme, type Session } from 'electron'
import { EVENT_CHANNEL } from '../../shared/ipc-channels'
import { APP_ORIGIN } from './app-protocol'
import type { Emit } from '../services'

const BACKGROUND = { light: '#f6f7f9', dark: '#15171b' }

/** The app's one window. Made when it is needed, made again after it was closed (macOS). */
export class MainWindow {
  #window: BrowserWindow | undefined

  /** @param preload path of the preload script */
  constructor(
    private readonly session: Session,
    private readonly preload: string,
  ) {}

  /** Shows the window in front of everything, opening it first when there is none. */
  show(): void {
    const window = (this.#window ??= this.#open())
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }

  /** Closes the window; resolves once it is closed, at once when there is none. */
  async close(): Promise<void> {
    const window = this.#window
    if (window === undefined) return
    const closed = new Promise<void>((resolve) => window.once('closed', () => resolve()))
    window.close()
    await closed
  }

  /** Whether a page belongs to this window. */
  owns(webContentsId: number): boolean {
    return this.#window?.webContents.id === webContentsId
  }

  /** Sends an event to the window; dropped while there is none. */
  readonly emit: Emit = (name, payload) => {
    this.#window?.webContents.send(EVENT_CHANNEL, name, payload)
  }

  #open(): BrowserWindow {
    const window = new BrowserWindow({
      width: 1280,
      height: 800,
      minWidth: 720,
      minHeight: 480,
      title: 'SAO Desk',
      backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
      autoHideMenuBar: true,
      webPreferences: {
        session: this.session,
        preload: this.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        safeDialogs: true,
      },
    })
    window.on('closed', () => {
      this.#window = undefined
    })
    void window.loadURL(`${APP_ORIGIN}/`)
    return window
  }
}
