import { expect } from '@playwright/test'
import { ROW_HEIGHT_PX } from '../../src/renderer/features/grid/drawn-rows'
import { connectWithCredentials, test } from './support/fixtures'
import { GridPage } from './support/pages/grid'

const CLIENTS = 10_000
const PAGE_DELAY_MS = 40
/** Many times more than are in view. */
const MANY = 300

/** A test of a list that is scrolled. */
const testOfMany = test.extend<{ grid: GridPage }>({
  grid: async ({ launch, sandboxWith }, use) => {
    const app = await launch()
    const workspace = await connectWithCredentials(app, await sandboxWith({ clients: MANY }))
    await workspace.expectClients(MANY)
    await use(new GridPage(app.page))
  },
})

test('10,000 clients: the first rows show before the last page is in, and the grid scrolls', async ({
  launch,
  sandboxWith,
}) => {
  test.setTimeout(120_000)
  const sandbox = await sandboxWith({ clients: CLIENTS, tenants: 40 })
  // Pages as a network brings them; on loopback alone the last would be in before anybody looks.
  sandbox.faults.add({
    kind: 'delay',
    method: 'GET',
    path: '/api/core/oauth-clients',
    delayMs: PAGE_DELAY_MS,
  })
  const app = await launch()
  const workspace = await connectWithCredentials(app, sandbox)
  await expect(workspace.grid.getByRole('row').nth(1)).toBeVisible()
  await expect(workspace.status).toContainText(/Loading clients: [\d,]+ of 10,000/)
  await workspace.expectClients(CLIENTS)
  await expect(workspace.grid).toHaveAttribute('aria-rowcount', String(CLIENTS + 1))
  expect(await workspace.grid.getByRole('row').count(), 'few rows are drawn').toBeLessThan(80)

  await workspace.grid.focus()
  await app.page.keyboard.press('Control+End')
  const last = workspace.grid.locator(`[aria-rowindex="${CLIENTS + 1}"]`)
  await expect(last).toBeInViewport()
  await app.page.keyboard.press('Control+Home')
  await expect(workspace.grid.locator('[aria-rowindex="2"]')).toBeInViewport()

  await workspace.grid.hover()
  await app.page.mouse.wheel(0, 36 * 5_000)
  await expect(workspace.grid.locator('[aria-rowindex="5005"]')).toBeVisible()
})

testOfMany(
  'what is in view is drawn, and a little more where it may be scrolled',
  async ({ grid }) => {
    const { page } = grid
    /** How many whole rows are drawn above and below the view; less than none where a part is empty. */
    const beyond = (): Promise<number[]> =>
      grid.grid.evaluate((box) => {
        const rows = [...box.querySelectorAll('[role=row]')].map((row) =>
          row.getBoundingClientRect(),
        )
        const [header, ...drawn] = rows
        const { top } = box.getBoundingClientRect()
        const above = (header?.bottom ?? NaN) - Math.min(...drawn.map((row) => row.top))
        const below = Math.max(...drawn.map((row) => row.bottom)) - top - box.clientHeight
        return [above, below].map((px) => Math.floor((px + 1) / 36))
      })
    const atRest = [0, 0]
    await grid.search.hover()
    await expect.poll(beyond).toEqual(atRest)

    // A bar above the list makes the view lower, and higher again.
    await grid.filter('Status', 'Active')
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(beyond).toEqual(atRest)

    await grid.rows.nth(3).hover()
    await expect.poll(beyond, 'the pointer is over the rows').toEqual([0, 3])
    await page.mouse.wheel(0, 36 * 50)
    await expect.poll(beyond, 'scrolled').toEqual([2, 3])
    await grid.search.hover()
    await expect.poll(beyond, 'scrolled, and the pointer elsewhere').toEqual([2, 3])

    await grid.header('Created').getByRole('button').first().click()
    await grid.search.fill('a')
    await expect.poll(beyond, 'another list').toEqual(atRest)
    await grid.grid.focus()
    await page.keyboard.press('Control+End')
    await expect.poll(beyond, 'moved by keyboard').toEqual([2, 0])
  },
)

testOfMany(
  'what is searched, filtered or sorted is read from its first row on',
  async ({ grid }) => {
    const { page } = grid
    const first = grid.grid.locator('[aria-rowindex="2"]')
    const chosen = grid.grid.locator('[aria-rowindex="261"]')
    await grid.grid.focus()
    await page.keyboard.press('Control+End')
    for (let up = 0; up < 40; up += 1) await page.keyboard.press('ArrowUp')
    await expect(chosen).toHaveAttribute('aria-selected', 'true')
    const name = await chosen.locator('.cell.name').innerText()

    await grid.header('Created').getByRole('button').first().click()
    await expect(first, 'sorted').toBeInViewport()
    await grid.header('Name').getByRole('button').first().click()
    await page.mouse.move(0, 0)
    await scrollFarDown(grid)
    await grid.search.fill('a')
    await expect(first, 'searched').toBeInViewport()
    await grid.search.fill('')
    await expect(chosen, 'all of it, and the chosen one is in view').toBeInViewport()

    await grid.filter('Status', 'Active')
    await expect(first, 'filtered').toBeInViewport()
    await scrollFarDown(grid)
    await grid.chips.first().click()
    await expect(chosen, 'no longer').toBeInViewport()
    expect(await grid.selectedNames()).toEqual([name])

    await grid.search.fill('there is no such client')
    await page.getByRole('button', { name: 'Clear' }).first().click()
    await expect(chosen, 'nothing was found').toBeInViewport()
  },
)

async function scrollFarDown({ grid }: GridPage): Promise<void> {
  await grid.evaluate((box, px) => (box.scrollTop = px), 60 * ROW_HEIGHT_PX)
  await expect(grid.locator('[aria-rowindex="70"]')).toBeInViewport()
}
