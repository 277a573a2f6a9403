import { expect } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { connectWithCredentials, SAMPLE_CLIENTS, SAMPLE_ROWS, test } from './support/fixtures'
import { OtherPerson } from './support/other-person'
import { AccessPane } from './support/pages/access'
import { CreateDialog } from './support/pages/create-dialog'
import { DeleteDialog } from './support/pages/delete-dialog'
import { CopyAsDialog, TestSecretDialog } from './support/pages/secrets-dialog'
import { TenantForm } from './support/pages/tenant-form'
import { readClipboard } from './support/system-clipboard'
import { keychainEntries } from './support/system-keychain'
import { sandboxTenant } from './support/tenants'

const DIALOG = '[role=dialog]'
/** Qlik Cloud's name for the region-level client of Frankfurt. */
const RECORDED = 'EU-CENTRAL-1 OAuth client'
const SEAT = /^Frankfurt · subscription/

test('a region-level client: created, its secret regenerated, deleted', async ({
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith({ regionClients: true })
  const app = await launch()
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(SAMPLE_ROWS)

  await app.page.keyboard.press('Control+N')
  const form = new TenantForm(app.page)
  await expect(form.name, 'the organization needs a name and Enter').toBeFocused()
  const label = await form.where.getByRole('option', { name: SEAT }).first().innerText()
  await form.where.selectOption({ label })
  await expect(form.dialog).toContainText('Region-level · reaches every tenant of subscription')
  await expect(form.dialog).toContainText('tenants:deactivate')
  await expectAccessible(app.page, 'a new region-level client', DIALOG)
  await form.create.click()
  const created = new CreateDialog(app.page)
  await created.copySecret.click()
  await expect(created.countdown).toBeVisible()
  const first = await readClipboard()
  await created.close.click()
  const row = workspace.row('eu-central-1 OAuth client')
  await expect(row).toHaveAttribute('aria-selected', 'true')

  await row.getByRole('gridcell').first().click()
  await app.page.keyboard.press('v')
  const view = app.page.getByRole('dialog', { name: 'eu-central-1 OAuth client' })
  await expect(view).toContainText('qlikbot\\')
  await expectAccessible(app.page, 'a region-level client', DIALOG)
  await app.page.keyboard.press('Escape')

  await app.page.keyboard.press('g')
  const question = app.page.getByRole('dialog', { name: /^Regenerate the secret of/ })
  await expect(question).toContainText('The current secret stops working at once.')
  await expectAccessible(app.page, 'regenerate', DIALOG)
  await question.getByRole('button', { name: 'Regenerate' }).click()
  await created.copySecret.click()
  await expect.poll(readClipboard).not.toBe(first)
  await created.close.click()
  await expect(created.dialog).toBeHidden()

  await app.page.keyboard.press('Delete')
  const deletion = new DeleteDialog(app.page)
  await expect(deletion.dialog).toContainText('Its bot user stays on these tenants:')
  await expectAccessible(app.page, 'delete a region-level client', DIALOG)
  await deletion.confirm('EU-CENTRAL-1 OAuth client')
  await expect(deletion.dialog).toBeHidden()
  await expect(row).toBeHidden()
})

test('where the service has no API: said so, and a client is recorded, used and forgotten', async ({
  launch,
  sandboxWith,
}) => {
  test.setTimeout(120_000)
  const sandbox = await sandboxWith({ regionClients: true })
  const tenant = sandboxTenant(sandbox, 'kestrelpine-de')
  const made = await (
    await OtherPerson.of(sandbox)
  ).makeRegionClient({ subscriptionId: '9001400000031207', regionCode: tenant.regionCode })
  sandbox.faults.add({ kind: 'status', status: 404, path: /^\/sao-desk\/region-clients/ })
  const app = await launch()
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(SAMPLE_CLIENTS)
  await workspace.place(/Frankfurt/).click()
  const seats = app.page.getByRole('region', { name: /^Region-level clients in Frankfurt/ })
  await expect(seats).toContainText('This service has no API for region-level clients.')
  await expect(seats.getByRole('button', { name: 'Open My Qlik' })).toBeVisible()
  await expectAccessible(app.page, 'seats without an API', 'main')

  await test.step('recorded, its secret in the keychain alone', async () => {
    await seats.getByRole('button', { name: 'Record a client…' }).first().click()
    const record = app.page.getByRole('dialog', { name: 'Record a region-level client' })
    await record.getByRole('button', { name: 'Record', exact: true }).click()
    await expect(record).toContainText('Fill this in.')
    await expect(record.getByRole('textbox', { name: 'Client ID' })).toBeFocused()
    await record.getByRole('textbox', { name: 'Client ID' }).fill(made.clientId)
    await record.locator('input[type=password]').fill(made.clientSecret)
    await expectAccessible(app.page, 'record', DIALOG)
    await record.getByRole('button', { name: 'Record', exact: true }).click()
    await expect(record).toBeHidden()
    await expect(seats).toContainText(made.clientId)
    const kept = await keychainEntries()
    expect(kept.some(({ account }) => account.includes(made.clientId))).toBe(true)
    expect(await app.page.content()).not.toContain(made.clientSecret)
  })

  await test.step('tested at one of its tenants', async () => {
    const tester = await TestSecretDialog.open(workspace, RECORDED)
    await expect(tester.dialog).toContainText('The recorded secret')
    await tester.test.click()
    await expect(tester.dialog).toContainText('Qlik Cloud accepts the secret.')
    await app.page.keyboard.press('Escape')
  })

  await test.step('copied for another tool', async () => {
    const copyAs = await CopyAsDialog.open(workspace, RECORDED)
    await copyAs.option('JSON').check()
    await expect(copyAs.option(/^The recorded secret/)).toBeChecked()
    await copyAs.copy.click()
    await expect.poll(readClipboard).toContain('client_secret')
    expect(JSON.parse(await readClipboard())).toEqual({
      baseUrl: tenant.url,
      client_id: made.clientId,
      client_secret: made.clientSecret,
    })
    await app.page.keyboard.press('Escape')
  })

  await test.step('a tenant of its region reached with it', async () => {
    const access = await AccessPane.open(workspace)
    const reach = await access.pick(tenant.name)
    await reach.way(`Kept secret of ${RECORDED}`).check()
    await reach.button('Reach and create bot user').click()
    await expect(access.row(tenant.name)).toContainText(/Kept client secret.*KeychainWorking/)
    expect(sandbox.store.botUsers(tenant.id)).toHaveLength(1)
  })

  await workspace.place(/Frankfurt/).click()
  await seats.getByRole('button', { name: /^Actions for/ }).click()
  await app.page.getByRole('menuitem', { name: 'Forget…' }).click()
  const dialog = app.page.getByRole('dialog', { name: /^Forget/ })
  await expect(dialog).toContainText('The client stays in Qlik Cloud.')
  await dialog.getByRole('textbox').fill(RECORDED)
  await app.page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(seats).not.toContainText(made.clientId)
  const left = await keychainEntries()
  expect(left.some(({ account }) => account.includes(made.clientId))).toBe(false)
})
