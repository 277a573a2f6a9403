import { expect } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { connectWithCredentials, SAMPLE_CLIENTS, test } from './support/fixtures'
import { TenantsPage } from './support/pages/tenants'
import { WorkspacePage } from './support/pages/workspace'
import { readClipboard } from './support/system-clipboard'
import { reachTenant, sandboxTenant } from './support/tenants'

const SAMPLE_TENANTS = 14
test('shows every tenant, and makes stand out what needs attention', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  await reachTenant(app, sandboxTenant(sandbox, 'kestrelpine-jp'))
  const tenants = await TenantsPage.open(workspace)
  await expect(tenants.rows).toHaveCount(SAMPLE_TENANTS)
  expect(await tenants.columns()).toEqual([
    'Name',
    'Hostnames',
    'Region',
    'Status',
    'License ends',
    'Deletion',
    'Reached',
  ])
  const overflowPx = await tenants.grid.evaluate((box) => box.scrollWidth - box.clientWidth)
  expect(overflowPx, 'the first columns fit').toBe(0)

  const eu = tenants.row('analytics-sandbox')
  await expect(eu).toContainText('Ireland (eu-west-1)')
  await expect(eu.locator('.licenceEnds')).toHaveText(/in 1[23] days$/)
  await expect(eu.locator('.licenceEnds svg')).toBeVisible()
  const archive = tenants.row('kestrelpine-us-archive')
  await expect(archive.locator('.status')).toHaveText('Disabled')
  await expect(archive.locator('.status svg')).toBeVisible()
  await expect(tenants.row('larchwood-old').locator('.deletion svg')).toBeVisible()
  await expect(tenants.row('larchwood-outfitters').locator('.deletion')).toHaveText('–')
  await expect(tenants.row('kestrelpine-jp').locator('.reached')).toHaveText('Reached')
  await expect(tenants.row('kestrelpine-jp').locator('.reached svg')).toBeVisible()
  await expect(archive.locator('.reached')).toHaveText('Not reached')
})

test('finds by name, hostname and ID, filters by every facet, and sorts by two columns', async ({
  connected,
}) => {
  const { app, sandbox, workspace } = connected
  const tenants = await TenantsPage.open(workspace)
  const old = sandboxTenant(sandbox, 'larchwood-old')
  await app.page.keyboard.press('Control+F')
  await app.page.keyboard.type('LARCHWOOD old')
  await expect(tenants.rows).toHaveCount(1)
  await expect(tenants.rows.locator('mark')).toHaveText(['larchwood', 'old'])
  for (const text of [new URL(old.url).host, old.id]) {
    await tenants.search.fill(text)
    await expect(tenants.rows).toHaveCount(1)
    await expect(tenants.rows).toContainText('larchwood-old')
  }
  await tenants.search.fill('')

  await tenants.filter('License', 'Ends within 90 days')
  await expect(tenants.rows).toHaveCount(2)
  await tenants.filter('Region', 'Ireland')
  await expect(tenants.chips).toHaveText([/Region: Ireland/, /License: Ends within/, /Clear/])
  await expect(tenants.rows).toHaveCount(1)
  await tenants.filter('Scheduled deletion', 'Scheduled')
  await expect(app.page.getByText('No tenant has what you search')).toBeVisible()
  await app.page.getByRole('button', { name: 'Clear search and filters' }).last().click()
  await expect(tenants.rows).toHaveCount(SAMPLE_TENANTS)
  await expect(tenants.search).toBeFocused()
  for (const [group, value, count] of [
    ['Status', 'Disabled', 1],
    ['Subscription ID', '9001400000062294', 2],
    ['Scheduled deletion', 'Scheduled', 1],
    ['Reached', 'Not reached', SAMPLE_TENANTS],
  ] as const) {
    await tenants.filter(group, value)
    await expect(tenants.rows, group).toHaveCount(count)
    await tenants.chips.first().press('Delete')
  }

  await tenants.header('Region').getByRole('button').click()
  await tenants
    .header('Name')
    .getByRole('button')
    .click({ modifiers: ['Shift'] })
  const [regions, names] = [await tenants.values('Region'), await tenants.names()]
  expect(regions).toEqual(regions.toSorted())
  const inVirginia = names.filter((_, at) => regions[at]?.startsWith('Virginia'))
  expect(inVirginia).toEqual(
    inVirginia.toSorted(new Intl.Collator('en', { numeric: true }).compare),
  )
})

test('what was arranged and searched survives a restart, apart from the clients’ list', async ({
  launch,
  sandboxWith,
}) => {
  test.setTimeout(120_000)
  const sandbox = await sandboxWith()
  const first = await launch()
  const before = await connectWithCredentials(first, sandbox)
  await before.expectClients(SAMPLE_CLIENTS)
  const clientColumns = await new TenantsPage(before).columns()
  const tenants = await TenantsPage.open(before)
  await tenants.toggleColumns('Hostnames', 'Tenant ID')
  await tenants.header('Status').getByRole('button').press('Alt+ArrowLeft')
  await tenants.search.fill('test')
  await expect(tenants.rows).toHaveCount(3)
  const columns = await tenants.columns()
  expect(columns.slice(0, 3)).toEqual(['Name', 'Status', 'Region'])
  await first.close()

  const second = await launch()
  const after = new TenantsPage(new WorkspacePage(second.page))
  await expect(after.search).toHaveValue('test')
  await expect(after.rows).toHaveCount(3)
  expect(await after.columns()).toEqual(columns)
  await after.workspace.place(/^All clients/).click()
  await expect(after.page.getByRole('searchbox', { name: 'Search clients' })).toHaveValue('')
  expect(await after.columns()).toEqual(clientColumns)
})

