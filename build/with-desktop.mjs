/**
 * Runs a command with a display and a keychain:
 *   node build/with-desktop.mjs [--own-display] [--own-keychain] -- <command> [arguments]
 * Starts only what is missing; with `--own-…` never the person's own.
 */
import { startDesktop } from './lib/desktop-session.mjs'
import { run, runScript } from './lib/run.mjs'
import { SetupError, say } from './lib/say.mjs'
import { ensureSystemPackages } from './lib/system-packages.mjs'

await runScript(async (args) => {
  const separator = args.indexOf('--')
  const [command, ...commandArgs] = args.slice(separator + 1)
  const switches = args.slice(0, Math.max(separator, 0))
  const unknown = switches.find((text) => !['--own-display', '--own-keychain'].includes(text))
  if (separator === -1 || command === undefined || unknown !== undefined) {
    throw new SetupError(
      'Use: node build/with-desktop.mjs [--own-display] [--own-keychain] -- <command> [arguments]',
    )
  }
  ensureSystemPackages(['display', 'keychain'])
  const desktop = await startDesktop({
    display: switches.includes('--own-display') ? 'own' : 'if-missing',
    keychain: switches.includes('--own-keychain') ? 'own' : 'if-missing',
  })
  say(`Desktop: ${desktop.started.join(' and ') || "this person's own"}.`)
  try {
    return await run(command, commandArgs, { env: desktop.env, cwd: process.cwd() })
  } finally {
    await desktop.stop()
  }
})
