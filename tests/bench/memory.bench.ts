import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { test } from '../e2e/support/fixtures'
import { cachedProfile } from './support/cached-profile'
import { proportionalMegabytes } from './support/memory'
import { addToFile, benchRow } from './support/rows'
import { median } from './support/statistics'
import { appStart, blankStart, type Start, startUntilShown } from './support/timed-start'

const CLIENTS = 10_000
const RUNS = 7
const TIMEOUT_MS = 10 * 60_000
/** By then the list has been refreshed, and what only the start needed is given back. */
const SETTLE_MS = 10_000
/** How much more than a blank window it may take, as a factor. */
const BLANK_FACTOR = 1.4

test('memory with 10,000 clients', async ({ folder, launch, sandboxWith }) => {
  test.setTimeout(TIMEOUT_MS)
  const sandbox = await sandboxWith({ clients: CLIENTS, tenants: 40, rateScale: 1000 })
  const profile = await cachedProfile({ folder, launch, sandbox, clients: CLIENTS })
  const [app, blank] = [appStart(profile, CLIENTS), blankStart(join(folder, 'blank'))]
  const runs: { app: number; blank: number }[] = []
  for (let run = 0; run < RUNS; run += 1) {
    // One after the other: side by side they would share the runtime's own pages.
    runs.push({ blank: await settled(blank), app: await settled(app) })
  }
  const value = median(runs.map((run) => run.app))
  const baseline = median(runs.map((run) => run.blank))
  addToFile([
    benchRow(
      'memory: all processes, 10,000 clients listed',
      'MB',
      { value, baseline },
      baseline * BLANK_FACTOR,
    ),
  ])
})

async function settled(start: Start): Promise<number> {
  const shown = await startUntilShown(start)
  await wait(SETTLE_MS)
  const megabytes = proportionalMegabytes(shown.pid)
  await shown.close()
  return megabytes
}
