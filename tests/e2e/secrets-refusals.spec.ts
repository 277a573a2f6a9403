import { expect } from '@playwright/test'
import { errors } from '../../src/renderer/locales/en/errors'
import type { Fault } from '../../src/sandbox'
import { TERRAFORM } from './support/clients-by-secrets'
import { test } from './support/fixtures'
import { isSecretOf, OtherPerson } from './support/other-person'
import { SecretsDialog } from './support/pages/secrets-dialog'
import { readClipboard } from './support/system-clipboard'

const SECRETS_PATH = /\/client-secrets/
const TOO_MANY: Fault = {
  kind: 'status',
  status: 429,
  method: 'DELETE',
  path: SECRETS_PATH,
  headers: { 'retry-after': '1' },
}
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
    await expect(dialog.generate).toBeFocused()
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
  // 404 is left out: then it is gone, which is what was wanted. 429 has a test of its own.
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

test('429 at a removal: the app waits as it was asked to, and the secret goes', async ({
  connected: { sandbox, workspace },
}) => {
  const other = await OtherPerson.of(sandbox)
  const [oldest = ''] = await other.hintsOf(TERRAFORM)
  const dialog = await SecretsDialog.open(workspace, TERRAFORM)
  sandbox.faults.add({ ...TOO_MANY, times: 1 })
  await dialog.askToRemove(oldest)
  await dialog.confirm()
  await expect(dialog.question).toBeHidden({ timeout: 20_000 })
  expect(await other.hintsOf(TERRAFORM)).not.toContain(oldest)
})

test('429 at a removal, again and again: it is said, and nothing is lost', async ({
  connected: { sandbox, workspace },
}) => {
  test.setTimeout(120_000)
  const other = await OtherPerson.of(sandbox)
  const [oldest = ''] = await other.hintsOf(TERRAFORM)
  const dialog = await SecretsDialog.open(workspace, TERRAFORM)
  const added = await dialog.generateSecret()
  sandbox.faults.add(TOO_MANY)
  await dialog.askToRemove(oldest)
  await dialog.confirm()
  await expect(dialog.question.getByRole('alert')).toContainText(errors['rate-limited'].what, {
    timeout: 20_000,
  })
  expect(await other.hintsOf(TERRAFORM)).toContain(oldest)

  sandbox.faults.clear()
  await dialog.confirm()
  await expect(dialog.question).toBeHidden({ timeout: 20_000 })
  await expect(dialog.rows).toHaveCount(2)
  await expect(dialog.row(added)).toBeVisible()
  await dialog.copySecret.click()
  await expect(dialog.dialog.getByRole('timer')).toBeVisible()
  expect(await isSecretOf(sandbox, TERRAFORM, await readClipboard())).toBe(true)
})

test('401 at a removal: signing in again happens in the question, and nothing is lost', async ({
  connected: { sandbox, workspace },
}) => {
  const other = await OtherPerson.of(sandbox)
  const [oldest = ''] = await other.hintsOf(TERRAFORM)
  const dialog = await SecretsDialog.open(workspace, TERRAFORM)
  await dialog.generateSecret()
  sandbox.faults.add({ kind: 'status', status: 401, method: 'DELETE', path: SECRETS_PATH })
  sandbox.faults.add({ kind: 'status', status: 401, method: 'POST', path: '/oauth/token' })
  await dialog.askToRemove(oldest)
  await dialog.confirm()
  const secret = dialog.question.getByLabel('Client secret', { exact: true })
  await expect(secret).toBeVisible()

  sandbox.faults.clear()
  expect(await other.hintsOf(TERRAFORM)).toContain(oldest)
  await secret.fill(sandbox.ready.credentials.full.clientSecret)
  await workspace.page.keyboard.press('Enter')
  await expect(secret).toBeHidden()
  // Also in the dialog behind the question, which assistive technology does not see now.
  await expect(workspace.page.locator('[role="alert"]'), 'all is well again').toHaveCount(0)
  await dialog.confirm()
  await expect(dialog.question).toBeHidden()
  await expect(dialog.row(oldest)).toBeHidden()
  expect(await other.hintsOf(TERRAFORM)).not.toContain(oldest)
  await expect(dialog.copySecret).toBeFocused()
  await dialog.copySecret.click()
  await expect(dialog.dialog.getByRole('timer')).toBeVisible()
  expect(await isSecretOf(sandbox, TERRAFORM, await readClipboard())).toBe(true)
})
