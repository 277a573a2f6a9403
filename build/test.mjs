/**
 * `npm test`: sets up what is missing, runs every part of the tests, and ends with one line over
 * all of them. `npm run test:unit -- <arguments>` and its like run one part alone.
 */
import { ensureDependencies } from './lib/dependencies.mjs'
import { runScript } from './lib/run.mjs'
import { readTestArgs, runTests } from './lib/test-run.mjs'

await runScript(async (args) => {
  const { names, toolArgs } = readTestArgs(args)
  const { line, exitCode } = await runTests(names, toolArgs, { prepare: ensureDependencies })
  process.stdout.write(`\n${line}\n`)
  return exitCode
})
