/**
 * `npm run soak`: refreshes the real app again and again while places fail, tokens end and the
 * service restarts, for an hour; tells what it holds meanwhile, and fails when that only grows.
 * `-- --minutes 2 --refreshes 24` is a short form.
 */
import { runPlaywright } from './lib/end-to-end.mjs'
import { readOptions } from './lib/options.mjs'
import { runScript } from './lib/run.mjs'
import { SetupError } from './lib/say.mjs'

const MINUTE_MS = 60_000
/** What starting and ending may take beside the time asked for. */
const MARGIN_MS = 60 * MINUTE_MS

await runScript(async (args) => {
  const { minutes, refreshes } = readOptions(args, {
    minutes: { type: 'string', default: '60' },
    refreshes: { type: 'string', default: '100' },
  })
  if (process.platform !== 'linux') {
    throw new SetupError('The soak brings a display and a keychain of its own, on Linux only.')
  }
  for (const [name, value] of Object.entries({ minutes, refreshes })) {
    if (!(Number(value) > 0)) throw new SetupError(`--${name} takes a number above 0.`)
  }
  return runPlaywright({
    project: 'soak',
    args: ['--reporter=list', `--global-timeout=${Number(minutes) * MINUTE_MS + MARGIN_MS}`],
    env: { SAO_DESK_SOAK_MINUTES: minutes, SAO_DESK_SOAK_REFRESHES: refreshes },
    display: 'own',
  })
})
