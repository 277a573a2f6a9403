/** The set-up that start and dev share: everything the app needs to open its window. */
import { adviseOnSandbox } from './chromium-sandbox.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { startDesktop } from './desktop-session.mjs'
import { hasDisplay } from './desktop/display.mjs'
import { resolveRuntime } from './runtime/resolve.mjs'
import { say } from './say.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/**
 * Sets up dependencies, libraries, the runtime and, on a Linux without one, a display.
 * @param {import('./runtime/resolve.mjs').RuntimeChoice} choice
 * @returns {Promise<{ runtime: import('./runtime/resolve.mjs').Runtime,
 *   env: NodeJS.ProcessEnv, stop: () => Promise<void> }>}
 * @throws {import('./say.mjs').SetupError} saying what to install or do
 */
export async function prepareLaunch(choice) {
  await ensureDependencies()
  const needsDisplay = process.platform === 'linux' && !hasDisplay(process.env)
  ensureSystemPackages(needsDisplay ? ['app', 'display'] : ['app'])
  const runtime = await resolveRuntime(choice)
  adviseOnSandbox(runtime.folder)
  const desktop = await startDesktop({ display: 'if-missing', keychain: 'none' })
  if (needsDisplay) say(`No display found: running under ${desktop.started.join()}.`)
  return { runtime, env: desktop.env, stop: desktop.stop }
}
