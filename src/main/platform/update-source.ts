import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { updateSource } from '../updates/electron-updater-source'
import type { UpdateSource } from '../updates/updates'

/**
 * Where this copy of the app gets newer versions: a package that says so, and that knows how it is
 * installed. An archive that somebody unpacked is left as it is.
 */
export function findUpdateSource(): UpdateSource | undefined {
  const has = (name: string): boolean => existsSync(join(process.resourcesPath, name))
  if (!app.isPackaged || !has('app-update.yml')) return undefined
  const isArchive = process.env['APPIMAGE'] === undefined && !has('package-type')
  if (process.platform === 'linux' && isArchive) return undefined
  let loaded: UpdateSource | undefined
  // Loaded when it is first used: it is large, and the window should not wait for it.
  const source = async (): Promise<UpdateSource> =>
    (loaded ??= updateSource((await import('electron-updater')).default.autoUpdater))
  return {
    load: async () => (await source()).load(),
    install: () => loaded?.install(),
  }
}
