import { expect } from '@playwright/test'
import { test } from '../e2e/support/fixtures'
import { ClientMenu } from '../e2e/support/pages/client-menu'
import { DeleteDialog } from '../e2e/support/pages/delete-dialog'
import { Palette } from '../e2e/support/pages/palette'
import { RenameDialog } from '../e2e/support/pages/rename-dialog'
import { RotateDialog } from '../e2e/support/pages/rotate-dialog'
import { CopyAsDialog, SecretsDialog, TestSecretDialog } from '../e2e/support/pages/secrets-dialog'
import { photographer } from './photographer'

/** Has two secrets, one of them overdue. */
const CLIENT = 'Terraform tenant provisioning'
/** Has five. */
const FULL = 'Qualitätsprüfung für Größen & Übermaße'

test('Every job on a client', async ({ connected }) => {
  test.setTimeout(120_000)
  const { app, sandbox, workspace } = connected
  const { page } = app
  const photograph = photographer('clients-')
  const search = page.getByRole('searchbox', { name: 'Search clients' })

  await test.step('Search, and what matches nothing', async () => {
    await search.fill('tenant')
    await photograph(page, 'search')
    await search.fill('no such client')
    await photograph(page, 'nothing-matches')
    await search.fill('')
    await page.getByRole('button', { name: 'Filter' }).click()
    await photograph(page, 'filters')
    await page.keyboard.press('Escape')
  })

  await test.step('The menu of a client', async () => {
    await new ClientMenu(page).openOn(workspace.row(CLIENT))
    await photograph(page, 'menu')
    await page.keyboard.press('Escape')
  })

  await test.step('Rename', async () => {
    await page.keyboard.press('F2')
    await new RenameDialog(page).save.waitFor()
    await photograph(page, 'rename')
    await page.keyboard.press('Escape')
  })

  await test.step('Edit scopes', async () => {
    await page.keyboard.press('e')
    await page.getByRole('dialog', { name: /^Scopes of / }).waitFor()
    await photograph(page, 'scopes')
    await page.keyboard.press('Escape')
  })

  await test.step('Manage secrets; generate one; five are enough', async () => {
    let dialog = await SecretsDialog.open(workspace, CLIENT)
    await photograph(page, 'secrets')
    const hint = await dialog.generateSecret()
    await dialog.keep.click()
    await dialog.copySecret.click()
    await photograph(page, 'new-secret')
    await dialog.done.click()
    await dialog.askToRemove(hint)
    await photograph(page, 'remove-a-secret')
    await page.keyboard.press('Escape')
    await dialog.close.click()
    dialog = await SecretsDialog.open(workspace, FULL)
    await expect(dialog.generate).toBeDisabled()
    await photograph(page, 'five-secrets')
    await dialog.close.click()
  })

  await test.step('Copy as, and test', async () => {
    const copyAs = await CopyAsDialog.open(workspace, CLIENT)
    await photograph(page, 'copy-as')
    await copyAs.dialog.getByRole('button', { name: 'Close' }).click()
    const testing = await TestSecretDialog.open(workspace, CLIENT)
    await testing.test.click()
    await expect(testing.dialog).toContainText('accepts')
    await photograph(page, 'test-a-secret')
    await testing.dialog.getByRole('button', { name: 'Close' }).click()
  })

  await test.step('Rotate', async () => {
    const guide = await RotateDialog.open(workspace, CLIENT)
    await guide.button('Generate secret').click()
    await guide.button('Copy secret').click()
    await photograph(page, 'rotate')
    await guide.button('Go on later').click()
  })

  await test.step('Palette and keys', async () => {
    const palette = new Palette(page)
    await palette.open()
    await palette.field.fill('ter')
    await photograph(page, 'palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
    await photograph(page, 'keys')
    await page.keyboard.press('Escape')
  })

  await test.step('Delete', async () => {
    await workspace.row(CLIENT).getByText(CLIENT).first().click()
    await page.keyboard.press('Delete')
    await new DeleteDialog(page).confirmation.waitFor()
    await photograph(page, 'delete')
    await page.keyboard.press('Escape')
  })

  await test.step('Out of reach', async () => {
    await sandbox.close()
    await page.keyboard.press('F5')
    await page.getByText('Qlik Cloud could not be reached.').first().waitFor()
    await photograph(page, 'out-of-reach')
  })
})
