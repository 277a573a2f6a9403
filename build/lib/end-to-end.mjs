/** The set-up and run of what drives the real app: the end-to-end tests, the tour and the bench. */
import { ensureBuilt } from './built.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { startDesktop } from './desktop-session.mjs'
import { DESKTOPS_VARIABLE, envChanges } from './desktops.mjs'
import { ensureManual } from './manual/build-manual.mjs'
import { findProgram } from './linux-host.mjs'
import { readRuntimeChoice, resolveRuntime } from './runtime/resolve.mjs'
import { say } from './say.mjs'
import { NEEDS } from './system-needs.mjs'
import { ensureSystemPackages } from './system-packages.mjs'
import { PLAYWRIGHT, runTool } from './tools.mjs'

/** @type {import('./system-needs.mjs').Purpose[]} */
export const END_TO_END_PURPOSES = ['app', 'display', 'keychain', 'clipboard', 'browser']

/**
 * Runs one of Playwright's projects with the app built and a desktop around each of its workers. The
 * keychain is always a throwaway one: a test must never touch the person's own.
 * @param {{ project: 'e2e' | 'packaged' | 'tour' | 'bench' | 'soak', args: string[], env?: NodeJS.ProcessEnv,
 *   display: import('./desktop-session.mjs').Wish, workers?: number }} options several workers need
 *   `display: 'own'`
 * @returns {Promise<number>} Playwright's exit code
 * @throws {import('./say.mjs').SetupError} when the set-up fails
 */
export async function runPlaywright({ project, args, env = {}, display, workers = 1 }) {
  await ensureDependencies()
  ensureSystemPackages(END_TO_END_PURPOSES)
  const runtime = await resolveRuntime(readRuntimeChoice(undefined))
  await ensureBuilt()
  if (project === 'e2e') await ensureManual()
  const chromium = process.platform === 'linux' ? findProgram(chromiumNames()) : null
  /** @type {Awaited<ReturnType<typeof startDesktop>>[]} */
  const desktops = []
  try {
    while (desktops.length < workers) {
      desktops.push(await startDesktop({ display, keychain: 'own' }))
    }
    const started = desktops.map((desktop) => desktop.started.join(' and ') || 'no desktop started')
    say(`Electron ${runtime.version}; ${started.join('; ')}.`)
    const changes = desktops.map((desktop) => envChanges(process.env, desktop.env))
    return await runTool(
      PLAYWRIGHT,
      ['test', `--project=${project}`, `--workers=${workers}`, ...args],
      {
        env: {
          ...desktops[0]?.env,
          ...env,
          [DESKTOPS_VARIABLE]: JSON.stringify(changes),
          SAO_DESK_ELECTRON: runtime.executable,
          ...(chromium === null ? {} : { SAO_DESK_CHROMIUM: chromium }),
        },
      },
    )
  } finally {
    await Promise.all(desktops.map((desktop) => desktop.stop()))
  }
}

function chromiumNames() {
  return NEEDS.browser.flatMap((need) => (need.name === 'Chromium' ? (need.programs ?? []) : []))
}
