/** `npm run sandbox`: the stand-in Qlik Cloud as a server of its own; its options are passed on. */
import { join } from 'node:path'
import { ensureBuilt } from './lib/built.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { PROJECT_ROOT } from './lib/paths.mjs'
import { run, runScript } from './lib/run.mjs'

await runScript(async (args) => {
  await ensureDependencies()
  await ensureBuilt()
  return run(process.execPath, [join(PROJECT_ROOT, 'out', 'main', 'sandbox-cli.js'), ...args])
})
