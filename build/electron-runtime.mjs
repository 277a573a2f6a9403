/**
 * Prints the path of the Electron executable that this project runs on, after making sure that
 * there is one:
 *   node build/electron-runtime.mjs [--runtime auto|electron|registry]
 */
import { parseArgs } from 'node:util'
import { ensureDependencies } from './lib/dependencies.mjs'
import { runScript } from './lib/run.mjs'
import { readRuntimeChoice, resolveRuntime } from './lib/runtime/resolve.mjs'

await runScript(async (args) => {
  const { values } = parseArgs({ args, options: { runtime: { type: 'string' } } })
  const choice = readRuntimeChoice(values.runtime)
  await ensureDependencies()
  const { executable } = await resolveRuntime(choice)
  process.stdout.write(`${executable}\n`)
})
