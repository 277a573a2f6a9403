/**
 * Several desktops for one run of tests: how many, and how each of Playwright's workers learns
 * which one is its own. Two apps on one desktop would share its clipboard, keychain and focus.
 */
import { availableParallelism } from 'node:os'

/** One app with its browser and its sandbox keeps about one processor busy. */
const MOST_DESKTOPS = 2

/** The variable that tells the workers about the desktops. */
export const DESKTOPS_VARIABLE = 'SAO_DESK_DESKTOPS'

/**
 * What a desktop changes in the environment; `null` takes a variable away.
 * @typedef {Record<string, string | null>} EnvChanges
 */

/**
 * How many workers a run of the end-to-end tests gets, each with a desktop of its own.
 * @param {string[]} args Playwright's arguments: `--workers=N` decides; any others name a few tests,
 *   which are soon done one at a time
 * @param {number} [processors]
 */
export function countWorkers(args, processors = availableParallelism()) {
  const asked = args.flatMap((argument) => /^--workers=([1-9]\d*)$/.exec(argument)?.[1] ?? [])
  const last = asked.at(-1)
  if (last !== undefined) return Number(last)
  return args.length > 0 ? 1 : Math.min(MOST_DESKTOPS, processors)
}

/**
 * @param {NodeJS.ProcessEnv} before
 * @param {NodeJS.ProcessEnv} after
 * @returns {EnvChanges}
 */
export function envChanges(before, after) {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...names].filter((name) => before[name] !== after[name])
  return Object.fromEntries(changed.map((name) => [name, after[name] ?? null]))
}

/**
 * Moves a process to the desktop of its place. Without the variable it stays where it is.
 * @param {number} place counted from 0
 * @param {NodeJS.ProcessEnv} [env] the environment to change
 * @throws {Error} when there is no desktop for that place
 */
export function takeDesktop(place, env = process.env) {
  const listed = env[DESKTOPS_VARIABLE]
  if (listed === undefined) return
  /** @type {EnvChanges[]} */
  const desktops = JSON.parse(listed)
  const changes = desktops[place]
  if (changes === undefined) {
    throw new Error(`There are ${desktops.length} desktops and none for worker ${place + 1}.`)
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete env[name]
    else env[name] = value
  }
}
