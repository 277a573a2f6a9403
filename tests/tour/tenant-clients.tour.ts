import { expect } from '@playwright/test'
import { test } from '../e2e/support/fixtures'
import { CreateDialog } from '../e2e/support/pages/create-dialog'
import { DeleteDialog } from '../e2e/support/pages/delete-dialog'
import { openTenantForm, TENANT, toldClient } from '../e2e/support/tenant-clients'
import { sandboxTenant } from '../e2e/support/tenants'
import { photographer } from './photographer'

const NAME = 'Store cockpit'
const photograph = photographer('tenant-clients-')

test('Clients of a tenant', async ({ connected }) => {
  test.setTimeout(120_000)
  const { app, sandbox, workspace } = connected
  const { page } = app
  const form = await openTenantForm(app, sandbox)
  const created = new CreateDialog(page)
  const question = page.getByRole('alertdialog')

  await test.step('Each app type asks for what it needs', async () => {
    await form.chooseType('Native')
    await photograph(page, 'native')
    await form.chooseType('Anonymous embed')
    await photograph(page, 'anonymous-embed')
    await form.chooseType('Single-page app')
    await form.redirectUris.fill('https://a.example/\nhttp://b.example/')
    await form.allowedOrigins.fill('https://a.example/path')
    await form.create.click()
    await photograph(page, 'single-page-app-with-faults')
    await form.redirectUris.fill('')
    await form.allowedOrigins.fill('')
  })

  await test.step('A web client that signs in with a private key', async () => {
    await form.chooseType('Web')
    await form.name.fill(NAME)
    await form.option('Client credentials').check()
    await form.option('Private key').check()
    await form.generateKey.click()
    await expect(form.dialog.getByRole('list', { name: 'Public keys' })).toContainText('Made here')
    await photograph(page, 'web')
    await form.create.click()
    await created.copySecret.click()
    await created.dialog.getByRole('button', { name: 'Copy private key' }).click()
    await photograph(page, 'private-key-hidden')
    await created.dialog.getByRole('button', { name: 'Reveal' }).last().click()
    await photograph(page, 'private-key-shown')
    await created.close.click()
  })

  await test.step('Edit it, while somebody else does', async () => {
    await workspace.row(NAME).getByRole('gridcell').first().click()
    await page.keyboard.press('e')
    await form.description.fill('Figures of each store')
    await photograph(page, 'edit')
    const { url, apiKey } = sandboxTenant(sandbox, TENANT)
    const { clientId } = (await toldClient(sandbox, NAME)) ?? { clientId: '' }
    await fetch(`${url}/api/v1/oauth-clients/${clientId}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify([{ op: 'add', path: '/description', value: 'Figures of all stores' }]),
    })
    await form.save.click()
    const conflict = page.getByRole('dialog', { name: `${NAME} was changed meanwhile` })
    await conflict.waitFor()
    await photograph(page, 'changed-meanwhile')
    await conflict.getByRole('button', { name: 'Save mine' }).click()
    await expect(conflict).toBeHidden()
  })

  await test.step('Publish and delete', async () => {
    await workspace.row(NAME).getByRole('gridcell').first().click()
    await page.keyboard.press('p')
    await question.waitFor()
    await photograph(page, 'publish')
    await page.keyboard.press('Escape')
    await expect(question).toBeHidden()
    await page.keyboard.press('Delete')
    await new DeleteDialog(page).confirmation.waitFor()
    await photograph(page, 'delete')
  })
})
