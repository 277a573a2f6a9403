/**
 * What a desktop gives and a bare machine lacks: a display and a keychain. Linux only; macOS and
 * Windows always have both.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasDisplay, startDisplay } from './desktop/display.mjs'
import { endHelper } from './desktop/helpers.mjs'
import { hasKeychain, startKeychain } from './desktop/keychain.mjs'

/**
 * `own` always starts one, `if-missing` takes the person's own where there is one, `none` leaves
 * the environment as it is.
 * @typedef {'own' | 'if-missing' | 'none'} Wish
 */

/**
 * Starts what is wished for.
 * @param {{ display?: Wish, keychain?: Wish, platform?: string, baseEnv?: NodeJS.ProcessEnv }} [wishes]
 * @returns {Promise<{ env: NodeJS.ProcessEnv, started: string[], stop: () => Promise<void> }>}
 *   the environment for commands, what was started in words, and how to end it; it also ends with
 *   this process
 * @throws {import('./say.mjs').SetupError} when something wished for cannot be started
 */
export async function startDesktop(wishes = {}) {
  const { display = 'if-missing', keychain = 'if-missing' } = wishes
  const { platform = process.platform, baseEnv = process.env } = wishes
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...baseEnv }
  // Editors built on Electron set this in their terminals, and Electron would then be plain Node.
  delete env['ELECTRON_RUN_AS_NODE']
  if (platform !== 'linux') return { env, started: [], stop: async () => undefined }

  const folder = mkdtempSync(join(tmpdir(), 'sao-desk-session-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeFolder)
  /** @type {string[]} */
  const started = []
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = []
  const stop = async () => {
    for (const child of children.reverse()) await endHelper(child)
    removeFolder()
  }

  try {
    if (display === 'own' || (display === 'if-missing' && !hasDisplay(env))) {
      const own = await startDisplay(folder)
      children.push(own.child)
      Object.assign(env, own.env)
      started.push(`Xvfb on ${own.name}`)
    }
    if (keychain === 'own' || (keychain === 'if-missing' && !hasKeychain(env))) {
      const own = await startKeychain(folder)
      children.push(...own.children)
      Object.assign(env, own.env)
      started.push('a throwaway keychain')
    }
  } catch (error) {
    await stop()
    throw error
  }
  return { env, started, stop }
}
