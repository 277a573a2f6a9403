import { expect } from '@playwright/test'
import { SignJWT } from 'jose'
import { createPrivateKey } from 'node:crypto'
import { expectAccessible } from './support/axe'
import { test } from './support/fixtures'
import { CreateDialog } from './support/pages/create-dialog'
import { readClipboard } from './support/system-clipboard'
import { openTenantForm, TENANT, toldClient } from './support/tenant-clients'
import { sandboxTenant } from './support/tenants'

const DIALOG = '[role=dialog]'

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

  const { url } = sandboxTenant(sandbox, TENANT)
  const client = await toldClient(sandbox, 'Nightly')
  const clientId = client?.clientId ?? ''
  const kid = client?.publicKeys?.[0]?.kid ?? ''
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
  expect(await answer.json()).toHaveProperty('access_token')
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
