import { join } from 'node:path'
import { test } from '../e2e/support/fixtures'
import { cachedProfile } from './support/cached-profile'
import { addToFile, benchRow } from './support/rows'
import { median } from './support/statistics'
import { appStart, blankStart, type Start, startUntilShown } from './support/timed-start'

const CLIENTS = 1000
const RUNS = 11
const TIMEOUT_MS = 5 * 60_000
/** How much longer than a blank window it may take, as a factor. */
const BLANK_FACTOR = 1.25

test('launch with 1,000 clients', async ({ folder, launch, sandboxWith }) => {
  test.setTimeout(TIMEOUT_MS)
  const sandbox = await sandboxWith({ clients: CLIENTS, tenants: 40, rateScale: 1000 })
  const profile = await cachedProfile({ folder, launch, sandbox, clients: CLIENTS })
  const [app, blank] = [appStart(profile, CLIENTS), blankStart(join(folder, 'blank'))]
  // What a first start reads from the disk, later ones find in memory.
  await timed(blank)
  await timed(app)
  const runs: { app: number; blank: number }[] = []
  for (let run = 0; run < RUNS; run += 1) {
    runs.push({ blank: await timed(blank), app: await timed(app) })
  }
  const value = median(runs.map((run) => run.app))
  const baseline = median(runs.map((run) => run.blank))
  addToFile([
    benchRow(
      'launch: process start to the rows of 1,000 clients',
      'ms',
      { value, baseline },
      baseline * BLANK_FACTOR,
    ),
  ])
})

async function timed(start: Start): Promise<number> {
  const shown = await startUntilShown(start)
  await shown.close()
  return shown.ms
}
