/**
 * Programs that run beside a command and end with it. They get their own process group, so that
 * Ctrl+C in a terminal ends the command before the display under it.
 */
import { spawn } from 'node:child_process'
import { SetupError } from '../say.mjs'

const END_GRACE_MS = 2_000

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set()

process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM')
})

/**
 * Starts a helper.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio: import('node:child_process').StdioOptions }} options
 * @returns {ChildProcess}
 */
export function startHelper(command, args, { env = process.env, stdio }) {
  const child = spawn(command, args, { env, stdio, detached: true })
  running.add(child)
  child.once('exit', () => running.delete(child))
  // The failure to start is told by whoever waits for the helper's first line.
  child.once('error', () => running.delete(child))
  child.unref()
  return child
}

/**
 * Waits for the first line that a helper writes to one of its pipes.
 * @param {ChildProcess} child
 * @param {number} descriptor which of its pipes
 * @param {number} timeoutMs
 * @returns {Promise<string>} the line, trimmed
 * @throws {SetupError} when it ends, or says nothing in time
 */
export async function firstLine(child, descriptor, timeoutMs) {
  const name = child.spawnfile
  const stream = /** @type {import('node:stream').Readable | null} */ (child.stdio[descriptor])
  if (!stream) throw new SetupError(`${name} could not be started.`)
  const line = new Promise((resolve) => {
    let text = ''
    stream.setEncoding('utf8')
    stream.on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')).trim())
    })
  })
  const ended = new Promise((_resolve, reject) => {
    child.once('error', (error) => {
      reject(new SetupError(`${name} could not be started: ${error.message}`))
    })
    child.once('exit', (code) => reject(new SetupError(`${name} ended at once (code ${code}).`)))
  })
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_resolve, reject) => {
    const error = new SetupError(`${name} was not ready within ${timeoutMs / 1000} s.`)
    timer = setTimeout(reject, timeoutMs, error)
  })
  // The helper ends at some time after it was ready: no longer a failure then.
  ended.catch(() => undefined)
  try {
    return await Promise.race([line, ended, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Ends a helper, gently at first.
 * @param {ChildProcess} child
 */
export async function endHelper(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const forcing = setTimeout(() => child.kill('SIGKILL'), END_GRACE_MS)
  child.kill('SIGTERM')
  await ended
  clearTimeout(forcing)
}
