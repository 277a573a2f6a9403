import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { electronExecutable, type RunningApp } from '../../e2e/support/app'

const BLANK_WINDOW = join(import.meta.dirname, '../blank-window')

/**
 * Opens a window with next to nothing in it on the same runtime.
 * @param folder for its data
 * @param switches of Chromium
 */
export async function openBlankWindow(
  folder: string,
  switches: readonly string[],
): Promise<Pick<RunningApp, 'electron' | 'page' | 'close'>> {
  // Only root needs it: Chromium refuses its own sandbox there.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath: electronExecutable(),
    args: [...asRoot, ...switches, BLANK_WINDOW, `--user-data-dir=${folder}`],
  })
  const page = await electron.firstWindow()
  await page.waitForLoadState()
  return { electron, page, close: () => electron.close() }
}
