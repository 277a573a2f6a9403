/**
 * `npm run tour`: walks the main job in the real app without a person, prints each step and writes
 * numbered screenshots into `tour/`.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runPlaywright } from './lib/end-to-end.mjs'
import { PROJECT_ROOT } from './lib/paths.mjs'
import { runScript } from './lib/run.mjs'
import { SetupError } from './lib/say.mjs'

await runScript(async (args) => {
  if (process.platform !== 'linux') {
    throw new SetupError('The tour uses the browser as Linux opens it, so it runs on Linux only.')
  }
  rmSync(join(PROJECT_ROOT, 'tour'), { recursive: true, force: true })
  return runPlaywright({
    project: 'tour',
    args: ['--reporter=./build/lib/tour-reporter.mjs', ...args],
    display: 'if-missing',
  })
})
