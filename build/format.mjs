/** `npm run format`: brings every file into the project's layout. */
import { ensureDependencies } from './lib/dependencies.mjs'
import { runScript } from './lib/run.mjs'
import { PRETTIER, runTool } from './lib/tools.mjs'

await runScript(async (args) => {
  await ensureDependencies()
  return runTool(PRETTIER, ['--write', ...(args.length > 0 ? args : ['.'])])
})
