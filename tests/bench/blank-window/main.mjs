/** A window of the app's size with next to nothing in it: what the runtime itself takes. */
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1280, height: 800 })
  await window.loadFile(join(import.meta.dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
