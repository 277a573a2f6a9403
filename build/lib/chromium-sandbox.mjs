/** Chromium's sandbox on Linux: what it needs from the system, and when it cannot be had. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './say.mjs'

const SET_USER_ID = 0o4000
/** Kernel settings that take user namespaces from ordinary users, and the value that does. */
const RESTRICTIONS = [
  { file: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns', value: '1' },
  { file: '/proc/sys/kernel/unprivileged_userns_clone', value: '0' },
  { file: '/proc/sys/user/max_user_namespaces', value: '0' },
]

/** @param {string} file */
function readSetting(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}

/**
 * The switches that Chromium needs on its command line here: as root it refuses to start with its
 * sandbox.
 * @param {number | undefined} [userId]
 * @returns {string[]}
 */
export function chromiumSwitches(userId = process.getuid?.()) {
  return userId === 0 ? ['--no-sandbox'] : []
}

/**
 * Says what to do when the system keeps Chromium from building its sandbox, as Ubuntu does since
 * 23.10 for programs without a profile of their own.
 * @param {string} runtimeFolder
 * @param {{ userId?: number | undefined, read?: (file: string) => string | null }} [host]
 * @returns {boolean} whether there was something to say
 */
export function adviseOnSandbox(runtimeFolder, host = {}) {
  const { userId = process.getuid?.(), read = readSetting } = host
  if (userId === 0 || !RESTRICTIONS.some(({ file, value }) => read(file) === value)) return false
  const helper = join(runtimeFolder, 'chrome-sandbox')
  const stats = statSync(helper, { throwIfNoEntry: false })
  if (stats === undefined || (stats.uid === 0 && (stats.mode & SET_USER_ID) !== 0)) return false
  say(
    'This system restricts user namespaces, which Chromium builds its sandbox with. ' +
      'If the window does not open, allow the sandbox helper once:\n' +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  )
  return true
}
