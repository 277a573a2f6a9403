import { expect } from '@playwright/test'
import {
  CLIENT_PATH,
  clickRow,
  clientIdOf,
  NAME,
  openDelete,
  openRename,
} from '../e2e/support/client-changes'
import { SAMPLE_CLIENTS, test } from '../e2e/support/fixtures'
import { OtherPerson } from '../e2e/support/other-person'
import { renameElsewhere } from '../e2e/support/other-rename'
import { DeleteDialog } from '../e2e/support/pages/delete-dialog'
import { SecretsDialog } from '../e2e/support/pages/secrets-dialog'
import { photographer } from './photographer'

/** Has two secrets. */
const CLIENT = 'Terraform tenant provisioning'
const LIST_PATH = '/api/core/oauth-clients'
const DELETE_DELAY_MS = 700
const photograph = photographer('trouble-')

test('Changes that do not go as meant', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const { page } = app

  await test.step('Somebody else renamed it meanwhile', async () => {
    const clientId = await clientIdOf(workspace.row(NAME))
    const rename = await openRename(workspace)
    await rename.name.fill('Observability exports')
    await renameElsewhere(sandbox, clientId, 'Metrics exporter')
    await rename.save.click()
    await rename.conflict.waitFor()
    await photograph(page, 'conflict')
    await rename.conflict.getByRole('button', { name: 'Keep editing' }).click()
    await rename.name.fill('')
    await rename.save.click()
    await photograph(page, 'rename-without-a-name')
    await page.keyboard.press('Escape')
    await rename.dialog.waitFor({ state: 'hidden' })
  })

  await test.step('The answer to a creation is lost', async () => {
    const fault = { kind: 'drop-after-commit', method: 'POST', path: LIST_PATH, times: 1 } as const
    sandbox.faults.add(fault)
    const create = await workspace.openCreate()
    await create.name.fill('Answer lost')
    await create.submit.click()
    const check = create.dialog.getByRole('button', { name: 'Check the list' })
    await check.waitFor()
    await photograph(page, 'unknown-outcome')
    await check.click()
    await expect(create.dialog).toContainText('The list has a client with this name')
    await photograph(page, 'unknown-outcome-checked')
    await page.keyboard.press('Escape')
    await create.dialog.waitFor({ state: 'hidden' })
  })

  await test.step('A sixth secret is refused because somebody else was faster', async () => {
    const other = await OtherPerson.of(sandbox)
    const dialog = await SecretsDialog.open(workspace, CLIENT)
    for (let count = 2; count < 5; count += 1) await other.addSecret(CLIENT)
    await dialog.generate.click()
    await expect(dialog.problem).toContainText('Someone else was faster')
    await photograph(page, 'sixth-secret')
    await dialog.close.click()
  })
})

test('Deleting', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const { page } = app

  await test.step('The name is typed', async () => {
    const deletion = await openDelete(workspace)
    await deletion.confirmation.fill(NAME)
    await photograph(page, 'delete-name-typed')
    await page.keyboard.press('Escape')
  })

  await test.step('Several: how far it is, and what was not deleted', async () => {
    const path = `${LIST_PATH}/${await clientIdOf(workspace.row(NAME))}`
    sandbox.faults.add({ kind: 'status', method: 'DELETE', path, status: 403 })
    sandbox.faults.add({
      kind: 'delay',
      method: 'DELETE',
      path: CLIENT_PATH,
      delayMs: DELETE_DELAY_MS,
    })
    await clickRow(workspace)
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    const deletion = new DeleteDialog(page)
    await deletion.confirmation.waitFor()
    await photograph(page, 'delete-several')
    await deletion.confirm(String(SAMPLE_CLIENTS))
    await deletion.steps.getByText('Deleted', { exact: true }).nth(1).waitFor()
    await photograph(page, 'delete-progress')
    await deletion.tryAgain.waitFor()
    await photograph(page, 'delete-results')
    sandbox.faults.clear()
    await deletion.tryAgain.click()
  })

  await test.step('A list with nothing in it', async () => {
    await page.getByText('No clients').first().waitFor()
    await new DeleteDialog(page).dialog.waitFor({ state: 'hidden' })
    await photograph(page, 'empty-list')
  })
})
