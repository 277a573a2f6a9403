import { expect } from '@playwright/test'
import { connectWithCredentials, SAMPLE_CLIENTS, SAMPLE_ROWS, test } from '../e2e/support/fixtures'
import { CreateDialog } from '../e2e/support/pages/create-dialog'
import { DeleteDialog } from '../e2e/support/pages/delete-dialog'
import { TenantForm } from '../e2e/support/pages/tenant-form'
import { photographer } from './photographer'

const NEW_CLIENT = 'eu-central-1 OAuth client'
const photograph = photographer('region-clients-')

test('Clients of a region', async ({ launch, sandboxWith }) => {
  const sandbox = await sandboxWith({ regionClients: true })
  const app = await launch()
  const { page } = app
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(SAMPLE_ROWS)
  const created = new CreateDialog(page)

  await test.step('Each subscription has one', async () => {
    await workspace.place(/^Ireland/).click()
    await page.getByRole('region', { name: /^Region-level clients in Ireland/ }).waitFor()
    await photograph(page, 'seats')
    await workspace.place(/^Frankfurt/).click()
    await photograph(page, 'seat-without-a-client')
  })

  await test.step('Create it where it is to live', async () => {
    await page.keyboard.press('Control+N')
    const form = new TenantForm(page)
    const seat = form.where.getByRole('option', { name: /^Frankfurt · subscription/ }).first()
    await form.where.selectOption({ label: await seat.innerText() })
    await expect(form.dialog).toContainText('tenants:deactivate')
    await photograph(page, 'create')
    await form.create.click()
    await created.copySecret.click()
    await photograph(page, 'credentials')
    await created.close.click()
  })

  await test.step('Look at it, regenerate its secret, delete it', async () => {
    await workspace.row(NEW_CLIENT).getByRole('gridcell').first().click()
    await page.keyboard.press('v')
    await page.getByRole('dialog', { name: NEW_CLIENT }).waitFor()
    await photograph(page, 'view')
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    const question = page.getByRole('dialog', { name: /^Regenerate the secret of/ })
    await question.waitFor()
    await photograph(page, 'regenerate')
    await question.getByRole('button', { name: 'Regenerate' }).click()
    await created.copySecret.click()
    await photograph(page, 'new-secret')
    await created.close.click()
    await page.keyboard.press('Delete')
    await new DeleteDialog(page).confirmation.waitFor()
    await photograph(page, 'delete')
  })
})

test('Clients of a region where the service has no API for them', async ({
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith({ regionClients: false })
  const app = await launch()
  const { page } = app
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(SAMPLE_CLIENTS)
  await workspace.place(/^Frankfurt/).click()
  const seats = page.getByRole('region', { name: /^Region-level clients in Frankfurt/ })

  await test.step('The pane says so', async () => {
    await expect(seats).toContainText('This service has no API for region-level clients.')
    await photograph(page, 'no-api')
  })

  await test.step('A client of My Qlik is recorded', async () => {
    await seats.getByRole('button', { name: 'Record a client…' }).first().click()
    const record = page.getByRole('dialog', { name: 'Record a region-level client' })
    await record.waitFor()
    await photograph(page, 'record')
    await record.getByRole('button', { name: 'Record', exact: true }).click()
    await photograph(page, 'record-not-filled-in')
    await record.getByRole('textbox', { name: 'Client ID' }).fill('made-in-my-qlik')
    await record.locator('input[type=password]').fill(crypto.randomUUID())
    await record.getByRole('button', { name: 'Record', exact: true }).click()
    await expect(seats).toContainText('made-in-my-qlik')
    await photograph(page, 'recorded')
    await seats.getByRole('button', { name: /^Actions for/ }).click()
    await page.getByRole('menuitem', { name: 'Forget…' }).click()
    await page.getByRole('dialog', { name: /^Forget/ }).waitFor()
    await photograph(page, 'forget')
  })
})
