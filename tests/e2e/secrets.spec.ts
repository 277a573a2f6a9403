import { expect } from '@playwright/test'
import { errors } from '../../src/renderer/locales/en/errors'
import type { Sandbox } from '../../src/sandbox'
import { test } from './support/fixtures'
import { OtherPerson } from './support/other-person'
import { CopyAsDialog, SecretsDialog, TestSecretDialog } from './support/pages/secrets-dialog'
import { WorkspacePage } from './support/pages/workspace'
import { readClipboard } from './support/system-clipboard'

/** Has two secrets. */
const TERRAFORM = 'Terraform tenant provisioning'
/** Has five. */
const FULL = 'Qualitätsprüfung für Größen & Übermaße'
/** Has none. */
const EMPTY = 'Observability exporter'
const SECRETS_PATH = /\/client-secrets/

async function matches(sandbox: Sandbox, clientName: string, secret: string): Promise<boolean> {
  const { clientId } = await (await OtherPerson.of(sandbox)).find(clientName)
  return sandbox.store.secretMatches(clientId, secret)
}

test('generate, copy unseen and close: the secret in place, once', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const dialog = await SecretsDialog.open(workspace, EMPTY)
  await expect(dialog.dialog).toContainText('nothing can sign in with it')
  const hint = await dialog.generateSecret()
  await expect(dialog.keep, 'keeping it is off').not.toBeChecked()
  await app.page.keyboard.press('Enter')
  await expect(dialog.dialog.getByRole('timer')).toBeVisible()
  const secret = await readClipboard()
  expect(await matches(sandbox, EMPTY, secret)).toBe(true)
  expect(await app.page.content(), 'the window never had it').not.toContain(secret)

  await dialog.done.click()
  await expect(dialog.copySecret, 'it is not shown again').toBeHidden()
  await expect(dialog.row(hint)).toBeVisible()
  await expect(dialog.generate).toBeFocused()
  await app.page.keyboard.press('Escape')
  await expect(dialog.dialog).toBeHidden()
  await expect(workspace.row(EMPTY).getByRole('img', { name: /^1 of 5 secrets/ })).toBeVisible()
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
  expect(await matches(sandbox, EMPTY, await readClipboard())).toBe(true)
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
  expect(await matches(sandbox, EMPTY, secret)).toBe(true)
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
  expect(await other.hintsOf(FULL)).not.toContain(oldest)
  await dialog.generateSecret()
  expect(await other.hintsOf(FULL)).toHaveLength(5)
})

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
  expect(await matches(sandbox, TERRAFORM, await readClipboard())).toBe(true)

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
  const dialog = await SecretsDialog.open(workspace, TERRAFORM)
  sandbox.faults.add({ kind: 'drop-after-commit', method: 'POST', path: SECRETS_PATH })
  const clients = /^\/api\/core\/oauth-clients\/[^/]+$/
  sandbox.faults.add({ kind: 'status', status: 400, method: 'GET', path: clients })
  await dialog.generate.click()
  const check = dialog.dialog.getByRole('button', { name: 'Check again' })
  await expect(check).toBeVisible()
  sandbox.faults.clear()
  await check.click()
  await expect(dialog.problem).toHaveCount(1)
  await expect(dialog.problem).toContainText('Qlik Cloud now has the secret')
})

const STATUSES = [
  [400, 'refused'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [500, 'server-error'],
  [503, 'server-error'],
  [429, 'rate-limited'],
] as const
/** How long the app holds back after the 429 above, which names no time, and a little more. */
const HELD_BACK_MS = 1_500

test('each refusal of a new secret is said, and trying again works', async ({ connected }) => {
  test.setTimeout(120_000)
  const { sandbox, workspace } = connected
  const other = await OtherPerson.of(sandbox)
  const dialog = await SecretsDialog.open(workspace, TERRAFORM)
  for (const [status, code] of STATUSES) {
    sandbox.faults.add({ kind: 'status', status, method: 'POST', path: SECRETS_PATH, times: 1 })
    await dialog.generate.click()
    await expect(dialog.problem).toContainText(errors[code].what)
    await expect(dialog.generate).toBeEnabled()
  }
  expect(await other.hintsOf(TERRAFORM)).toHaveLength(2)
  await workspace.page.waitForTimeout(HELD_BACK_MS)
  await dialog.problem.getByRole('button', { name: 'Try again' }).click()
  await expect(dialog.copySecret).toBeVisible()
  await expect(dialog.problem).toBeHidden()
})

test('each refusal of a removal is said in the question, and it can be tried again', async ({
  connected,
}) => {
  test.setTimeout(120_000)
  const { sandbox, workspace } = connected
  const other = await OtherPerson.of(sandbox)
  const [oldest = ''] = await other.hintsOf(TERRAFORM)
  const dialog = await SecretsDialog.open(workspace, TERRAFORM)
  await dialog.askToRemove(oldest)
  // 404 is left out: then it is gone, which is what was wanted.
  for (const [status, code] of STATUSES.filter(([one]) => one !== 404 && one !== 429)) {
    sandbox.faults.add({ kind: 'status', status, method: 'DELETE', path: SECRETS_PATH })
    await dialog.confirm()
    await expect(dialog.question.getByRole('alert')).toContainText(errors[code].what, {
      timeout: 20_000,
    })
    sandbox.faults.clear()
  }
  expect(await other.hintsOf(TERRAFORM)).toContain(oldest)
  await other.removeSecret(TERRAFORM, oldest)
  await dialog.confirm()
  await expect(dialog.question).toBeHidden()
  await expect(dialog.row(oldest)).toBeHidden()
})

test('a session that ends under the dialog is said in it', async ({ connected }) => {
  const { sandbox, workspace } = connected
  const dialog = await SecretsDialog.open(workspace, TERRAFORM)
  sandbox.faults.add({ kind: 'status', status: 401, path: /^\/api\/core/ })
  await dialog.generate.click()
  await expect(dialog.problem).toContainText(errors['session-expired'].what)
  await expect(dialog.rows).toHaveCount(2)
})
