/**
 * Prints the path of the Electron executable that this project runs on, after making sure that
 * there is one:
 *   node build/electron-runtime.mjs [--runtime auto|electron|registry]
 */
import { ensureDependencies } from './lib/dependencies.mjs'
import { readOptions } from './lib/options.mjs'
import { runScript } from './lib/run.mjs'
import { readRuntimeChoice, resolveRuntime } from './lib/runtime/resolve.mjs'

await runScript(async (args) => {
  const choice = readRuntimeChoice(readOptions(args, { runtime: { type: 'string' } }).runtime)
  await ensureDependencies()
  const { executable } = await resolveRuntime(choice)
  process.stdout.write(`${executable}\n`)
})
