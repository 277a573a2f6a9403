import { expect } from '@playwright/test'
import {
  clickRow,
  CLIENT_PATH,
  clientIdOf,
  listBehind,
  NAME,
  openRename,
  statusFault,
  STATUSES,
} from './support/client-changes'
import { test } from './support/fixtures'
import { renameElsewhere } from './support/other-rename'
import { ClientMenu } from './support/pages/client-menu'
import { RenameDialog } from './support/pages/rename-dialog'

test('by keyboard alone: F2, type, Enter; the focus is back in the list', async ({
  connected: { workspace },
}) => {
  const rename = await openRename(workspace)
  await expect(rename.name).toBeFocused()
  await workspace.page.keyboard.type('Metrics exporter')
  await workspace.page.keyboard.press('Enter')
  await expect(rename.dialog).toBeHidden()
  await expect(workspace.row('Metrics exporter')).toBeVisible()
  await expect(workspace.row(NAME)).toHaveCount(0)
  await expect(workspace.grid).toBeFocused()
  await workspace.page.keyboard.press('F5')
  await expect(workspace.row('Metrics exporter')).toBeVisible()
})

test('by mouse: right click, Rename, name and description', async ({
  connected: { workspace },
}) => {
  const menu = new ClientMenu(workspace.page)
  await menu.openOn(workspace.row(NAME))
  await menu.entry('Rename…').click()
  const rename = new RenameDialog(workspace.page)
  await rename.name.fill('  Metrics exporter  ')
  await rename.description.fill('Sends what the apps measure.')
  await rename.save.click()
  await expect(rename.dialog).toBeHidden()
  await clickRow(workspace, 'Metrics exporter')
  await workspace.page.keyboard.press('F2')
  await expect(rename.name).toHaveValue('Metrics exporter')
  await expect(rename.description).toHaveValue('Sends what the apps measure.')
})

test('a blank and a long name are refused in the form', async ({ connected: { workspace } }) => {
  const rename = await openRename(workspace)
  await rename.name.fill('   ')
  await rename.save.click()
  await expect(rename.dialog).toContainText('Enter a name.')
  await rename.name.fill('n'.repeat(256))
  await rename.save.click()
  await expect(rename.dialog).toContainText('One character too long. At most 255 are allowed.')
  await expect(rename.name).toBeFocused()
})

test('the new name is in view before the answer, and taken back when refused', async ({
  connected: { sandbox, workspace },
}) => {
  sandbox.faults.add({
    kind: 'delay',
    method: 'PATCH',
    path: CLIENT_PATH,
    delayMs: 1500,
    times: 1,
  })
  sandbox.faults.add(statusFault('PATCH', 500))
  const rename = await openRename(workspace)
  await rename.name.fill('Metrics exporter')
  await rename.save.click()
  await expect(listBehind(workspace)).toContainText('Metrics exporter')
  await expect(rename.dialog).toBeHidden({ timeout: 10_000 })

  await workspace.page.keyboard.press('F2')
  await rename.name.fill('Refused name')
  await rename.save.click()
  await expect(rename.tryAgain).toBeVisible()
  await expect(listBehind(workspace)).toContainText('Metrics exporter')
  await expect(listBehind(workspace)).not.toContainText('Refused name')
})

for (const [status, words] of STATUSES) {
  test(`${status}: said in words, nothing typed is lost, and it can be tried again`, async ({
    connected: { sandbox, workspace },
  }) => {
    sandbox.faults.add(statusFault('PATCH', status))
    const rename = await openRename(workspace)
    await rename.name.fill('Metrics exporter')
    await rename.description.fill('Typed with care')
    await rename.save.click()
    await expect(rename.dialog).toContainText(words)
    await expect(rename.name).toHaveValue('Metrics exporter')
    await expect(rename.description).toHaveValue('Typed with care')
    await expect(listBehind(workspace)).toContainText(NAME)

    sandbox.faults.clear()
    await rename.tryAgain.click()
    await expect(rename.dialog).toBeHidden()
    await expect(workspace.row('Metrics exporter')).toBeVisible()
  })
}

test('429 and 503: said, and done at the next try', async ({
  connected: { sandbox, workspace },
}) => {
  sandbox.faults.add(statusFault('PATCH', 429, { headers: { 'retry-after': '1' }, times: 1 }))
  sandbox.faults.add(statusFault('PATCH', 503, { times: 1 }))
  const rename = await openRename(workspace)
  await rename.name.fill('Metrics exporter')
  await rename.save.click()
  await expect(rename.dialog).toContainText('Qlik Cloud is limiting requests from this account.')
  await expect(async () => {
    await rename.tryAgain.click()
    await expect(rename.dialog).toContainText('Qlik Cloud reported an error of its own.', {
      timeout: 500,
    })
  }, 'after the wait that was asked for').toPass()
  await expect(rename.name).toHaveValue('Metrics exporter')
  await rename.tryAgain.click()
  await expect(rename.dialog).toBeHidden()
  await expect(workspace.row('Metrics exporter')).toBeVisible()
})

