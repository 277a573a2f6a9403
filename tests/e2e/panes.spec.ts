import { expect } from '@playwright/test'
import { connectWithCredentials, SAMPLE_CLIENTS, SAMPLE_ROWS, test } from './support/fixtures'
import { WorkspacePage } from './support/pages/workspace'

/** Changes of the layout are gathered before they are saved. */
const SAVED_AFTER_MS = 600

test('a place opens beside with Ctrl, each pane finds by itself, and a restart restores both', async ({
  sandboxWith,
  launch,
}) => {
  const sandbox = await sandboxWith({ regionClients: true })
  let app = await launch()
  let workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(SAMPLE_ROWS)
  await workspace.place(/^Ireland/).click()
  await workspace.place(/^Virginia/).click({ modifiers: ['Control'] })
  await expect(workspace.panes).toHaveCount(2)
  await workspace.pane(2).getByRole('searchbox').fill('us')
  await app.page.waitForTimeout(SAVED_AFTER_MS)
  await app.close()

  app = await launch()
  workspace = new WorkspacePage(app.page)
  await expect(workspace.panes).toHaveCount(2)
  await expect(workspace.pane(1).getByRole('heading', { level: 2 })).toContainText('Ireland')
  await expect(workspace.pane(2).getByRole('searchbox')).toHaveValue('us')
})

test('up to four panes, reached by Ctrl and their number, closed one by one', async ({
  connected,
}) => {
  const { app, workspace } = connected
  await workspace.expectClients(SAMPLE_CLIENTS)
  for (const name of [/^Organization/, /^Tenants/, /^Ireland/, /^Virginia/]) {
    await workspace.place(name).click({ modifiers: ['Control'] })
  }
  await expect(workspace.panes).toHaveCount(4)
  await app.page.keyboard.press('Control+1')
  await expect(workspace.pane(1).getByRole('grid')).toBeFocused()
  for (const left of [3, 2, 1]) {
    await app.page
      .getByRole('button', { name: /^Close the pane/ })
      .first()
      .click()
    await expect(workspace.panes).toHaveCount(left)
  }
})

test('narrow panes keep their head on one line, and Ctrl+F searches the active one', async ({
  connected,
}) => {
  const { app, workspace } = connected
  for (const name of [/^Organization/, /^Ireland/]) {
    await workspace.place(name).click({ modifiers: ['Control'] })
  }
  await expect(workspace.panes).toHaveCount(3)
  await app.page.keyboard.press('Control+1')
  await app.page.keyboard.press('Control+F')
  await expect(workspace.pane(1).getByRole('searchbox')).toBeFocused()

  const pane = workspace.pane(2)
  const tops = await Promise.all(
    [
      pane.getByRole('searchbox'),
      pane.getByRole('button', { name: 'Filter', exact: true }),
      pane.getByRole('button', { name: 'Create', exact: true }),
    ].map(async (part) => (await part.boundingBox())?.y),
  )
  expect(new Set(tops).size, 'on one line').toBe(1)
})
