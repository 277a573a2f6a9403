/** The runtime of the `electron` dependency: the one that people with an open network get. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROJECT_ROOT } from '../paths.mjs'
import { run } from '../run.mjs'
import { say } from '../say.mjs'
import { probeRuntime } from './probe.mjs'

const PACKAGE_FOLDER = join(PROJECT_ROOT, 'node_modules', 'electron')
const RELEASES_URL = 'https://github.com/electron/electron/releases/'
const REACH_TIMEOUT_MS = 5_000
// About 120 MB over a slow line.
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000
// Enough to unpack what an earlier download left in Electron's own cache.
const UNREACHABLE_DOWNLOAD_TIMEOUT_MS = 20_000

/** @typedef {import('./resolve.mjs').Runtime} Runtime */

/**
 * The runtime that was downloaded before, when it starts.
 * @param {string} [packageFolder]
 * @returns {Runtime | null}
 */
export function installedElectron(packageFolder = PACKAGE_FOLDER) {
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  const probe = probeRuntime(executable)
  if ('version' in probe) {
    return { executable, version: probe.version, source: 'electron', folder: dirname(executable) }
  }
  say(`The downloaded Electron does not start (${probe.problem}).`)
  return null
}

/**
 * Lets the `electron` package download its runtime.
 * @returns {Promise<Runtime | null>} `null` when it could not
 */
export async function downloadElectron() {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8'))
  const hasRoute = await isDownloadLikely()
  if (hasRoute) say(`Downloading Electron ${version}`)
  // Its script takes a damaged folder for a finished one as long as this file is there.
  rmSync(join(PACKAGE_FOLDER, 'path.txt'), { force: true })
  const code = await run(process.execPath, [join(PACKAGE_FOLDER, 'install.js')], {
    output: 'ignore',
    timeoutMs: hasRoute ? DOWNLOAD_TIMEOUT_MS : UNREACHABLE_DOWNLOAD_TIMEOUT_MS,
  })
  if (code === 0) return installedElectron()
  say(`Electron ${version} cannot be downloaded here.`)
  return null
}

/**
 * Whether a download has a chance: a mirror or a proxy is set up for it, or the place of the
 * releases answers.
 * @param {{ env?: NodeJS.ProcessEnv, fetch?: typeof globalThis.fetch }} [options]
 * @returns {Promise<boolean>}
 */
export async function isDownloadLikely({ env = process.env, fetch = globalThis.fetch } = {}) {
  const isSetUp = Object.keys(env).some((name) =>
    /^(npm_config_)?electron_(mirror|get_use_proxy)$/i.test(name),
  )
  if (isSetUp) return true
  try {
    await fetch(RELEASES_URL, { method: 'HEAD', signal: AbortSignal.timeout(REACH_TIMEOUT_MS) })
    return true
  } catch {
    return false
  }
}
