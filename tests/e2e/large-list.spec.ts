import { expect } from '@playwright/test'
import { connectWithCredentials, test } from './support/fixtures'

const CLIENTS = 10_000
const PAGE_DELAY_MS = 40

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
