/** `npm start`: sets up what is missing, builds the app if need be, and opens it. */
import { appHelp, readAppOptions } from './lib/app-options.mjs'
import { ensureBuilt } from './lib/built.mjs'
import { chromiumSwitches } from './lib/chromium-sandbox.mjs'
import { prepareLaunch } from './lib/launch.mjs'
import { ensureManual, hasManual } from './lib/manual/build-manual.mjs'
import { PROJECT_ROOT } from './lib/paths.mjs'
import { run, runScript } from './lib/run.mjs'

await runScript(async (args) => {
  const options = readAppOptions(args)
  if (options.help) {
    process.stdout.write(appHelp('npm start', 'Opens SAO Desk, setting up what it needs.'))
    return
  }
  const launch = await prepareLaunch(options.runtime)
  try {
    await ensureBuilt()
    // Once. A later start is not held up for a page that was reworded: `npm run manual` does that.
    if (!hasManual()) await ensureManual()
    return await run(
      launch.runtime.executable,
      [PROJECT_ROOT, ...chromiumSwitches(), ...options.appSwitches],
      { env: launch.env },
    )
  } finally {
    await launch.stop()
  }
})
