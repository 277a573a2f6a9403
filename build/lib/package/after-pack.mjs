import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST_FILE } from '../runtime/manifest.mjs'

/**
 * Takes out what a runtime for development has and a package must not: an app that loads any folder
 * named on the command line, and the list of the runtime's own files.
 * @param {{ appOutDir: string, packager: { getResourcesDir: (folder: string) => string } }} context
 */
export async function tidyPackage({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
  rmSync(join(appOutDir, MANIFEST_FILE), { force: true })
}
