import type { Page } from '@playwright/test'
import { COMMAND_CHANNEL } from '../../src/shared/ipc-channels'
import { ORGANIZATION } from '../../src/shared/model/place'
import type { RunningApp } from '../e2e/support/app'
import { connectWithCredentials, test } from '../e2e/support/fixtures'
import { addToFile, benchRow } from './support/rows'
import { median } from './support/statistics'

const CLIENTS = 10_000
const RUNS = 11
const TIMEOUT_MS = 3 * 60_000

test('the rows of 10,000 clients between the processes', async ({ launch, sandboxWith }) => {
  test.setTimeout(TIMEOUT_MS)
  const sandbox = await sandboxWith({ clients: CLIENTS, tenants: 40, rateScale: 1000 })
  const app = await launch()
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(CLIENTS)

  const read = await measure(app.page)
  await answerAtOnce(app)
  const bare = await measure(app.page)
  const rowOf = (name: string, { ask, clone }: Measured) =>
    benchRow(`ipc 10,000 clients: ${name}`, 'ms', { value: median(ask), baseline: median(clone) })
  addToFile([
    rowOf('asked for and in the window', bare),
    rowOf('the same, read from the database', read),
  ])
})

interface Measured {
  /** From asking main to holding its answer in the page. */
  ask: number[]
  /** A structured clone of the same rows in the page. */
  clone: number[]
}

/** Asks for the last known list, through the real bridge, in turn with the clones. */
async function measure(page: Page): Promise<Measured> {
  return page.evaluate(
    async ({ runs, clients, source }) => {
      const { commands } = window.saoDesk
      const listed = await commands['connections.list']()
      const connectionId = listed.ok ? (listed.value[0]?.id ?? '') : ''
      const ask: number[] = []
      const clone: number[] = []
      for (let run = 0; run < runs; run += 1) {
        const askedAt = performance.now()
        const answer = await commands['snapshots.clients']({ connectionId, source })
        ask.push(performance.now() - askedAt)
        const rows = answer.ok ? (answer.value?.clients ?? []) : []
        if (rows.length !== clients) throw new Error(`There are ${rows.length} rows.`)
        const cloneAt = performance.now()
        structuredClone(rows)
        clone.push(performance.now() - cloneAt)
      }
      return { ask, clone }
    },
    { runs: RUNS, clients: CLIENTS, source: ORGANIZATION },
  )
}

/** Has main answer with the same from its memory: what is left is the way. */
async function answerAtOnce({ electron, page }: RunningApp): Promise<void> {
  const answers = await page.evaluate(async (source) => {
    const { commands } = window.saoDesk
    const listed = await commands['connections.list']()
    const connectionId = listed.ok ? (listed.value[0]?.id ?? '') : ''
    const rows = await commands['snapshots.clients']({ connectionId, source })
    return JSON.stringify({ 'connections.list': listed, 'snapshots.clients': rows })
  }, ORGANIZATION)
  await electron.evaluate(
    ({ ipcMain }, { channel, text }) => {
      const known = JSON.parse(text) as Record<string, unknown>
      ipcMain.removeHandler(channel)
      ipcMain.handle(channel, (_event, name: string) => known[name])
    },
    { channel: COMMAND_CHANNEL, text: answers },
  )
}
