/**
 * `npm run tour`: walks the main job in the real app without a person, prints each step and writes
 * numbered screenshots into `tour/`. With `--manual` it takes the pictures of the manual anew, too.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runPlaywright } from './lib/end-to-end.mjs'
import { keepScreens, SCREENS_VARIABLE } from './lib/manual/screens.mjs'
import { PROJECT_ROOT } from './lib/paths.mjs'
import { runScript } from './lib/run.mjs'
import { SetupError } from './lib/say.mjs'

const MANUAL_SWITCH = '--manual'
const TAKEN = join(PROJECT_ROOT, '.cache', 'manual-screens')

await runScript(async (args) => {
  if (process.platform !== 'linux') {
    throw new SetupError('The tour uses the browser as Linux opens it, so it runs on Linux only.')
  }
  const forManual = args.includes(MANUAL_SWITCH)
  const others = args.filter((arg) => arg !== MANUAL_SWITCH)
  rmSync(join(PROJECT_ROOT, 'tour'), { recursive: true, force: true })
  rmSync(TAKEN, { recursive: true, force: true })
  mkdirSync(TAKEN, { recursive: true })
  const exitCode = await runPlaywright({
    project: 'tour',
    args: ['--reporter=./build/lib/tour-reporter.mjs', ...others],
    ...(forManual ? { env: { [SCREENS_VARIABLE]: TAKEN } } : {}),
    display: 'if-missing',
  })
  if (forManual && exitCode === 0) keepScreens(TAKEN, { isWhole: others.length === 0 })
  return exitCode
})
