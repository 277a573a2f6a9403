/** `npm run build`: builds the app into `out/`. */
import { buildApp } from './lib/built.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { runScript } from './lib/run.mjs'

await runScript(async () => {
  await ensureDependencies()
  await buildApp()
})
