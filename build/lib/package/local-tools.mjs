/**
 * Tools of the system, for computers where electron-builder cannot download its own.
 */
import { fileURLToPath } from 'node:url'
import { findProgram } from '../linux-host.mjs'
import { NEEDS } from '../system-needs.mjs'
import { ensureSystemPackages } from '../system-packages.mjs'

/** The targets that can be made with them. */
export const LOCAL_TARGETS = /** @type {const} */ (['dir', 'tar.gz', 'zip', 'deb'])

/**
 * Makes sure that they are there.
 * @returns {Record<string, string>} the variables that tell electron-builder where they are
 * @throws {import('../say.mjs').SetupError} naming what to install
 */
export function localTools() {
  ensureSystemPackages(['packaging'])
  const names = NEEDS.packaging.flatMap(({ name, programs }) =>
    name === '7-Zip' ? (programs ?? []) : [],
  )
  return {
    ELECTRON_BUILDER_7ZIP_PATH: findProgram(names) ?? '',
    CUSTOM_FPM_PATH: fileURLToPath(new URL('dpkg-fpm.mjs', import.meta.url)),
  }
}
