/** The app built into `out/`, anew only when what it is made of has changed. */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { PROJECT_ROOT } from './paths.mjs'
import { SetupError, say } from './say.mjs'
import { ELECTRON_VITE, runTool } from './tools.mjs'

const INPUTS = [
  'src',
  'build/lib/package/native-packages.mjs',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const STAMP_FILE = 'source-hash'

/**
 * A hash over the names and contents of everything the app is built from.
 * @param {string} root
 * @param {string[]} [inputs] files and folders below it
 * @returns {string}
 */
export function hashSources(root, inputs = INPUTS) {
  const files = inputs.flatMap((input) => {
    const path = join(root, input)
    if (!existsSync(path)) return []
    const below = readdirSyncDeep(path)
    return below ?? [path]
  })
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[] | null} the files below a folder, `null` for a file
 */
function readdirSyncDeep(path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return null
  }
}

/** @param {string} folder */
async function runElectronVite(folder) {
  // Absolute: a relative one is taken from each part's own root.
  const args = ['build', '--outDir', folder, '--logLevel', 'warn']
  return runTool(ELECTRON_VITE, args, { output: 'stderr' })
}

/**
 * Builds into a folder of its own that then takes the place of `out/`, so that a build that fails
 * or is interrupted leaves the last good one. The manual, which is built by itself, stays.
 * @param {{ root?: string, build?: (folder: string) => Promise<number> }} [options]
 * @throws {SetupError} when the build fails
 */
export async function buildApp({ root = PROJECT_ROOT, build = runElectronVite } = {}) {
  const sources = hashSources(root)
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'build-'))
  try {
    say('Building the app')
    const fresh = join(work, 'out')
    if ((await build(fresh)) !== 0) throw new SetupError('The app could not be built.')
    writeFileSync(join(fresh, STAMP_FILE), sources)
    const out = join(root, 'out')
    if (existsSync(out)) renameSync(out, join(work, 'replaced'))
    renameSync(fresh, out)
    const manual = join(work, 'replaced', 'manual')
    if (existsSync(manual)) renameSync(manual, join(out, 'manual'))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Makes the next `ensureBuilt` build, because something else is about to write into `out/`. */
export function forgetBuild(root = PROJECT_ROOT) {
  rmSync(join(root, 'out', STAMP_FILE), { force: true })
}

/**
 * Builds the app when `out/` is missing or older than its sources.
 * @param {Parameters<typeof buildApp>[0]} [options]
 * @returns {Promise<boolean>} whether it was built now
 * @throws {SetupError} when the build fails
 */
export async function ensureBuilt(options = {}) {
  const root = options.root ?? PROJECT_ROOT
  const stamp = join(root, 'out', STAMP_FILE)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources(root)) return false
  await buildApp(options)
  return true
}
