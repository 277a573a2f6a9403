import { expect } from '@playwright/test'
import { SAMPLE_CLIENTS, signInWithBrowser, test } from './support/fixtures'
import { CreateDialog } from './support/pages/create-dialog'
import { AUDITOR_NAME } from './support/pages/sandbox-sign-in'
import { readClipboard, writeClipboard } from './support/system-clipboard'

/** The app's delay, and some time for a slow machine. */
const CLEARED_WITHIN_MS = 40_000

test('create, copy the secret unseen, and find the clipboard cleared after the delay', async ({
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  test.setTimeout(120_000)
  const sandbox = await sandboxWith()
  const app = await launch()
  const workspace = await signInWithBrowser(app, sandbox, systemBrowser)
  await workspace.expectClients(SAMPLE_CLIENTS)

  await app.page.keyboard.press('Control+N')
  const create = new CreateDialog(app.page)
  await create.name.fill('  Nightly exports  ')
  await app.page.keyboard.press('Enter')
  await create.copySecret.click()
  await expect(create.countdown).toContainText('Clipboard clears in')

  const secret = await readClipboard()
  const clientId = await create.dialog.locator('.mono').first().innerText()
  expect(sandbox.store.secretMatches(clientId, secret), 'it is the secret issued').toBe(true)
  expect(await app.page.content(), 'the window never had it').not.toContain(secret)

  await create.close.click()
  await expect(create.dialog).toBeHidden()
  const row = workspace.row('Nightly exports')
  await expect(row).toBeVisible()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await workspace.expectClients(7)
  await expect.poll(readClipboard, { timeout: CLEARED_WITHIN_MS, intervals: [500] }).toBe('')
})

test('something else that was copied meanwhile is left alone', async ({ connected }) => {
  test.setTimeout(90_000)
  const { workspace } = connected
  const create = await workspace.openCreate()
  await create.createClient('Nightly exports')
  await create.copySecret.click()
  await expect(create.countdown).toBeVisible()
  await writeClipboard('something else')
  await expect(create.countdown).toBeHidden({ timeout: CLEARED_WITHIN_MS })
  expect(await readClipboard()).toBe('something else')
})

test('reveal shows what copy copies; clear now clears at once', async ({ connected }) => {
  const { app, workspace } = connected
  const create = await workspace.openCreate()
  await create.createClient('Nightly exports', 'Moves last night’s numbers')
  await create.copySecret.click()
  await expect(create.countdown).toBeVisible()
  const secret = await readClipboard()
  expect(await app.page.content()).not.toContain(secret)
  await expect(create.revealed).toBeHidden()
  await create.reveal.click()
  await expect(create.revealed).toHaveValue(secret)

  await create.dialog.getByRole('button', { name: 'Clear now' }).click()
  await expect(create.countdown).toBeHidden()
  expect(await readClipboard()).toBe('')
})

test('closing before the secret was copied asks once', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const create = await workspace.openCreate()
  await create.createClient('Nightly exports')
  const question = app.page.getByRole('alertdialog', { name: 'The secret was not copied yet' })

  await app.page.keyboard.press('Escape')
  await question.getByRole('button', { name: 'Back' }).click()
  await expect(create.copySecret).toBeVisible()

  await create.close.click()
  await question.getByRole('button', { name: 'Copy and close' }).click()
  await expect(create.copySecret).toBeHidden()
  const secret = await readClipboard()
  const row = workspace.row('Nightly exports')
  await row.hover()
  await row.getByRole('button', { name: /^Copy client ID/ }).click()
  const clientId = await readClipboard()
  expect(sandbox.store.secretMatches(clientId, secret)).toBe(true)
})

test('the auditor is told in words which right is missing', async ({
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const sandbox = await sandboxWith()
  const app = await launch()
  const workspace = await signInWithBrowser(app, sandbox, systemBrowser, AUDITOR_NAME)
  await workspace.expectClients(SAMPLE_CLIENTS)
  const create = await workspace.openCreate()
  await create.name.fill('Not allowed')
  await create.submit.click()
  await expect(create.dialog).toContainText('Your sign-in does not have the right to do this.')
  await expect(create.dialog).toContainText('cloud-console.oauth-clients:write')
  await expect(create.name).toHaveValue('Not allowed')
  expect(sandbox.store.countClients()).toBe(6)
})

test('a lost answer is said to be unknown, sent once, and found in the list', async ({
  connected,
}) => {
  const { sandbox, workspace } = connected
  sandbox.faults.add({
    method: 'POST',
    path: '/api/core/oauth-clients',
    kind: 'drop-after-commit',
    times: 1,
  })
  const create = await workspace.openCreate()
  await create.name.fill('Answer lost')
  await create.submit.click()
  await expect(create.dialog).toContainText('The answer from Qlik Cloud was lost on the way.')
  await expect(create.name).toHaveValue('Answer lost')
  expect(sandbox.store.countClients(), 'sent once').toBe(7)
  await create.dialog.getByRole('button', { name: 'Check the list' }).click()
  await expect(create.dialog).toContainText('The list has a client with this name')
})
