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
const STAMP = join(FOLDER, 'source-hash')
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
 * Packs the app twice: as a release, and as a test build whose archive is unpacked into an empty
 * folder, as a person would do it.
 * @returns {Promise<{ env: Record<string, string>, remove: () => void }>} the variables that tell
 *   the tests where both are, and how to take the unpacked one away again
 * @throws {import('../say.mjs').SetupError} when packing fails
 */
export async function preparePackages() {
  await ensureBuilt()
  await ensureManual()
  const [released, tested] = [join(FOLDER, 'release'), join(FOLDER, 'test-build')]
  const hash = `${hashSources(PROJECT_ROOT)} ${hashSources(PROJECT_ROOT, PACKAGING)}`
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== hash) {
    rmSync(STAMP, { force: true })
    const runtimeChoice = readRuntimeChoice(undefined)
    await packageApp({ runtimeChoice, output: released, targets: ['dir'] })
    await packageApp({
      runtimeChoice,
      output: tested,
      targets: ['tar.gz'],
      testBuild: true,
      isQuick: true,
    })
    writeFileSync(STAMP, hash)
  }
  const folder = mkdtempSync(join(tmpdir(), 'sao-desk-installed-'))
  const executable = await unpackArchive(tested, folder)
  return {
    env: {
      SAO_DESK_PACKAGED: executable,
      SAO_DESK_DIST: tested,
      SAO_DESK_RELEASED: join(released, 'linux-unpacked', EXECUTABLE),
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
