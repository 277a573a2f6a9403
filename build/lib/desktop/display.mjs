/** A display of its own: Xvfb on a free number, open only to those who hold its cookie. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { capture } from '../run.mjs'
import { SetupError } from '../say.mjs'
import { firstLine, startHelper } from './helpers.mjs'

const READY_TIMEOUT_MS = 15_000
const SCREEN = '1600x1000x24'

/**
 * Whether the environment names a display that a window can open on.
 * @param {NodeJS.ProcessEnv} env
 */
export function hasDisplay(env) {
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY'])
}

/**
 * Starts Xvfb on a number it finds free.
 * @param {string} folder a private folder for the access files
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, name: string,
 *   env: Record<string, string | undefined> }>} `env` is to be merged over the command's
 *   environment (`undefined` takes a variable away)
 * @throws {SetupError} when Xvfb or xauth is missing or fails
 */
export async function startDisplay(folder) {
  const cookie = randomBytes(16).toString('hex')
  const serverAccess = join(folder, 'xauthority-server')
  const clientAccess = join(folder, 'xauthority')
  // The server takes the cookie whatever number it stands under; its number is not known yet.
  grant(serverAccess, ':0', cookie)
  const child = startHelper(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-auth', serverAccess],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const name = `:${await firstLine(child, 3, READY_TIMEOUT_MS)}`
  grant(clientAccess, name, cookie)
  return {
    child,
    name,
    env: {
      DISPLAY: name,
      XAUTHORITY: clientAccess,
      XDG_SESSION_TYPE: 'x11',
      // Otherwise a window would open on the person's own screen.
      WAYLAND_DISPLAY: undefined,
    },
  }
}

/**
 * @param {string} file
 * @param {string} display
 * @param {string} cookie
 */
function grant(file, display, cookie) {
  const input = `add ${display} . ${cookie}\n`
  if (!capture('xauth', ['-q', '-f', file, 'source', '-'], { input }).ok) {
    throw new SetupError('xauth failed, so no display can be started.')
  }
}
