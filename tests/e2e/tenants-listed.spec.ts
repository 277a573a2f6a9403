import { expect } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { connectWithCredentials, test } from './support/fixtures'
import { TenantsPage } from './support/pages/tenants'
import { WorkspacePage } from './support/pages/workspace'

const SAMPLE_TENANTS = 14
const TENANTS_PATH = '/api/core/tenants'
test('asks for subscriptions where the service lists by them only, and remembers them', async ({
  launch,
  sandboxWith,
}) => {
  test.setTimeout(120_000)
  const sandbox = await sandboxWith()
  sandbox.faults.add({ kind: 'status', status: 400, path: TENANTS_PATH, method: 'GET' })
  const first = await launch()
  const workspace = await connectWithCredentials(first, sandbox)
  await workspace.rail.getByRole('button', { name: 'Name subscriptions…' }).click()
  const tenants = new TenantsPage(workspace)
  await expect(tenants.subscriptionIds, 'the way in from the rail').toBeFocused()
  await expectAccessible(first.page, 'subscriptions')
  await tenants.listTenants.press('Enter')
  await expect(tenants.pane).toContainText('Enter at least one subscription ID.')
  await expect(tenants.subscriptionIds).toBeFocused()

  await tenants.subscriptionIds.fill('9001400000045518 no-such-one')
  await tenants.subscriptionIds.press('Control+Enter')
  await expect(tenants.pane.getByRole('alert')).toBeVisible()
  await expect(tenants.subscriptionIds, 'what was typed stays').toHaveValue(
    '9001400000045518 no-such-one',
  )
  sandbox.faults.clear()
  await tenants.subscriptionIds.fill('9001400000045518,\n9001400000062294')
  await tenants.listTenants.click()
  await expect(tenants.rows).toHaveCount(4)
  await expect(tenants.grid).toBeFocused()
  await expect(tenants.pane).toContainText('9001400000045518 and 9001400000062294')

  await tenants.pane.getByRole('button', { name: 'Change…' }).click()
  await expect(tenants.subscriptionIds).toHaveValue('9001400000045518\n9001400000062294')
  await expect(tenants.subscriptionIds).toBeFocused()
  await tenants.pane.getByRole('button', { name: 'Cancel' }).click()
  await expect(tenants.subscriptionIds).toBeHidden()

  await tenants.pane.getByRole('button', { name: 'Change…' }).click()
  await tenants.subscriptionIds.fill('9001400000062294')
  await tenants.listTenants.click()
  await expect(tenants.rows, 'one subscription less').toHaveCount(2)
  await first.close()

  const second = await launch()
  const after = await TenantsPage.open(new WorkspacePage(second.page))
  await expect(after.rows).toHaveCount(2)
  await expect(after.pane).toContainText('Listed by subscription: 9001400000062294')
  await after.pane.getByRole('button', { name: 'Change…' }).click()
  await after.subscriptionIds.fill('')
  await after.listTenants.click()
  await expect(after.rows, 'all are asked for again').toHaveCount(SAMPLE_TENANTS)
})

test('says why tenants could not be listed, keeps those it had, and tries again', async ({
  connected,
}) => {
  const { sandbox, workspace } = connected
  const tenants = await TenantsPage.open(workspace)
  await expect(tenants.rows).toHaveCount(SAMPLE_TENANTS)
  sandbox.faults.add({ kind: 'status', status: 500, path: TENANTS_PATH })
  await tenants.pane.getByRole('button', { name: 'Refresh' }).click()
  await expect(tenants.pane.getByRole('alert')).toBeVisible()
  await expect(tenants.rows).toHaveCount(SAMPLE_TENANTS)
  sandbox.faults.clear()
  await tenants.pane.getByRole('button', { name: 'Try again' }).click()
  await expect(tenants.pane.getByRole('alert')).toBeHidden()
})
