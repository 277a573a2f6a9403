import type { App } from 'electron'

/** Cleaning up may take this long; then the app quits all the same. */
const CLEAN_UP_TIMEOUT_MS = 3_000

/** Runs `cleanUp` once before the app quits, and quits after it. */
export function cleanUpBeforeQuit(app: App, cleanUp: () => Promise<void>): void {
  let begun = false
  let isClean = false
  app.on('before-quit', (event) => {
    if (isClean) return
    // Closing the last window asks to quit once more.
    event.preventDefault()
    if (begun) return
    begun = true
    const timeout = new Promise<void>((resolve) => setTimeout(resolve, CLEAN_UP_TIMEOUT_MS))
    const quit = (): void => {
      isClean = true
      app.quit()
    }
    void Promise.race([cleanUp(), timeout]).then(quit, quit)
  })
}

/** Quits when the last window is closed, except on macOS, where apps stay. */
export function quitWithLastWindow(app: App): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}

/**
 * Ends the process once the app has quit, though a call into the system still hangs: Node would wait
 * for it.
 */
export function quitDespite(app: App, isHeldUp: () => boolean): void {
  app.on('quit', () => {
    if (isHeldUp()) process.kill(process.pid, 'SIGKILL')
  })
}
