/**
 * Running other programs: in the foreground, with signals passed on to them, and for their output.
 */
import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { basename } from 'node:path'
import { PROJECT_ROOT } from './paths.mjs'
import { SetupError, say } from './say.mjs'

/** The run was ended by a signal; nothing more is to be done but to clean up. */
export class InterruptedError extends Error {
  /** @override */
  name = 'InterruptedError'

  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Ended by ${signal}.`)
    this.exitCode = signalExitCode(signal)
  }
}

/**
 * The exit code a shell gives for a program that a signal ended.
 * @param {NodeJS.Signals} signal
 */
export function signalExitCode(signal) {
  return 128 + constants.signals[signal]
}

/** @type {import('node:child_process').ChildProcess | null} */
let foreground = null
/** @type {NodeJS.Signals | null} */
let receivedSignal = null

/** @param {NodeJS.Signals} signal */
function handleSignal(signal) {
  const again = receivedSignal !== null
  receivedSignal = signal
  if (foreground === null) process.exit(signalExitCode(signal))
  // A terminal sends Ctrl+C to the whole group: the child has it already.
  if (signal === 'SIGINT' && process.stdin.isTTY && !again) return
  foreground.kill(again ? 'SIGKILL' : signal)
}

/**
 * Runs a script's main function: prints what a person can act on, passes signals on to the program
 * in the foreground, sets the exit code.
 * @param {(args: string[]) => Promise<number | void>} main gets the command line's arguments and
 *   answers the exit code
 */
export async function runScript(main) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, handleSignal)
  }
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0
  } catch (error) {
    if (error instanceof InterruptedError) {
      process.exitCode = error.exitCode
    } else if (error instanceof SetupError) {
      say(error.message)
      process.exitCode = 1
    } else {
      throw error
    }
  }
}

/**
 * Runs a program in the foreground until it ends.
 * @param {string} command
 * @param {string[]} args
 * @param {{
 *   env?: NodeJS.ProcessEnv, cwd?: string, shell?: boolean, timeoutMs?: number,
 *   output?: 'inherit' | 'stderr' | 'ignore',
 * }} [options] `output: 'stderr'` keeps standard output free for someone else
 * @returns {Promise<number>} its exit code; 1 when it could not be started or ran out of time
 * @throws {InterruptedError} when this script was told to end meanwhile
 */
export async function run(command, args, options = {}) {
  const { env = process.env, cwd = PROJECT_ROOT, shell = false, timeoutMs = 0 } = options
  const output = options.output ?? 'inherit'
  const child = spawn(command, args, {
    env,
    cwd,
    shell,
    timeout: timeoutMs,
    stdio: [
      output === 'inherit' ? 'inherit' : 'ignore',
      output === 'stderr' ? 2 : output,
      output === 'ignore' ? 'ignore' : 'inherit',
    ],
  })
  foreground = child
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      say(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.once('exit', (exitCode, signal) => {
      resolve(signal === null ? exitCode : signalExitCode(signal))
    })
  })
  foreground = null
  if (receivedSignal !== null) throw new InterruptedError(receivedSignal)
  return code
}

/**
 * Runs a short program for what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number, input?: string, shell?: boolean }} [options]
 * @returns {{ ok: boolean, stdout: string, stderr: string }} `ok` when it ran and exited with 0
 */
export function capture(command, args, options = {}) {
  const { env = process.env, timeoutMs = 10_000, input, shell = false } = options
  const result = spawnSync(command, args, {
    env,
    timeout: timeoutMs,
    encoding: 'utf8',
    shell,
    maxBuffer: 64 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  })
  return {
    ok: result.error === undefined && result.status === 0,
    stdout: result.stdout ?? '',
    stderr: result.stderr ?? '',
  }
}

/**
 * How to call npm: the one that runs this script, else the one on the path.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [platform]
 * @returns {{ command: string, args: string[], shell: boolean }} `args` come before npm's own
 */
export function npmCommand(env = process.env, platform = process.platform) {
  const cli = env['npm_execpath']
  if (cli !== undefined && basename(cli) === 'npm-cli.js') {
    return { command: process.execPath, args: [cli], shell: false }
  }
  // Windows has npm as a batch file, which only a shell can start.
  return { command: 'npm', args: [], shell: platform === 'win32' }
}
