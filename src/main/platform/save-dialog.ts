import electron from 'electron'
import type { FileSuggestion } from '../services'

/** Asks the person in the system's own dialog where to save a file, first in their documents. */
export async function chooseFile({ name, extension }: FileSuggestion): Promise<string | undefined> {
  const { app, BrowserWindow, dialog } = electron
  const options = {
    defaultPath: `${app.getPath('documents')}/${name}.${extension}`,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  }
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  const { filePath } = await (window === undefined
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options))
  return filePath === '' ? undefined : filePath
}
