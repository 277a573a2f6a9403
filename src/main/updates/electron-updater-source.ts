/**
 * Updates by electron-updater. It compares the loaded file's SHA-512 with the feed's on every system.
 * On Windows the installer's signature must be of the publisher that signed this app, on macOS the
 * system checks that; on Linux there is no such signature, and what vouches for the feed is https.
 */
import type { AppUpdater, UpdateInfo } from 'electron-updater'
import type { UpdateSource } from './updates'

/** Longest release notes that are shown, in characters. */
const NOTES_MAX_LENGTH = 4_000

/** The part of an `AppUpdater` that is used. */
export type Updater = Pick<
  AppUpdater,
  | 'autoDownload'
  | 'autoInstallOnAppQuit'
  | 'allowDowngrade'
  | 'allowPrerelease'
  | 'checkForUpdates'
  | 'downloadUpdate'
  | 'quitAndInstall'
>

/** Sets an updater up: only newer versions, and nothing installed that the person did not ask for. */
export function updateSource(updater: Updater): UpdateSource {
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = false
  updater.allowPrerelease = false
  // After the line above, which may change it.
  updater.allowDowngrade = false
  return {
    load: async () => {
      const result = await updater.checkForUpdates()
      if (result?.isUpdateAvailable !== true) return undefined
      await updater.downloadUpdate()
      return { version: result.updateInfo.version, notes: notesOf(result.updateInfo) }
    },
    install: () => updater.quitAndInstall(false, true),
  }
}

/** Release notes as plain text: GitHub gives them as HTML, of which nothing is drawn. */
export function notesOf({ releaseNotes }: Pick<UpdateInfo, 'releaseNotes'>): string {
  const html = Array.isArray(releaseNotes)
    ? releaseNotes.map(({ note }) => note ?? '').join('\n\n')
    : (releaseNotes ?? '')
  return html
    .replace(/<li[^>]*>/gi, '\n• ')
    .replace(/<\/?(p|div|h\d|ul|ol|br)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, NOTES_MAX_LENGTH)
}