test('by keyboard: selects, copies hostnames, opens, opens beside, shows what is known', async ({
  connected,
}) => {
  const { app, sandbox, workspace } = connected
  const { page } = app
  const hostOf = (name: string): string => new URL(sandboxTenant(sandbox, name).url).host
  const tenants = await TenantsPage.open(workspace)
  await page.keyboard.press('Control+F')
  await page.keyboard.type('kestrelpine-eu')
  await expect(tenants.rows).toHaveCount(3)
  await page.keyboard.press('ArrowDown')
  await expect(tenants.grid).toBeFocused()
  await page.keyboard.press('Control+A')
  await expect(page.getByText('3 selected')).toBeVisible()
  await page.keyboard.press('Control+C')
  const hosts = ['kestrelpine-eu', 'kestrelpine-eu-dev', 'kestrelpine-eu-test'].map(hostOf)
  await expect.poll(readClipboard).toBe(hosts.join('\n'))
  await expect(page.getByText('3 hostnames copied')).toBeAttached()

  let menu = await tenants.menu()
  await expect(menu).toHaveAccessibleName('Actions for 3 tenants')
  await expect(menu.getByRole('menuitem')).toHaveText([
    /^Copy 3 hostnames/,
    /^Copy 3 tenant IDs/,
    /^Reach/,
  ])
  await menu.getByRole('menuitem', { name: 'Reach' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Reach 3 tenants' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tenants.grid).toBeFocused()

  await page.keyboard.press('ArrowDown')
  menu = await tenants.menu()
  await expectAccessible(page, 'menu', '[role=menu]')
  await menu.getByRole('menuitem', { name: 'Copy tenant ID' }).press('Enter')
  await expect.poll(readClipboard).toBe(sandboxTenant(sandbox, 'kestrelpine-eu-dev').id)

  menu = await tenants.menu()
  const browse = menu.getByRole('menuitem', { name: 'Open in browser' })
  await expect(browse, 'a host on this computer').toHaveAttribute('aria-disabled', 'true')
  await browse.press('Enter')
  await expect(menu, 'it stays, and says why').toBeVisible()
  await menu.getByRole('menuitem', { name: 'About this tenant' }).press('Enter')
  const facts = page.getByRole('dialog', { name: 'About kestrelpine-eu-dev' })
  await expect(facts).toContainText(hostOf('kestrelpine-eu-dev'))
  await expect(facts).toContainText('9001400000031207')
  await expectAccessible(page, 'facts', '[role=dialog]')
  await page.keyboard.press('Escape')
  await expect(tenants.grid).toBeFocused()

  await page.keyboard.press('Control+Enter')
  await expect(workspace.panes).toHaveCount(2)
  await expect(workspace.pane(2)).toContainText('kestrelpine-eu-dev')
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Enter')
  await expect(workspace.pane(1).getByRole('grid')).toBeHidden()
  await expect(workspace.pane(1)).toContainText('kestrelpine-eu-dev')
})

test('by mouse: a double click opens a tenant, the menu opens where it is asked for', async ({
  connected,
}) => {
  const { app, workspace } = connected
  const tenants = await TenantsPage.open(workspace)
  await tenants.row('kestrelpine-jp').locator('.host').click({ button: 'right' })
  await expect(app.page.getByRole('menu')).toHaveAccessibleName('Actions for kestrelpine-jp')
  await app.page.getByRole('menuitem', { name: 'Open beside' }).click()
  await expect(workspace.panes).toHaveCount(2)
  await tenants.header('Status').dblclick()
  await expect(tenants.grid, 'a header opens nothing').toBeVisible()
  await tenants.row('kestrelpine-sg').locator('.region').dblclick()
  await expect(tenants.grid).toBeHidden()
  await expect(workspace.pane(1)).toContainText('kestrelpine-sg')
})

test('axe finds nothing in the list, its filters and an empty result; 200% keeps it usable', async ({
  connected,
}) => {
  const { app, workspace } = connected
  const { page } = app
  const tenants = await TenantsPage.open(workspace)
  await tenants.filter('License', 'Ends within 90 days')
  await tenants.search.fill('a')
  await expectAccessible(page, 'tenants')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await expectAccessible(page, 'filters', '[role=dialog]')
  await page.keyboard.press('Escape')
  await tenants.search.fill('nothing like it')
  await expectAccessible(page, 'nothing matches')
  await page.getByRole('button', { name: 'Clear search and filters' }).last().click()

  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640)
  for (const name of ['Filter', 'Columns', 'Refresh']) {
    const button = tenants.pane.getByRole('button', { name, exact: true })
    await button.scrollIntoViewIfNeeded()
    await expect(button).toBeInViewport({ ratio: 0.99 })
    await button.click({ trial: true })
  }
  await tenants.grid.focus()
  await page.keyboard.press('End')
  await expect(tenants.rows.first().locator('.actions')).toBeInViewport({ ratio: 0.9 })
})
