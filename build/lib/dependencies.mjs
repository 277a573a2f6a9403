import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from './paths.mjs'
import { npmCommand, run } from './run.mjs'
import { SetupError, say } from './say.mjs'

/** Keep in step with `engines` in package.json. */
const OLDEST_NODE = /** @type {const} */ ([20, 19])

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

/**
 * Refuses a Node that is too old, in words.
 * @param {string} [version] as in `process.versions.node`
 * @throws {SetupError}
 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new SetupError(
    `SAO Desk needs Node ${OLDEST_NODE.join('.')} or later, and this is ${version}. ` +
      'Get a newer one from https://nodejs.org.',
  )
}

/**
 * Whether what is installed is what the lock file asks for. Optional packages may be missing: they
 * are for other platforms.
 * @param {Packages} wanted `packages` of package-lock.json
 * @param {Packages} installed `packages` of node_modules/.package-lock.json
 */
export function dependenciesMatch(wanted, installed) {
  const isAsWanted = Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = installed[path]
    // The entry without a path is the project itself.
    return path === '' || (found ? found.version === version : optional === true)
  })
  return isAsWanted && Object.keys(installed).every((path) => path in wanted)
}

/** @param {string} root */
function isInstalled(root) {
  try {
    const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
      (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages,
    )
    return dependenciesMatch(wanted, installed)
  } catch {
    return false
  }
}

/** Never the browsers that Playwright would fetch: the tests use the system's. */
async function runNpmCi() {
  const npm = npmCommand()
  return run(npm.command, [...npm.args, 'ci'], {
    shell: npm.shell,
    output: 'stderr',
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  })
}

/**
 * Makes sure that node_modules is there and as the lock file says.
 * @param {{ root?: string, install?: () => Promise<number> }} [options]
 * @throws {SetupError} when Node is too old or npm fails
 */
export async function ensureDependencies({ root = PROJECT_ROOT, install = runNpmCi } = {}) {
  checkNodeVersion()
  if (isInstalled(root)) return
  say('Installing the npm dependencies')
  if ((await install()) !== 0) {
    throw new SetupError(
      'npm could not install the dependencies: its own message is above. ' +
        'Check that the registry it is set to can be reached.',
    )
  }
}
