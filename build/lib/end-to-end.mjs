/** The set-up and run of what drives the real app: the end-to-end tests, the tour and the bench. */
import { ensureBuilt } from './built.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { startDesktop } from './desktop-session.mjs'
import { findProgram } from './linux-host.mjs'
import { readRuntimeChoice, resolveRuntime } from './runtime/resolve.mjs'
import { say } from './say.mjs'
import { NEEDS } from './system-needs.mjs'
import { ensureSystemPackages } from './system-packages.mjs'
import { PLAYWRIGHT, runTool } from './tools.mjs'

/** @type {import('./system-needs.mjs').Purpose[]} */
export const END_TO_END_PURPOSES = ['app', 'display', 'keychain', 'clipboard', 'browser']

/**
 * Runs one of Playwright's projects with the app built and a desktop around it. The keychain is
 * always a throwaway one: a test must never touch the person's own.
 * @param {{ project: 'e2e' | 'tour' | 'bench', args: string[], env?: NodeJS.ProcessEnv,
 *   display: import('./desktop-session.mjs').Wish }} options
 * @returns {Promise<number>} Playwright's exit code
 * @throws {import('./say.mjs').SetupError} when the set-up fails
 */
export async function runPlaywright({ project, args, env = {}, display }) {
  await ensureDependencies()
  ensureSystemPackages(END_TO_END_PURPOSES)
  const runtime = await resolveRuntime(readRuntimeChoice(undefined))
  await ensureBuilt()
  const desktop = await startDesktop({ display, keychain: 'own' })
  say(`Electron ${runtime.version}; ${desktop.started.join(' and ') || 'no desktop started'}.`)
  const chromium = process.platform === 'linux' ? findProgram(chromiumNames()) : null
  try {
    return await runTool(PLAYWRIGHT, ['test', `--project=${project}`, ...args], {
      env: {
        ...desktop.env,
        ...env,
        SAO_DESK_ELECTRON: runtime.executable,
        ...(chromium === null ? {} : { SAO_DESK_CHROMIUM: chromium }),
      },
    })
  } finally {
    await desktop.stop()
  }
}

function chromiumNames() {
  return NEEDS.browser.flatMap((need) => (need.name === 'Chromium' ? (need.programs ?? []) : []))
}
