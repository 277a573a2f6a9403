import { expect } from '@playwright/test'
import { EMPTY, FULL } from './support/clients-by-secrets'
import { test } from './support/fixtures'
import { isSecretOf, OtherPerson } from './support/other-person'
import { CopyAsDialog, SecretsDialog, TestSecretDialog } from './support/pages/secrets-dialog'
import { WorkspacePage } from './support/pages/workspace'
import { readClipboard } from './support/system-clipboard'

test('generate, copy unseen and close: the secret in place, once', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const dialog = await SecretsDialog.open(workspace, EMPTY)
  await expect(dialog.dialog).toContainText('nothing can sign in with it')
  const hint = await dialog.generateSecret()
  await expect(dialog.keep, 'keeping it is off').not.toBeChecked()
  await app.page.keyboard.press('Enter')
  await expect(dialog.dialog.getByRole('timer')).toBeVisible()
  const secret = await readClipboard()
  expect(await isSecretOf(sandbox, EMPTY, secret)).toBe(true)
  expect(await app.page.content(), 'the window never had it').not.toContain(secret)

  await dialog.done.click()
  await expect(dialog.copySecret, 'it is not shown again').toBeHidden()
  await expect(dialog.row(hint)).toBeVisible()
  await expect(dialog.generate).toBeFocused()
  await app.page.keyboard.press('Escape')
  await expect(dialog.dialog).toBeHidden()
  await expect(
    workspace.row(EMPTY).getByRole('gridcell', { name: /^1 of 5 secrets/ }),
  ).toBeVisible()
})

test('closing before the secret was copied asks once', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const dialog = await SecretsDialog.open(workspace, EMPTY)
  await dialog.generateSecret()
  await app.page.keyboard.press('Escape')
  await dialog.notCopied.getByRole('button', { name: 'Back' }).click()
  await expect(dialog.copySecret).toBeVisible()
  await dialog.close.click()
  await dialog.notCopied.getByRole('button', { name: 'Copy and close' }).click()
  await expect(dialog.dialog).toBeHidden()
  expect(await isSecretOf(sandbox, EMPTY, await readClipboard())).toBe(true)
})

test('a kept secret is copied, tested and handed on after a restart, then forgotten', async ({
  connected,
  launch,
}) => {
  test.setTimeout(120_000)
  const { app, sandbox } = connected
  let dialog = await SecretsDialog.open(connected.workspace, EMPTY)
  const hint = await dialog.generateSecret()
  await dialog.keep.click()
  await expect(dialog.keep).toBeChecked()
  await dialog.close.click()
  await expect(dialog.dialog, 'kept is as good as copied').toBeHidden()
  await app.close()

  const workspace = new WorkspacePage((await launch()).page)
  await workspace.expectClients(6)
  dialog = await SecretsDialog.open(workspace, EMPTY)
  await dialog.dialog.getByRole('button', { name: `Copy the secret ${hint}` }).click()
  await expect(dialog.dialog.getByRole('timer')).toBeVisible()
  const secret = await readClipboard()
  expect(await isSecretOf(sandbox, EMPTY, secret)).toBe(true)
  await dialog.close.click()

  const copyAs = await CopyAsDialog.open(workspace, EMPTY)
  await copyAs.option('JSON').check()
  await expect(copyAs.option(new RegExp(hint))).toBeChecked()
  await copyAs.copy.click()
  await expect.poll(readClipboard).toContain('client_secret')
  await expect(copyAs.dialog.getByRole('timer')).toBeVisible()
  expect(JSON.parse(await readClipboard())).toMatchObject({ client_secret: secret })
  await copyAs.option(/placeholder/).check()
  await copyAs.copy.click()
  await expect.poll(readClipboard).toContain('YOUR_CLIENT_SECRET')
  await workspace.page.keyboard.press('Escape')

  const tester = await TestSecretDialog.open(workspace, EMPTY)
  await tester.test.click()
  await expect(tester.dialog).toContainText(`Qlik Cloud accepts the secret ${hint}.`)
  await (await OtherPerson.of(sandbox)).removeSecret(EMPTY, hint)
  await tester.test.click()
  await expect(tester.dialog.getByRole('alert')).toContainText('does not accept the secret')
  await workspace.page.keyboard.press('Escape')

  dialog = await SecretsDialog.open(workspace, EMPTY)
  await expect(dialog.dialog).toContainText('which Qlik Cloud no longer has')
  await dialog.dialog.getByRole('button', { name: /^Forget the secret/ }).click()
  await expect(dialog.dialog).not.toContainText('which Qlik Cloud no longer has')
})

test('with five secrets none is asked for, and the oldest is offered', async ({ connected }) => {
  const { sandbox, workspace } = connected
  const other = await OtherPerson.of(sandbox)
  const [oldest = ''] = await other.hintsOf(FULL)
  const dialog = await SecretsDialog.open(workspace, FULL)
  await expect(dialog.rows).toHaveCount(5)
  await expect(dialog.generate).toBeDisabled()
  await expect(dialog.dialog).toContainText(`The oldest is ${oldest}, created 4 years ago`)
  await dialog.dialog.getByRole('button', { name: `Remove ${oldest}`, exact: true }).click()
  await expect(dialog.question).toContainText('stops working')
  await dialog.confirm()
  await expect(dialog.rows).toHaveCount(4)
  await expect(dialog.generate).toBeFocused()
  expect(await other.hintsOf(FULL)).not.toContain(oldest)
  await dialog.generateSecret()
  expect(await other.hintsOf(FULL)).toHaveLength(5)
})
