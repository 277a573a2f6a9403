/** `npm run dev`: the app with hot reload; a changed main process restarts it. */
import { appHelp, readAppOptions } from './lib/app-options.mjs'
import { forgetBuild } from './lib/built.mjs'
import { chromiumSwitches } from './lib/chromium-sandbox.mjs'
import { prepareLaunch } from './lib/launch.mjs'
import { runScript } from './lib/run.mjs'
import { ELECTRON_VITE, runTool } from './lib/tools.mjs'

await runScript(async (args) => {
  const options = readAppOptions(args)
  if (options.help) {
    process.stdout.write(appHelp('npm run dev', 'Runs SAO Desk with hot reload.'))
    return
  }
  const launch = await prepareLaunch(options.runtime)
  try {
    forgetBuild()
    // What follows `--` is for the app.
    const viteArgs = ['dev', '--watch', '--', ...chromiumSwitches(), ...options.appSwitches]
    return await runTool(ELECTRON_VITE, viteArgs, {
      env: { ...launch.env, ELECTRON_EXEC_PATH: launch.runtime.executable },
    })
  } finally {
    await launch.stop()
  }
})
