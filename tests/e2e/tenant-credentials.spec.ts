import { expect } from '@playwright/test'
import { SignJWT } from 'jose'
import { createPrivateKey } from 'node:crypto'
import type { Sandbox } from '../../src/sandbox'
import { expectAccessible } from './support/axe'
import { test } from './support/fixtures'
import { CreateDialog } from './support/pages/create-dialog'
import { RotateDialog } from './support/pages/rotate-dialog'
import { pressOn, TestSecretDialog } from './support/pages/secrets-dialog'
import { TenantForm } from './support/pages/tenant-form'
import { readClipboard } from './support/system-clipboard'
import { openTenantForm, TENANT, toldClient } from './support/tenant-clients'
import { reachTenant, sandboxTenant } from './support/tenants'

const DIALOG = '[role=dialog]'
/** Clients of the sample's tenant: one signs in with a key alone, the other with its secrets. */
const KEY_CLIENT = 'Warehouse gateway'
const SECRET_CLIENT = 'Reload orchestrator'

/** Whether the tenant gives a client a token for an assertion signed with its only, or last, key. */
async function signsInWith(sandbox: Sandbox, name: string, privateKey: string): Promise<boolean> {
  const { url } = sandboxTenant(sandbox, TENANT)
  const client = await toldClient(sandbox, name)
  const clientId = client?.clientId ?? ''
  const kid = client?.publicKeys?.at(-1)?.kid ?? ''
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(`${url}/oauth/token`)
    .setJti(crypto.randomUUID())
    .setIssuedAt()
    .setExpirationTime('2m')
    .sign(createPrivateKey(privateKey))
  const answer = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      client_id: clientId,
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
  })
  return 'access_token' in ((await answer.json()) as object)
}

test('a client signs in with the private key that was handed over', async ({ connected }) => {
  const { app, sandbox } = connected
  const form = await openTenantForm(app, sandbox)
  await form.name.fill('Nightly')
  await form.option('Client credentials').check()
  await form.option('Private key').check()
  await form.option('Client secret').uncheck()
  await form.generateKey.click()
  await expect(form.dialog.getByRole('list', { name: 'Public keys' })).toContainText('Made here')
  await form.create.click()
  const created = new CreateDialog(app.page)
  await created.dialog.getByRole('button', { name: 'Copy private key' }).click()
  await expect(created.countdown).toBeVisible()
  const privateKey = await readClipboard()
  expect(await app.page.content(), 'the window never had it').not.toContain(
    privateKey.split('\n')[1],
  )
  await created.dialog.getByRole('button', { name: 'Reveal' }).click()
  await expect(created.dialog.getByRole('textbox', { name: 'Private key' })).toHaveValue(
    privateKey.trim(),
  )
  await expectAccessible(app.page, 'private key', DIALOG)
  await created.close.click()

  expect(await signsInWith(sandbox, 'Nightly', privateKey)).toBe(true)
})

test('closing asks once about each value that was not copied', async ({ connected }) => {
  const { app, sandbox } = connected
  const form = await openTenantForm(app, sandbox)
  await form.name.fill('Nightly')
  await form.option('Client credentials').check()
  await form.option('Private key').check()
  await form.generateKey.click()
  await expect(form.dialog.getByRole('list', { name: 'Public keys' })).toContainText('Made here')
  await form.create.click()
  const created = new CreateDialog(app.page)
  await created.close.click()
  const secret = app.page.getByRole('alertdialog', { name: 'The secret was not copied yet' })
  await secret.getByRole('button', { name: 'Close without copying' }).click()
  const key = app.page.getByRole('alertdialog', { name: 'The private key was not copied yet' })
  await key.getByRole('button', { name: 'Back' }).click()
  await expect(created.copySecret).toBeVisible()

  await created.copySecret.click()
  await created.close.click()
  await key.getByRole('button', { name: 'Copy and close' }).click()
  await expect(app.page.getByRole('dialog')).toBeHidden()
  expect(await readClipboard()).toContain('PRIVATE KEY')
})

