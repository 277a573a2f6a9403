import { type CDPSession, expect, type Locator } from '@playwright/test'
import type { RunningApp } from './support/app'
import { clientIdOf } from './support/client-changes'
import { connectWithCredentials, test } from './support/fixtures'
import { GridPage } from './support/pages/grid'
import { RenameDialog } from './support/pages/rename-dialog'
import { readClipboard } from './support/system-clipboard'

const CLIENT = 'Observability exporter'
const LONG_LIST = 300
/** A finger that rested this long holds what it rests on. */
const HELD_AFTER_MS = 600

interface Point {
  x: number
  y: number
}

/** A finger on the window. */
class Finger {
  private constructor(private readonly devtools: CDPSession) {}

  static async on({ page }: RunningApp): Promise<Finger> {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true })
    return new Finger(devtools)
  }

  async tap(target: Locator): Promise<void> {
    const at = await middleOf(target)
    await this.#touch('touchStart', [at])
    await this.#touch('touchEnd', [])
  }

  /** Moves over the window in small steps, as a finger does. */
  async swipe(from: Point, to: Point): Promise<void> {
    const STEPS = 10
    await this.#touch('touchStart', [from])
    for (let step = 1; step <= STEPS; step += 1) {
      const part = step / STEPS
      const x = from.x + (to.x - from.x) * part
      const y = from.y + (to.y - from.y) * part
      await this.#touch('touchMove', [{ x, y }])
    }
    await this.#touch('touchEnd', [])
  }

  /** Rests on a place, then carries what it holds to another one. */
  async carry(from: Point, to: Point): Promise<void> {
    await this.#touch('touchStart', [from])
    await new Promise((resolve) => setTimeout(resolve, HELD_AFTER_MS))
    await this.#touch('touchMove', [{ x: (from.x + to.x) / 2, y: to.y }])
    await this.#touch('touchMove', [to])
    await this.#touch('touchEnd', [])
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<void> {
    await this.devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

async function middleOf(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (box === null) throw new Error('What is to be touched is not in view.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('a finger sorts, chooses columns, opens a client’s menu and runs an action', async ({
  connected,
}) => {
  const { app, workspace } = connected
  const finger = await Finger.on(app)
  const grid = new GridPage(app.page)
  await finger.tap(grid.header('Created').getByRole('button'))
  await expect(grid.header('Created')).toHaveAttribute('aria-sort', 'ascending')

  await finger.tap(app.page.getByRole('button', { name: 'Columns' }))
  await finger.tap(app.page.getByRole('menuitemcheckbox', { name: 'App type' }))
  await app.page.keyboard.press('Escape')
  await expect.poll(() => grid.columns()).toContain('App type')

  await finger.tap(workspace.row(CLIENT).getByRole('button', { name: /^Actions for / }))
  await finger.tap(app.page.getByRole('menuitem', { name: 'Rename' }))
  await expect(new RenameDialog(app.page).name).toHaveValue(CLIENT)
})

test('a finger copies a client ID, though nothing is over it before', async ({ connected }) => {
  const { app, workspace } = connected
  const finger = await Finger.on(app)
  const row = workspace.row(CLIENT)
  await workspace.status.hover()
  await expect(row.getByRole('button', { name: /^Copy client ID/ })).toHaveCount(0)
  const clientId = await clientIdOf(row)
  expect(clientId).toMatch(/^[0-9a-f]{32}$/)
  await finger.tap(row.locator('.clientId'))
  await expect(row.getByText('Copied')).toBeVisible()
  expect(await readClipboard()).toBe(clientId)
})

test('a finger that rests on a header carries its column, and sorts nothing', async ({
  connected,
}) => {
  const { app } = connected
  const finger = await Finger.on(app)
  const grid = new GridPage(app.page)
  const before = await grid.columns()
  const header = (name: string): Promise<Point> => middleOf(grid.header(name).getByRole('button'))
  await finger.carry(await header('Status'), await header('Client ID'))
  await expect.poll(() => grid.columns()).not.toEqual(before)
  const columns = await grid.columns()
  expect(columns.indexOf('Status')).toBe(before.indexOf('Client ID'))
  await expect(grid.header('Status')).not.toHaveAttribute('aria-sort', /./)
})

test('a finger scrolls the list', async ({ launch, sandboxWith }) => {
  const app = await launch()
  const workspace = await connectWithCredentials(app, await sandboxWith({ clients: LONG_LIST }))
  await workspace.expectClients(LONG_LIST)
  const finger = await Finger.on(app)
  const { x, y } = await middleOf(workspace.grid)
  await finger.swipe({ x, y: y + 150 }, { x, y: y - 150 })
  await expect.poll(() => workspace.grid.evaluate((grid) => grid.scrollTop)).toBeGreaterThan(100)
})
