import { expect } from '@playwright/test'
import { connectWithCredentials, SAMPLE_CLIENTS, SAMPLE_ROWS, test } from './support/fixtures'
import { CreateDialog } from './support/pages/create-dialog'
import { GridPage } from './support/pages/grid'
import { TenantForm } from './support/pages/tenant-form'
import { WorkspacePage } from './support/pages/workspace'
import { reachTenants, sandboxTenant } from './support/tenants'

const SEAT = { label: 'Ireland · subscription 9001400000045518' }
const NAME = 'Paper boat'

test('two regions side by side, each with its filter and a client created there, survive a restart', async ({
  sandboxWith,
  launch,
}) => {
  test.setTimeout(120_000)
  const sandbox = await sandboxWith({ regionClients: true })
  const tenant = sandboxTenant(sandbox, 'kestrelpine-us')
  let app = await launch()
  let workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(SAMPLE_ROWS)
  await reachTenants(app, [sandboxTenant(sandbox, 'kestrelpine-eu'), tenant])
  await workspace.place(/^Ireland/).click()
  await workspace.place(/^Virginia/).click({ modifiers: ['Control'] })
  await expect(workspace.panes).toHaveCount(2)
  let ireland = new GridPage(app.page, workspace.pane(1))
  let virginia = new GridPage(app.page, workspace.pane(2))
  await ireland.filter('Tier', 'Region')
  await virginia.filter('App type', 'web')
  await virginia.search.fill('o')
  await expect(ireland.rows).toHaveCount(1)
  const seen = await virginia.rows.count()

  await test.step('a region-level client in one, a tenant-level client in the other', async () => {
    const form = new TenantForm(app.page)
    const created = new CreateDialog(app.page)
    await app.page.keyboard.press('Control+1')
    await app.page.keyboard.press('Control+N')
    await form.where.selectOption(SEAT)
    await form.create.click()
    await created.copySecret.click()
    await created.close.click()
    await expect(ireland.rows).toHaveCount(2)

    await app.page.keyboard.press('Control+2')
    await form.open(tenant.name)
    await form.name.fill(NAME)
    await form.redirectUris.fill('https://portal.example/back')
    await form.create.click()
    await created.copySecret.click()
    await created.close.click()
    await expect(virginia.row(NAME)).toHaveAttribute('aria-selected', 'true')
    await expect(virginia.rows).toHaveCount(seen + 1)
    await expect(ireland.rows, 'the other pane keeps to its region').toHaveCount(2)
  })

  const divider = app.page.getByRole('separator')
  await divider.press('Shift+ArrowRight')
  await divider.press('ArrowRight')
  const position = (await divider.getAttribute('aria-valuenow')) ?? ''
  expect(position).not.toBe('50')
  // Nothing is lost of what was changed a moment ago.
  await app.close()

  app = await launch()
  workspace = new WorkspacePage(app.page)
  await expect(workspace.panes).toHaveCount(2)
  ireland = new GridPage(app.page, workspace.pane(1))
  virginia = new GridPage(app.page, workspace.pane(2))
  await expect(workspace.pane(1).getByRole('heading', { level: 2 })).toContainText('Ireland')
  await expect(workspace.pane(2).getByRole('heading', { level: 2 })).toContainText('Virginia')
  await expect(app.page.getByRole('separator')).toHaveAttribute('aria-valuenow', position)
  await expect(ireland.chips).toHaveText([/Tier: Region/, /Clear/])
  await expect(virginia.chips).toHaveText([/App type: web/, /Clear/])
  await expect(virginia.search).toHaveValue('o')
  await expect(ireland.rows).toHaveCount(2)
  await expect(virginia.row(NAME)).toBeVisible()
  await expect(virginia.rows).toHaveCount(seen + 1)
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
