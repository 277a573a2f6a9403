import { expect } from '@playwright/test'
import { connectWithCredentials, SAMPLE_CLIENTS, test } from './support/fixtures'
import { WorkspacePage } from './support/pages/workspace'

test('the places are hidden with a button and stay hidden over a restart', async ({
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith()
  let app = await launch()
  let workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(SAMPLE_CLIENTS)
  const listWidth = async (): Promise<number> => (await workspace.grid.boundingBox())?.width ?? 0
  const before = await listWidth()
  await app.page.getByRole('button', { name: 'Hide the places' }).click()
  await expect(workspace.rail.getByRole('treeitem')).toHaveCount(0)
  expect(await listWidth(), 'the list gets the room').toBeGreaterThan(before + 150)
  await app.close()

  app = await launch()
  workspace = new WorkspacePage(app.page)
  await workspace.expectClients(SAMPLE_CLIENTS)
  await expect(workspace.rail.getByRole('treeitem')).toHaveCount(0)
  await app.page.getByRole('button', { name: 'Show the places' }).press('Enter')
  await expect(workspace.place('All clients')).toBeVisible()
})
