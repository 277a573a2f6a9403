/**
 * `npm run test:packaged`: packs the app, unpacks its archive into an empty folder, and runs against
 * it the tests of the package and the end-to-end tests. Linux only, as those are:
 *   npm run test:packaged              both
 *   npm run test:packaged -- package   the tests of the package alone
 *   npm run test:packaged -- e2e menu  the end-to-end tests, here those of that name
 */
import { ensureDependencies } from './lib/dependencies.mjs'
import { countWorkers } from './lib/desktops.mjs'
import { runPlaywright } from './lib/end-to-end.mjs'
import { preparePackages } from './lib/package/packaged-for-tests.mjs'
import { runScript } from './lib/run.mjs'
import { SetupError } from './lib/say.mjs'
import { readTestArgs } from './lib/test-run.mjs'

/** Playwright's project of each part. */
const PROJECTS = /** @type {const} */ ({ package: 'packaged', e2e: 'e2e' })

await runScript(async (args) => {
  if (process.platform !== 'linux') {
    throw new SetupError('The packaged app is tested on Linux only.')
  }
  const { names, toolArgs } = readTestArgs(args, Object.keys(PROJECTS))
  await ensureDependencies()
  const packages = await preparePackages()
  let exitCode = 0
  try {
    for (const name of /** @type {(keyof typeof PROJECTS)[]} */ (names)) {
      const code = await runPlaywright({
        project: PROJECTS[name],
        args: toolArgs,
        env: packages.env,
        display: 'own',
        workers: name === 'e2e' ? countWorkers(toolArgs) : 1,
      })
      exitCode ||= code
    }
  } finally {
    packages.remove()
  }
  return exitCode
})
