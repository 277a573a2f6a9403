import { expect } from '@playwright/test'
import { connectWithCredentials, SAMPLE_CLIENTS, test } from './support/fixtures'
import { GridPage } from './support/pages/grid'
import { WorkspacePage } from './support/pages/workspace'

const FIRST_COLUMNS = [
  'Name',
  'Client ID',
  'Region',
  'Status',
  'Secrets',
  'Created',
  'Last updated',
]

test('the first columns fit a window of 1280 by 800 without scrolling sideways', async ({
  connected,
}) => {
  const grid = new GridPage(connected.app.page)
  expect(await grid.columns()).toEqual(FIRST_COLUMNS)
  const overflowPx = await grid.grid.evaluate((box) => box.scrollWidth - box.clientWidth)
  expect(overflowPx).toBe(0)
})

test('columns are moved by dragging and by keys, resized by edge and by keys', async ({
  connected,
}) => {
  const { app } = connected
  const grid = new GridPage(app.page)
  await grid.header('Created').getByRole('button').dragTo(grid.header('Region'))
  await expect
    .poll(() => grid.columns())
    .toEqual(['Name', 'Client ID', 'Created', 'Region', 'Status', 'Secrets', 'Last updated'])

  const status = grid.header('Status').getByRole('button')
  await status.press('Alt+ArrowLeft')
  await expect
    .poll(() => grid.columns())
    .toEqual(['Name', 'Client ID', 'Created', 'Status', 'Region', 'Secrets', 'Last updated'])
  await expect(status, 'the focus goes along').toBeFocused()
  await expect(app.page.getByText('Status: column 4 of 7')).toBeAttached()

  const width = async (name: string) => (await grid.header(name).boundingBox())?.width ?? 0
  const before = await width('Status')
  await status.press('Shift+ArrowRight')
  await expect.poll(() => width('Status')).toBe(before + 16)

  const box = await grid.header('Client ID').boundingBox()
  const edge = { x: (box?.x ?? 0) + (box?.width ?? 0) - 3, y: (box?.y ?? 0) + 16 }
  await app.page.mouse.move(edge.x, edge.y)
  await app.page.mouse.down()
  await app.page.mouse.move(edge.x + 60, edge.y, { steps: 4 })
  await app.page.mouse.up()
  await expect.poll(() => width('Client ID')).toBe((box?.width ?? 0) + 60)
  await expect(grid.header('Client ID'), 'pulling the edge sorts nothing').not.toHaveAttribute(
    'aria-sort',
    /./,
  )
  await app.page.mouse.dblclick(edge.x + 60, edge.y)
  await expect.poll(() => width('Client ID')).toBe(box?.width)
})

test('words are cut where they do not fit, and only there', async ({ connected }) => {
  const grid = new GridPage(connected.app.page)
  const cut = (column: string): Promise<number> =>
    grid.rows.locator(`.cell.${column}.truncate`).count()
  /** The cells whose words go on into the next one, uncut. */
  const overflowing = (): Promise<string[]> =>
    grid.rows
      .locator('.cell:not(.truncate)')
      .evaluateAll((cells) =>
        cells
          .filter((cell) => cell.scrollWidth > cell.clientWidth)
          .map(({ classList, textContent }) => `${classList.value}: ${textContent}`),
      )
  const rows = await grid.rows.count()
  expect(await cut('status'), 'the one with a long reason').toBe(1)
  expect(await cut('updated')).toBe(0)
  expect(await cut('clientId'), 'the client ID is cut to its letters').toBe(0)
  const clientId = grid.rows.first().locator('.clientId')
  await expect(clientId).toHaveText(/^[0-9a-f]{14}…$/)
  expect(await overflowing()).toEqual([])
  const header = grid.header('Client ID').getByRole('button').first()
  for (let step = 0; step < 9; step += 1) await header.press('Shift+ArrowRight')
  await expect(clientId, 'and whole where there is room').toHaveText(/^[0-9a-f]{32}$/)
  expect(await overflowing()).toEqual([])
  for (let step = 0; step < 9; step += 1) await header.press('Shift+ArrowLeft')
  await expect(clientId).toHaveText(/^[0-9a-f]{14}…$/)

  const status = grid.header('Status').getByRole('button')
  for (let step = 0; step < 6; step += 1) await status.press('Shift+ArrowLeft')
  await expect.poll(() => cut('status'), '64 px are for no status').toBe(rows)
  expect(await overflowing()).toEqual([])
  await grid.toggleColumns('Description', 'Tier', 'Subscription ID', 'App type', 'Created by')
  await expect.poll(() => cut('description')).toBeGreaterThan(0)
  expect(await overflowing()).toEqual([])
})

test('the gauge and the icon keep their room wherever their columns stand', async ({
  connected,
}) => {
  const grid = new GridPage(connected.app.page)
  const paddingPx = (column: string): Promise<number> =>
    grid.rows
      .first()
      .locator(`.cell.${column}`)
      .evaluate((cell) => Number.parseFloat(getComputedStyle(cell).paddingLeft))
  const before = [await paddingPx('secrets'), await paddingPx('status')]
  expect(before).toEqual([61, 30])
  const [secrets, status] = ['Secrets', 'Status'].map((name) =>
    grid.header(name).getByRole('button'),
  )
  for (let step = 0; step < 4; step += 1) await secrets?.press('Alt+ArrowLeft')
  await expect.poll(async () => (await grid.columns())[0]).toBe('Secrets')
  expect(await paddingPx('secrets')).toBe(67)
  for (let step = 0; step < 4; step += 1) await status?.press('Alt+ArrowLeft')
  await expect.poll(async () => (await grid.columns())[0]).toBe('Status')
  expect(await paddingPx('status')).toBe(36)
})

test('columns are shown, hidden and reset; the arrangement survives a restart', async ({
  launch,
  sandboxWith,
}) => {
  test.setTimeout(120_000)
  const sandbox = await sandboxWith()
  const first = await launch()
  await (await connectWithCredentials(first, sandbox)).expectClients(SAMPLE_CLIENTS)
  const before = new GridPage(first.page)
  await before.toggleColumns('Region', 'App type')
  await before.header('Secrets').getByRole('button').press('Alt+ArrowLeft')
  await before.header('Created').getByRole('button').press('Shift+ArrowRight')
  const arranged = ['Name', 'Client ID', 'Secrets', 'Status', 'Created', 'Last updated', 'App type']
  await expect.poll(() => before.columns()).toEqual(arranged)
  const widthPx = (await before.header('Created').boundingBox())?.width
  await first.close()

  const second = await launch()
  await new WorkspacePage(second.page).expectClients(SAMPLE_CLIENTS)
  const after = new GridPage(second.page)
  expect(await after.columns()).toEqual(arranged)
  expect((await after.header('Created').boundingBox())?.width).toBe(widthPx)

  await second.page.getByRole('button', { name: 'Columns' }).click()
  await expect(second.page.getByRole('menuitemcheckbox', { name: 'Name' })).toBeDisabled()
  await second.page.getByRole('menuitem', { name: 'Reset columns' }).click()
  await expect.poll(() => after.columns()).toEqual(FIRST_COLUMNS)
})

test('the window’s own keys work from a column’s header', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  await workspace.grid.getByRole('columnheader', { name: 'Status' }).getByRole('button').focus()
  await sandbox.close()
  await app.page.keyboard.press('F5')
  await expect(app.page.getByText('Qlik Cloud could not be reached.').first()).toBeVisible()
})
