/** `npm run manual`: builds the manual into `out/manual/` and checks its links. */
import { ensureDependencies } from './lib/dependencies.mjs'
import { buildManual } from './lib/manual/build-manual.mjs'
import { readOptions } from './lib/options.mjs'
import { runScript } from './lib/run.mjs'

await runScript(async (args) => {
  readOptions(args, {})
  await ensureDependencies()
  await buildManual()
})
