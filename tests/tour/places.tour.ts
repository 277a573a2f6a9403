import { expect } from '@playwright/test'
import {
  connectWithCredentials,
  SAMPLE_CLIENTS,
  SAMPLE_ROWS,
  signInWithBrowser,
  test,
} from '../e2e/support/fixtures'
import { Palette } from '../e2e/support/pages/palette'
import { reachTenants, sandboxTenant } from '../e2e/support/tenants'
import { photographer } from './photographer'

const EU = 'kestrelpine-eu'
const US = 'kestrelpine-us'
const SINGAPORE = 'kestrelpine-sg'
const TENANTS_IN_TROUBLE = 4
/** The answer of a place that is slow comes after the pictures are taken. */
const SLOW_MS = 120_000
const photograph = photographer('places-')

/** The tenant of this name alone, not those whose names go on. */
function exactly(name: string): RegExp {
  return new RegExp(String.raw`^${name}(?![\w-])`)
}

test('Places side by side', async ({ launch, sandboxWith }) => {
  test.setTimeout(120_000)
  const sandbox = await sandboxWith({ regionClients: true })
  const app = await launch()
  const { page } = app
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(SAMPLE_ROWS)
  const [eu, us, singapore] = [EU, US, SINGAPORE].map((name) => sandboxTenant(sandbox, name))
  if (!eu || !us || !singapore) throw new Error('The sample changed.')

  await test.step('The rail: pinned, opened last, reached, and one that fails', async () => {
    await reachTenants(app, [eu, us, singapore])
    await expect(workspace.row('Shipment alerts')).toBeVisible()
    sandbox.faults.add({
      kind: 'status',
      status: 403,
      path: /oauth-clients/,
      origin: singapore.url,
    })
    await page.keyboard.press('F5')
    await page.getByRole('button', { name: `Try again: ${SINGAPORE}` }).waitFor()
    await workspace.place(exactly(EU)).last().click({ button: 'right' })
    await photograph(page, 'menu-of-a-tenant')
    await page.getByRole('menuitem', { name: 'Pin' }).click()
    for (const name of [SINGAPORE, US, EU]) await workspace.place(exactly(name)).last().click()
    await workspace.rail.getByRole('treeitem').first().scrollIntoViewIfNeeded()
    await photograph(page, 'rail')
    await page.getByRole('searchbox', { name: 'Find a region or tenant' }).fill('us')
    await photograph(page, 'rail-found')
    await page.getByRole('searchbox', { name: 'Find a region or tenant' }).fill('')
    const palette = new Palette(page)
    await palette.open()
    await palette.field.fill('kestrelpine')
    await photograph(page, 'palette')
    await page.keyboard.press('Escape')
    sandbox.faults.clear()
  })

  await test.step('A region, and another beside it', async () => {
    await workspace.place(/^Ireland/).click()
    await photograph(page, 'one-pane')
    await workspace.place(/^Virginia/).click({ modifiers: ['Control'] })
    await expect(workspace.panes).toHaveCount(2)
    await photograph(page, 'two-panes')
  })

  await test.step('What one place has and the other has not', async () => {
    await page
      .getByRole('button', { name: /^Compare with the next pane/ })
      .first()
      .click()
    await page.getByRole('dialog', { name: 'Compare two places' }).waitFor()
    await photograph(page, 'compare')
    await page.keyboard.press('Escape')
  })

  await test.step('Four panes', async () => {
    await workspace
      .place(exactly(EU))
      .first()
      .click({ modifiers: ['Control'] })
    await workspace.place(/^Organization/).click({ modifiers: ['Control'] })
    await expect(workspace.panes).toHaveCount(4)
    await photograph(page, 'four-panes')
    for (let left = 3; left > 0; left -= 1) {
      await page
        .getByRole('button', { name: /^Close the pane/ })
        .first()
        .click()
      await expect(workspace.panes).toHaveCount(left)
    }
  })

  await test.step('All tenants', async () => {
    await workspace.place(/^Tenants/).click()
    await page.getByRole('heading', { name: 'Tenants' }).waitFor()
    await photograph(page, 'tenants')
    const row = page.getByRole('row').filter({ hasText: US }).first()
    await row.getByRole('gridcell').first().click({ button: 'right' })
    await photograph(page, 'menu-in-the-list')
    await page.getByRole('menuitem', { name: 'About this tenant' }).click()
    await page.getByRole('dialog').waitFor()
    await photograph(page, 'about-a-tenant')
    await page.keyboard.press('Escape')
  })
})

test('Places in trouble', async ({ launch, sandboxWith }) => {
  const sandbox = await sandboxWith({ clients: 12, tenants: 8, tenantClients: 24 })
  const app = await launch()
  const { page } = app
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(12)
  await reachTenants(app, sandbox.ready.tenants)
  await workspace.expectClients(36)

  await test.step('Each says what is wrong; the rest is whole', async () => {
    const [down, forbidden, slow, limited] = sandbox.ready.tenants
    if (!down || !forbidden || !slow || !limited) throw new Error('too few tenants')
    const at = ({ url }: { url: string }) => ({ path: /oauth-clients/, origin: url })
    const headers = { 'Retry-After': '30' }
    sandbox.faults.add({ kind: 'drop-after-commit', ...at(down) })
    sandbox.faults.add({ kind: 'status', status: 403, ...at(forbidden) })
    sandbox.faults.add({ kind: 'delay', delayMs: SLOW_MS, ...at(slow) })
    sandbox.faults.add({ kind: 'status', status: 429, headers, ...at(limited) })
    await page.reload()
    const banners = page.getByRole('list', { name: 'Places with a problem' }).getByRole('listitem')
    await expect(banners).toHaveCount(TENANTS_IN_TROUBLE, { timeout: 20_000 })
    await photograph(page, 'banners')
  })
})

test('A list of tenants by subscription only', async ({ launch, sandboxWith, systemBrowser }) => {
  const sandbox = await sandboxWith()
  const app = await launch()
  sandbox.faults.add({ kind: 'status', status: 400, path: '/api/core/tenants' })

  await test.step('A subscription is needed', async () => {
    const workspace = await signInWithBrowser(app, sandbox, systemBrowser)
    await workspace.expectClients(SAMPLE_CLIENTS)
    await expect(workspace.rail).toContainText('only by subscription')
    await workspace.place(/^Tenants/).click()
    await app.page.getByRole('textbox', { name: 'Subscription IDs' }).waitFor()
    await photograph(app.page, 'subscription-needed')
  })
})
