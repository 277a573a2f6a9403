import { app, dialog } from 'electron'

/**
 * Says that the app cannot start, and ends it: without this a failed start would leave a process
 * without a window. What it cannot read is left as it is.
 */
export function failToStart(thrown: unknown): void {
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  dialog.showErrorBox(
    'SAO Desk cannot start',
    `${reason}\n\nNothing was changed. What the app keeps is in ${app.getPath('userData')}.`,
  )
  app.exit(1)
}