test('401: signing in again happens beside what was typed', async ({
  connected: { sandbox, workspace },
}) => {
  sandbox.faults.add(statusFault('PATCH', 401))
  sandbox.faults.add({ kind: 'status', path: '/oauth/token', method: 'POST', status: 401 })
  const rename = await openRename(workspace)
  await rename.name.fill('Metrics exporter')
  await rename.save.click()
  const secret = rename.dialog.getByLabel('Client secret', { exact: true })
  await expect(secret).toBeVisible()
  await expect(rename.name).toHaveValue('Metrics exporter')

  sandbox.faults.clear()
  await secret.fill(sandbox.ready.credentials.full.clientSecret)
  await workspace.page.keyboard.press('Enter')
  await expect(secret).toBeHidden()
  await expect(rename.name).toHaveValue('Metrics exporter')
  await rename.dialog.getByRole('button', { name: /^(Save|Try again)$/ }).click()
  await expect(workspace.row('Metrics exporter')).toBeVisible()
})

test('a lost answer: the change had arrived, so it counts as made', async ({
  connected: { sandbox, workspace },
}) => {
  sandbox.faults.add({ kind: 'drop-after-commit', method: 'PATCH', path: CLIENT_PATH, times: 1 })
  const rename = await openRename(workspace)
  await rename.name.fill('Metrics exporter')
  await rename.save.click()
  await expect(rename.dialog).toBeHidden()
  await expect(workspace.row('Metrics exporter')).toBeVisible()
})

test('a lost answer: the change had not arrived, so it is taken back and said', async ({
  connected: { sandbox, workspace },
}) => {
  sandbox.faults.add(statusFault('PATCH', 504, { times: 1 }))
  const rename = await openRename(workspace)
  await rename.name.fill('Metrics exporter')
  await rename.save.click()
  await expect(rename.dialog).toContainText('your change was not made')
  await expect(rename.name).toHaveValue('Metrics exporter')
  await expect(listBehind(workspace)).toContainText(NAME)
  await rename.tryAgain.click()
  await expect(workspace.row('Metrics exporter')).toBeVisible()
})

test('changed meanwhile: both are shown, and what was typed can win', async ({
  connected: { sandbox, workspace },
}) => {
  const clientId = await clientIdOf(workspace.row(NAME))
  const rename = await openRename(workspace)
  await rename.name.fill('Mine')
  await renameElsewhere(sandbox, clientId, 'Theirs')
  await rename.save.click()
  await expect(rename.conflict).toContainText('Theirs')
  await expect(rename.conflict).toContainText('Mine')
  await expect(listBehind(workspace)).toContainText('Theirs')

  await rename.conflict.getByRole('button', { name: 'Keep editing' }).click()
  await expect(rename.name).toHaveValue('Mine')
  await renameElsewhere(sandbox, clientId, 'Theirs again')
  await rename.save.click()
  await rename.conflict.getByRole('button', { name: 'Save mine' }).click()
  await expect(workspace.row('Mine')).toBeVisible()
})

test('changed meanwhile: what is there can be taken', async ({
  connected: { sandbox, workspace },
}) => {
  const clientId = await clientIdOf(workspace.row(NAME))
  const rename = await openRename(workspace)
  await rename.name.fill('Mine')
  await renameElsewhere(sandbox, clientId, 'Theirs')
  await rename.save.click()
  await rename.conflict.getByRole('button', { name: 'Take what is there' }).click()
  await expect(rename.conflict).toBeHidden()
  await expect(workspace.row('Theirs')).toBeVisible()
})

test('chips come and go, by typing and by choosing; a new secret is shown', async ({
  connected: { workspace },
}) => {
  await clickRow(workspace)
  await workspace.page.keyboard.press('e')
  const dialog = workspace.page.getByRole('dialog')
  const field = dialog.getByRole('textbox', { name: 'Add a scope' })
  await expect(field).toBeFocused()
  await field.fill('apps:read "quoted"')
  await workspace.page.keyboard.press('Enter')
  await expect(dialog).toContainText('“"quoted"” is no scope')
  await field.fill('apps:read spaces:read')
  await workspace.page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'admin_classic', exact: true }).click()
  await dialog.getByRole('button', { name: 'Remove the scope spaces:read' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()

  // The client had no secret: Qlik Cloud gives it one together with its scopes.
  const shown = workspace.page.getByRole('dialog', { name: 'Saved, with a new secret' })
  await shown.getByRole('button', { name: 'Copy secret' }).click()
  await shown.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(shown).toBeHidden()
  await workspace.page.keyboard.press('e')
  await expect(dialog.getByRole('list', { name: 'Scopes' }).getByRole('listitem')).toHaveText([
    'apps:read',
    'admin_classic',
  ])
})
