import { join } from 'node:path'
import { expect } from '@playwright/test'
import { connectWithCredentials, test } from '../e2e/support/fixtures'
import { reachTenants } from '../e2e/support/tenants'
import { openBlankWindow } from './support/blank-window'
import { listByElectron } from './support/electron-list'
import { measureList } from './support/list-time'
import { type Listing, startLister } from './support/lister'
import { addToFile, benchRow } from './support/rows'
import { median } from './support/statistics'

const TENANTS = 40
const CLIENTS = 10_000
/** The app lists the organization too; one client there changes nothing. */
const ORGANIZATION_CLIENTS = 1
const RUNS = 7
const TIMEOUT_MS = 5 * 60_000
/** How much longer than a bare fetch of the same pages it may take, as a factor. */
const FETCH_FACTOR = 1.15

test('10,000 clients over 40 tenants', async ({ launch, sandboxWith, folder }) => {
  test.setTimeout(TIMEOUT_MS)
  const sandbox = await sandboxWith({
    clients: ORGANIZATION_CLIENTS,
    tenants: TENANTS,
    tenantClients: CLIENTS,
    rateScale: 1000,
  })
  const { tenants } = sandbox.ready
  const app = await launch()
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(ORGANIZATION_CLIENTS)
  await reachTenants(app, tenants)
  await workspace.expectClients(CLIENTS + ORGANIZATION_CLIENTS)
  const blank = await openBlankWindow(join(folder, 'blank'), [])
  const lister = startLister()
  const whole = ({ ms, count }: Listing): number => {
    expect(count, 'the same clients').toBe(CLIENTS)
    return ms
  }

  const runs: { fetch: number; toolkit: number; electron: number; app: number }[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const fetch = whole(await lister.list('fetch', tenants))
    const toolkit = whole(await lister.list('toolkit', tenants))
    const electron = whole(await listByElectron(blank.electron, tenants))
    runs.push({ fetch, toolkit, electron, app: await measureList(app.page) })
  }
  lister.close()
  await blank.close()
  await workspace.expectClients(CLIENTS + ORGANIZATION_CLIENTS)

  const figure = (by: keyof (typeof runs)[number]): number => median(runs.map((run) => run[by]))
  const name = 'list 10,000 clients of 40 tenants'
  const value = figure('app')
  const [fetch, toolkit, electron] = [figure('fetch'), figure('toolkit'), figure('electron')]
  addToFile([
    benchRow(`${name}: beside bare fetch`, 'ms', { value, baseline: fetch }, fetch * FETCH_FACTOR),
    benchRow(`${name}: beside @qlik/api`, 'ms', { value, baseline: toolkit }, toolkit),
    benchRow(`${name}: beside Electron’s net.fetch`, 'ms', { value, baseline: electron }),
  ])
})
