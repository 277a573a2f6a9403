/**
 * `npm test`: sets up what is missing, runs every part of the tests, and ends with one line over
 * all of them. `npm run test:unit -- <arguments>` and its like run one part alone.
 */
import { ensureDependencies } from './lib/dependencies.mjs'
import { END_TO_END_PURPOSES } from './lib/end-to-end.mjs'
import { runScript } from './lib/run.mjs'
import { installSystemPackages } from './lib/system-packages.mjs'
import { readTestArgs, runTests } from './lib/test-run.mjs'

await runScript(async (args) => {
  const { names, toolArgs } = readTestArgs(args)
  const prepare = async () => {
    await ensureDependencies()
    // Before the first part, because some tests of others are left out where these are missing.
    // What cannot be installed is told by the part that cannot do without.
    if (names.includes('e2e')) installSystemPackages(END_TO_END_PURPOSES)
  }
  const { line, exitCode } = await runTests(names, toolArgs, { prepare })
  process.stdout.write(`\n${line}\n`)
  return exitCode
})
