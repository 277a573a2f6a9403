import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const PROJECT_ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/**
 * The folder for what is kept once per user and can be fetched again.
 * Linux as the XDG base directory specification says, macOS and Windows as their own guides say.
 * @param {{ platform?: string, env?: NodeJS.ProcessEnv, home?: string }} [host]
 * @returns {string} an absolute path, which may not exist yet
 */
export function userCacheFolder({
  platform = process.platform,
  env = process.env,
  home = homedir(),
} = {}) {
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'sao-desk')
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'sao-desk', 'Cache')
  }
  const configured = env['XDG_CACHE_HOME']
  // The specification says that a relative path is to be ignored.
  const base = configured?.startsWith('/') ? configured : join(home, '.cache')
  return join(base, 'sao-desk')
}
