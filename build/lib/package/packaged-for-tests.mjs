/** The packages that the end-to-end tests run against, made anew when the app has changed. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, hashSources } from '../built.mjs'
import { ensureManual } from '../manual/build-manual.mjs'
import { PROJECT_ROOT } from '../paths.mjs'
import { readRuntimeChoice } from '../runtime/resolve.mjs'
import { EXECUTABLE } from './linux.mjs'
import { packageApp } from './package-app.mjs'
import { unpackArchive } from './unpack.mjs'

const FOLDER = join(PROJECT_ROOT, '.cache', 'packaged')
const [RELEASED, TESTED] = [join(FOLDER, 'release'), join(FOLDER, 'test-build')]
/** What a package is made of, beside what the app is built from. */
const PACKAGING = [
  'build/lib/package',
  'build/lib/manual',
  'build/lib/supply',
  'build/resources',
  'docs/manual',
  'LICENSE',
  'CHANGELOG.md',
]

/**
 * Packs the app as a release, in a folder of its own that is used again until the app changes.
 * @returns {Promise<string>} its executable
 * @throws {import('../say.mjs').SetupError} when packing fails
 */
export async function preparePackage() {
  await ensureBuilt()
  await ensureManual()
  await packUnlessPresent(RELEASED, { targets: ['dir'] })
  return join(RELEASED, 'linux-unpacked', EXECUTABLE)
}

/**
 * Packs the app twice: as a release, and as a test build whose archive is unpacked into an empty
 * folder, as a person would do it.
 * @returns {Promise<{ env: Record<string, string>, remove: () => void }>} the variables that tell
 *   the tests where both are, and how to take the unpacked one away again
 * @throws {import('../say.mjs').SetupError} when packing fails
 */
export async function preparePackages() {
  const released = await preparePackage()
  await packUnlessPresent(TESTED, { targets: ['tar.gz'], testBuild: true, isQuick: true })
  const folder = mkdtempSync(join(tmpdir(), 'sao-desk-installed-'))
  const executable = await unpackArchive(TESTED, folder)
  return {
    env: {
      SAO_DESK_PACKAGED: executable,
      SAO_DESK_DIST: TESTED,
      SAO_DESK_RELEASED: released,
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * @param {string} output
 * @param {{ targets: string[], testBuild?: boolean, isQuick?: boolean }} options
 */
async function packUnlessPresent(output, options) {
  const stamp = join(output, 'source-hash')
  const hash = `${hashSources(PROJECT_ROOT)} ${hashSources(PROJECT_ROOT, PACKAGING)}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  await packageApp({ runtimeChoice: readRuntimeChoice(undefined), output, ...options })
  writeFileSync(stamp, hash)
}