test('a client that exists gets a new key pair, and a secret that comes with a change', async ({
  connected,
}) => {
  const { app, sandbox, workspace } = connected
  await reachTenant(app, sandboxTenant(sandbox, TENANT))
  const form = new TenantForm(app.page)
  const shown = new CreateDialog(app.page)
  await pressOn(workspace, KEY_CLIENT, 'e')
  await form.generateKey.click()
  await expect(form.dialog.getByRole('list', { name: 'Public keys' })).toContainText('Made here')
  await form.save.click()
  await expect(shown.dialog).toContainText('Saved, with a new key')
  await expectAccessible(app.page, 'a private key after a change', DIALOG)
  await app.page.keyboard.press('Escape')
  const question = app.page.getByRole('alertdialog', { name: 'The private key was not copied yet' })
  await question.getByRole('button', { name: 'Back' }).click()
  await shown.dialog.getByRole('button', { name: 'Copy private key' }).click()
  await expect(shown.countdown).toBeVisible()
  const privateKey = await readClipboard()
  expect(await app.page.content(), 'the window never had it').not.toContain(
    privateKey.split('\n')[1],
  )
  await shown.close.click()
  await expect(shown.dialog).toBeHidden()
  expect(await signsInWith(sandbox, KEY_CLIENT, privateKey)).toBe(true)

  await pressOn(workspace, KEY_CLIENT, 'e')
  await form.option('Client secret').check()
  await form.save.click()
  await expect(shown.dialog).toContainText('Saved, with a new secret')
  await shown.copySecret.click()
  await expect(shown.countdown).toBeVisible()
  const secret = await readClipboard()
  const { clientId = '' } = (await toldClient(sandbox, KEY_CLIENT)) ?? {}
  expect(sandbox.store.secretMatches(clientId, secret)).toBe(true)
  expect(await app.page.content(), 'the window never had it').not.toContain(secret)
  await shown.close.click()
  await expect(shown.dialog).toBeHidden()
})

test('the secret of a tenant-level client is rotated and tested on its tenant', async ({
  connected,
}) => {
  const { app, sandbox, workspace } = connected
  await reachTenant(app, sandboxTenant(sandbox, TENANT))
  const guide = await RotateDialog.open(workspace, SECRET_CLIENT)
  await guide.button('Generate secret').click()
  await guide.button('Copy secret').click()
  await expect(guide.dialog.getByRole('timer')).toBeVisible()
  const secret = await readClipboard()
  const { clientId = '' } = (await toldClient(sandbox, SECRET_CLIENT)) ?? {}
  expect(sandbox.store.secretMatches(clientId, secret)).toBe(true)
  const keep = guide.dialog.getByRole('checkbox', { name: /keychain/ })
  await keep.click()
  await expect(keep).toBeChecked()
  await guide.button('Next').click()
  await expect(guide.dialog).toContainText(TENANT)
  await guide.button('Test').click()
  await expect(guide.dialog).toContainText('Qlik Cloud accepts the secret')
  await guide.button('Next').click()
  await guide.button('It is rolled out').click()
  const remove = guide.button(/^Remove the secret/)
  await expect(remove).toHaveCount(2)
  for (const left of [1, 0]) {
    await remove.first().click()
    await app.page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
    await expect(remove).toHaveCount(left)
  }
  await guide.button('Close').click()
  expect((await toldClient(sandbox, SECRET_CLIENT))?.clientSecrets).toHaveLength(1)

  const tester = await TestSecretDialog.open(workspace, SECRET_CLIENT)
  await tester.test.click()
  await expect(tester.dialog).toContainText('Qlik Cloud accepts the secret')
  sandbox.faults.add({ kind: 'status', status: 401, path: '/oauth/token', method: 'POST' })
  await tester.test.click()
  await expect(tester.dialog).toContainText('Qlik Cloud does not accept the secret')
})
