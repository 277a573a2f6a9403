import { expect } from '@playwright/test'
import type { Sandbox } from '../../src/sandbox'
import { connectWithCredentials, test } from './support/fixtures'
import { FirstStartPage } from './support/pages/first-start'
import type { WorkspacePage } from './support/pages/workspace'
import { reachTenants } from './support/tenants'

const SECOND = 'Second organization'

/** Adds another connection from the menu, as far as its workspace. */
async function connectAnother(workspace: WorkspacePage, { ready }: Sandbox): Promise<void> {
  await workspace.openConnectionMenu()
  await workspace.page.getByRole('menuitem', { name: /^Add connection/ }).click()
  const start = new FirstStartPage(workspace.page)
  await start.openCredentialsForm()
  await start.fill({
    Name: SECOND,
    'Base URL': ready.organization.url,
    'Client ID': ready.credentials.full.clientId,
    'Client secret': ready.credentials.full.clientSecret,
  })
  await start.connect.click()
}

async function switchTo(workspace: WorkspacePage, name: string): Promise<void> {
  await workspace.openConnectionMenu()
  await workspace.page.getByRole('menuitemradio', { name }).click()
}

test('two organizations at once: switching never mixes their clients, tenants or panes', async ({
  launch,
  sandboxWith,
}) => {
  const first = await sandboxWith()
  const second = await sandboxWith({ clients: 30, tenants: 2, tenantClients: 8 })
  const app = await launch()
  const workspace = await connectWithCredentials(app, first)
  await workspace.expectClients(6)
  await reachTenants(app, first.ready.tenants.slice(0, 1))
  await workspace.place(/^Ireland/).click({ modifiers: ['Control'] })
  await expect(workspace.panes).toHaveCount(2)

  await connectAnother(workspace, second)
  await workspace.expectClients(30)
  await expect(workspace.panes).toHaveCount(1)
  await expect(workspace.place(/^kestrelpine/)).toHaveCount(0)
  await expect(workspace.grid).toHaveAttribute('aria-rowcount', '31')

  await test.step('what comes late for one does not show in the other', async () => {
    second.faults.add({
      kind: 'delay',
      delayMs: 3_000,
      path: /oauth-clients/,
      method: 'GET',
      times: 1,
    })
    await app.page.keyboard.press('F5')
    await switchTo(workspace, 'Kestrel & Pine')
    await expect(workspace.panes).toHaveCount(2)
    await app.page.waitForTimeout(3_500)
    await expect(workspace.row('Terraform tenant provisioning').first()).toBeVisible()
    await expect(workspace.place(/^tenant-0/)).toHaveCount(0)
  })

  await switchTo(workspace, SECOND)
  await workspace.expectClients(30)
  await expect(workspace.row('Terraform tenant provisioning')).toHaveCount(0)
})
