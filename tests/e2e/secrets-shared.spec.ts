import { expect } from '@playwright/test'
import { errors } from '../../src/renderer/locales/en/errors'
import { TERRAFORM } from './support/clients-by-secrets'
import { test } from './support/fixtures'
import { isSecretOf, OtherPerson } from './support/other-person'
import { SecretsDialog } from './support/pages/secrets-dialog'
import { readClipboard } from './support/system-clipboard'

const SECRETS_PATH = /\/client-secrets/

test('the sixth is refused because someone else was faster', async ({ connected }) => {
  const { sandbox, workspace } = connected
  const other = await OtherPerson.of(sandbox)
  const dialog = await SecretsDialog.open(workspace, TERRAFORM)
  await expect(dialog.rows).toHaveCount(2)
  for (let count = 2; count < 5; count += 1) await other.addSecret(TERRAFORM)
  const theirs = await other.hintsOf(TERRAFORM)
  await dialog.generate.click()
  await expect(dialog.problem).toContainText('Someone else was faster')
  expect(await dialog.hints()).toEqual(theirs)
  expect(await other.hintsOf(TERRAFORM)).toEqual(theirs)
  await expect(dialog.generate).toBeDisabled()
  await dialog.askToRemove(theirs[0] ?? '')
  await dialog.confirm()
  await expect(dialog.problem).toBeHidden()
  await expect(dialog.generate).toBeEnabled()
})

test('changes of someone else are taken up without losing a new secret', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const other = await OtherPerson.of(sandbox)
  const [oldest = ''] = await other.hintsOf(TERRAFORM)
  const dialog = await SecretsDialog.open(workspace, TERRAFORM)
  await dialog.generateSecret()
  const theirs = await other.addSecret(TERRAFORM)
  await other.removeSecret(TERRAFORM, oldest)
  await app.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(dialog.row(theirs)).toBeVisible()
  await expect(dialog.row(oldest)).toBeHidden()
  await dialog.copySecret.click()
  await expect(dialog.dialog.getByRole('timer')).toBeVisible()
  expect(await isSecretOf(sandbox, TERRAFORM, await readClipboard())).toBe(true)

  await other.deleteClient(TERRAFORM)
  await app.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(dialog.problem).toContainText(errors['not-found'].what)
  await expect(dialog.copySecret, 'the secret is still in hand').toBeVisible()
})

test('a lost answer: the secret that nobody has is found and removed', async ({ connected }) => {
  const { sandbox, workspace } = connected
  const other = await OtherPerson.of(sandbox)
  const before = await other.hintsOf(TERRAFORM)
  sandbox.faults.add({ kind: 'drop-after-commit', method: 'POST', path: SECRETS_PATH })
  const dialog = await SecretsDialog.open(workspace, TERRAFORM)
  await dialog.generate.click()
  await expect(dialog.problem).toContainText('It was not asked for twice')
  const [orphan = ''] = (await other.hintsOf(TERRAFORM)).filter((hint) => !before.includes(hint))
  await expect(dialog.problem).toContainText(`Qlik Cloud now has the secret ${orphan}`)
  await dialog.problem.getByRole('button', { name: `Remove ${orphan}` }).click()
  await dialog.confirm()
  await expect(dialog.problem).toContainText('You can generate one again')
  expect(await other.hintsOf(TERRAFORM)).toEqual(before)
})

test('an answer that was lost, and the first look after it too', async ({ connected }) => {
  const { sandbox, workspace } = connected
  const other = await OtherPerson.of(sandbox)
  const theirs = await other.addSecret(TERRAFORM)
  const dialog = await SecretsDialog.open(workspace, TERRAFORM)
  // Only the dialog's own read can tell of it: that read is done, and meets no fault.
  await expect(dialog.row(theirs)).toBeVisible()
  sandbox.faults.add({ kind: 'drop-after-commit', method: 'POST', path: SECRETS_PATH })
  const clients = /^\/api\/core\/oauth-clients\/[^/]+$/
  // The look before the request gets through; those after it do not.
  sandbox.faults.add({ kind: 'delay', delayMs: 1, method: 'GET', path: clients, times: 1 })
  sandbox.faults.add({ kind: 'status', status: 400, method: 'GET', path: clients })
  await dialog.generate.click()
  const check = dialog.dialog.getByRole('button', { name: 'Check again' })
  await expect(check).toBeVisible()
  sandbox.faults.clear()
  await check.click()
  await expect(dialog.problem).toHaveCount(1)
  await expect(dialog.problem).toContainText('Qlik Cloud now has the secret')
})
