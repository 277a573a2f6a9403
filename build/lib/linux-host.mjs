/** What this Linux has, and what may be added to it. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { capture } from './run.mjs'

const APT_TIMEOUT_MS = 10 * 60_000
// Not on the path of an ordinary user everywhere.
const LDCONFIG_PLACES = ['/sbin/ldconfig', '/usr/sbin/ldconfig', 'ldconfig']

/**
 * The full path of the first of these programs that is on the path.
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findProgram(names, env = process.env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name)
      try {
        accessSync(path, constants.X_OK)
        return path
      } catch {
        // Not here; the next folder may have it.
      }
    }
  }
  return null
}

/**
 * The libraries the system's linker knows.
 * @returns {Set<string> | null} `null` where it cannot be asked (no ldconfig)
 */
function knownLibraries() {
  for (const ldconfig of LDCONFIG_PLACES) {
    const { ok, stdout } = capture(ldconfig, ['-p'])
    if (ok) return new Set([...stdout.matchAll(/^\t(\S+) /gm)].map(([, name = '']) => name))
  }
  return null
}

/**
 * apt, when this process may use it: as root, or in CI through sudo without a password.
 * @returns {{ knows: (name: string) => boolean, install: (names: string[]) => boolean } | null}
 */
function usableApt() {
  if (findProgram(['apt-get']) === null) return null
  const isRoot = process.getuid?.() === 0
  const mayUseSudo = Boolean(process.env['CI']) && capture('sudo', ['-n', 'true']).ok
  if (!isRoot && !mayUseSudo) return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const aptGet = (/** @type {string[]} */ args) => {
    const [command, ...rest] = isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args]
    return capture(/** @type {string} */ (command), rest, { env, timeoutMs: APT_TIMEOUT_MS }).ok
  }
  let isFresh = false
  return {
    knows(name) {
      // A bare image has no package lists, and old lists name files that are gone.
      if (!isFresh) isFresh = aptGet(['update']) || true
      return aptKnows(name)
    },
    install: (names) => aptGet(['install', '-y', '--no-install-recommends', ...names]),
  }
}

/**
 * Whether a typeface has the letters of a language.
 * @param {string} language as RFC 3066 names it
 */
function hasLetters(language) {
  const { ok, stdout } = capture('fc-list', [`:lang=${language}`])
  return ok && stdout.trim() !== ''
}

/** @param {string} name */
function aptKnows(name) {
  return capture('apt-cache', ['show', '--no-all-versions', name]).ok
}

/**
 * This computer, as `ensureSystemPackages` wants to see it.
 * @returns {import('./system-packages.mjs').Host}
 */
export function thisHost() {
  const libraries = process.platform === 'linux' ? knownLibraries() : null
  return {
    platform: process.platform,
    hasLibrary: (name) => libraries === null || libraries.has(name),
    hasProgram: (names) => findProgram(names) !== null,
    hasLetters,
    hasApt: findProgram(['apt-get']) !== null,
    aptKnows,
    usableApt,
  }
}
