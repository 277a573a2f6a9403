import { expect } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { connectWithCredentials, test } from './support/fixtures'
import { addTenantClient } from './support/tenant-clients'
import { reachTenants } from './support/tenants'

const TENANTS = 40
const CLIENTS_PER_TENANT = 10
const ORGANIZATION_CLIENTS = 20
const TROUBLED = 4

test('40 tenants in 8 regions: the rest is whole while a slow one keeps waiting, and four have a banner', async ({
  launch,
  sandboxWith,
}) => {
  test.setTimeout(180_000)
  const sandbox = await sandboxWith({
    clients: ORGANIZATION_CLIENTS,
    tenants: TENANTS,
    tenantClients: TENANTS * CLIENTS_PER_TENANT,
  })
  const { tenants } = sandbox.ready
  expect(new Set(tenants.map(({ regionCode }) => regionCode)).size).toBeGreaterThanOrEqual(8)
  const app = await launch()
  const { page } = app
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(ORGANIZATION_CLIENTS)
  await reachTenants(app, tenants)
  const known = ORGANIZATION_CLIENTS + TENANTS * CLIENTS_PER_TENANT
  await workspace.expectClients(known)
  const expectRows = (count: number): Promise<void> =>
    expect(workspace.grid).toHaveAttribute('aria-rowcount', String(count + 1), { timeout: 40_000 })

  // Whatever shows one of these was asked just now: the last known rows have none.
  await Promise.all(tenants.map((tenant) => addTenantClient(tenant, 'Made meanwhile')))
  const [down, forbidden, slow, limited] = tenants
  if (!down || !forbidden || !slow || !limited) throw new Error('too few tenants')
  const path = /oauth-clients/
  const at = ({ url }: { url: string }) => ({ path, origin: url })
  sandbox.faults.add({ kind: 'drop-after-commit', ...at(down) })
  sandbox.faults.add({ kind: 'status', status: 403, ...at(forbidden) })
  sandbox.faults.add({ kind: 'delay', delayMs: 30_000, ...at(slow) })
  sandbox.faults.add({
    kind: 'status',
    status: 429,
    headers: { 'Retry-After': '30' },
    ...at(limited),
  })
  await page.reload()

  const banners = page.getByRole('list', { name: 'Places with a problem' }).getByRole('listitem')
  const bannerOf = (tenant: { name: string }) => banners.filter({ hasText: tenant.name })
  await test.step('the rest is whole and fresh before the slow one has answered', async () => {
    await expectRows(known + TENANTS - TROUBLED)
    expect(sandbox.faults.held(), 'the slow answer is still held back').toBe(1)
  })

  await test.step('each says what is wrong, and the last known rows stay', async () => {
    await expect(banners).toHaveCount(TROUBLED, { timeout: 20_000 })
    await expect(bannerOf(down)).toContainText('could not be reached')
    await expect(bannerOf(forbidden)).toContainText('does not have the right')
    await expect(bannerOf(slow)).toContainText('has not answered yet')
    await expect(bannerOf(limited)).toContainText('Try again in')
    await expectAccessible(page, 'banners')
  })

  await test.step('the name of a place leads there, with Ctrl beside', async () => {
    const link = bannerOf(forbidden).getByRole('button', { name: forbidden.name, exact: true })
    await link.click({ modifiers: ['Control'] })
    await expect(workspace.panes).toHaveCount(2)
    await expect(workspace.pane(2).getByRole('heading', { level: 2 })).toContainText(forbidden.name)
    await page.getByRole('button', { name: `Close the pane “${forbidden.name}”` }).click()
    await link.press('Control+Enter')
    await expect(workspace.panes).toHaveCount(2)
    await page.getByRole('button', { name: `Close the pane “${forbidden.name}”` }).click()
    await expect(workspace.panes).toHaveCount(1)
  })

  await test.step('what answers late comes in by itself', async () => {
    await expect(bannerOf(slow)).toHaveCount(0, { timeout: 60_000 })
    await expectRows(known + TENANTS - TROUBLED + 1)
  })

  await test.step('each retry works once the place is well again', async () => {
    sandbox.faults.clear()
    let missing = TROUBLED - 1
    for (const tenant of [down, forbidden, limited]) {
      await page.getByRole('button', { name: `Try again: ${tenant.name}` }).click()
      await expect(bannerOf(tenant)).toHaveCount(0, { timeout: 40_000 })
      await expectRows(known + TENANTS - (missing -= 1))
    }
  })
})

test('a place that lets wait can be given up, and tried again', async ({ launch, sandboxWith }) => {
  const sandbox = await sandboxWith({ clients: 3, tenants: 2, tenantClients: 4 })
  const [slow] = sandbox.ready.tenants
  if (slow === undefined) throw new Error('no tenant')
  const app = await launch()
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(3)
  sandbox.faults.add({ kind: 'delay', delayMs: 60_000, path: /oauth-clients/, origin: slow.url })
  await reachTenants(app, [slow], { method: 'connection' })
  await app.page.getByRole('button', { name: `Stop waiting for ${slow.name}` }).click()
  const retry = app.page.getByRole('button', { name: `Try again: ${slow.name}` })
  await expect(retry).toBeVisible()
  sandbox.faults.clear()
  await retry.click()
  await expect(retry).toBeHidden()
  await workspace.expectClients(6)
})
