import { thisHost } from './linux-host.mjs'
import { SetupError, say } from './say.mjs'
import { NEEDS } from './system-needs.mjs'

/**
 * @typedef {import('./system-needs.mjs').Need} Need
 * @typedef {import('./system-needs.mjs').Purpose} Purpose
 * @typedef {{
 *   platform: string,
 *   hasLibrary: (name: string) => boolean,
 *   hasProgram: (names: string[]) => boolean,
 *   hasLetters: (language: string) => boolean,
 *   hasApt: boolean,
 *   aptKnows: (name: string) => boolean,
 *   usableApt: () => { knows: (name: string) => boolean,
 *     install: (names: string[]) => boolean } | null,
 * }} Host
 */

/**
 * What is missing for these purposes. Nothing ever is on macOS and Windows.
 * @param {Purpose[]} purposes
 * @param {Host} [host]
 * @returns {Need[]}
 */
export function missingNeeds(purposes, host = thisHost()) {
  if (host.platform !== 'linux') return []
  return purposes
    .flatMap((purpose) => NEEDS[purpose])
    .filter(
      ({ library, programs, letters }) =>
        (library !== undefined && !host.hasLibrary(library)) ||
        (programs !== undefined && !host.hasProgram(programs)) ||
        (letters !== undefined && !host.hasLetters(letters)),
    )
}

/**
 * Installs with apt what these purposes need and Linux lacks, where that is possible without
 * asking: as root, or in CI.
 * @param {Purpose[]} purposes
 * @param {() => Host} [inspect] looks at the computer; asked again after an installation
 * @returns {string | null} what is still missing and how to install it, in words
 */
export function installSystemPackages(purposes, inspect = thisHost) {
  const host = inspect()
  const missing = missingNeeds(purposes, host)
  if (missing.length === 0) return null
  const apt = host.usableApt()
  if (apt !== null) {
    const packages = packageNames(missing, apt.knows)
    say(`Installing system packages with apt: ${packages.join(' ')}`)
    apt.install(packages)
  }
  const stillMissing = missingNeeds(purposes, inspect())
  return stillMissing.length > 0 ? adviceFor(stillMissing, host) : null
}

/**
 * Makes sure that Linux has what these purposes need, as `installSystemPackages` does.
 * @param {Purpose[]} purposes
 * @param {() => Host} [inspect]
 * @throws {SetupError} with the command to type, or the names to look for, when something is
 *   missing that could not be installed
 */
export function ensureSystemPackages(purposes, inspect = thisHost) {
  const advice = installSystemPackages(purposes, inspect)
  if (advice !== null) throw new SetupError(advice)
}

/**
 * @param {Need[]} needs
 * @param {(name: string) => boolean} isKnown
 */
function packageNames(needs, isKnown) {
  const names = needs.map(({ packages }) => packages.find(isKnown) ?? packages.at(-1) ?? '')
  return [...new Set(names)]
}

/**
 * @param {Need[]} missing
 * @param {Host} host
 */
function adviceFor(missing, host) {
  const names = missing.map(({ name, library }) => (library ? `${name} (${library})` : name))
  const sentence = `This system lacks ${names.join(', ')}.`
  if (!host.hasApt) return `${sentence} Install what is missing with its package manager.`
  const packages = packageNames(missing, host.aptKnows)
  return `${sentence} Install what is missing with:\n  sudo apt-get install ${packages.join(' ')}`
}
