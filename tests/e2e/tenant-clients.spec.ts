import { expect } from '@playwright/test'
import { createPrivateKey } from 'node:crypto'
import { SignJWT } from 'jose'
import { expectAccessible } from './support/axe'
import type { RunningApp } from './support/app'
import { test } from './support/fixtures'
import { CreateDialog } from './support/pages/create-dialog'
import { DeleteDialog } from './support/pages/delete-dialog'
import { TenantForm } from './support/pages/tenant-form'
import { readClipboard } from './support/system-clipboard'
import { reachTenant, sandboxTenant } from './support/tenants'
import type { Sandbox } from '../../src/sandbox'

const TENANT = 'kestrelpine-eu'
/** No client of the sample is called so. */
const NAME = 'Paper boat'
const DIALOG = '[role=dialog]'

interface Told {
  clientId: string
  appType: string
  description?: string
  redirectUris?: string[]
  allowedOrigins?: string[]
  allowedScopes?: string[]
  connectionConfig?: { consentMethod?: string }
}

/** What the tenant itself says of a client; undefined once it is gone. */
async function told(sandbox: Sandbox, name: string): Promise<Told | undefined> {
  const { url, apiKey } = sandboxTenant(sandbox, TENANT)
  const headers = { authorization: `Bearer ${apiKey}` }
  const answer = await fetch(`${url}/api/v1/oauth-clients?limit=100`, { headers })
  const { data } = (await answer.json()) as { data: (Told & { clientName: string })[] }
  return data.find(({ clientName }) => clientName === name)
}

async function openForm(app: RunningApp, sandbox: Sandbox): Promise<TenantForm> {
  const tenant = sandboxTenant(sandbox, TENANT)
  await reachTenant(app, tenant)
  const form = new TenantForm(app.page)
  await form.open(tenant.name)
  return form
}

const CASES = [
  { type: 'Web', appType: 'web', redirectUris: 'https://portal.example/back', hasSecret: true },
  { type: 'Native', appType: 'native', redirectUris: 'com.example.app:/back', hasSecret: false },
  {
    type: 'Single-page app',
    appType: 'spa',
    redirectUris: 'https://portal.example/\nhttp://localhost:3000/',
    allowedOrigins: 'https://portal.example',
    hasSecret: false,
  },
  {
    type: 'Anonymous embed',
    appType: 'anonymous-embed',
    allowedOrigins: 'https://portal.example',
    hasSecret: false,
  },
]

for (const { type, appType, redirectUris, allowedOrigins, hasSecret } of CASES) {
  test(`a client of the app type ${type} is created, edited and deleted`, async ({ connected }) => {
    const { app, sandbox, workspace } = connected
    const form = await openForm(app, sandbox)
    await form.chooseType(type)
    await form.name.fill(NAME)
    if (redirectUris !== undefined) await form.redirectUris.fill(redirectUris)
    if (allowedOrigins !== undefined) await form.allowedOrigins.fill(allowedOrigins)
    await form.create.click()
    const created = new CreateDialog(app.page)
    await expect(created.dialog).toContainText(`${NAME} is ready to use.`)
    await expect(created.copySecret).toBeVisible({ visible: hasSecret })
    if (hasSecret) await created.copySecret.click()
    await created.close.click()
    await expect(created.dialog).toBeHidden()
    expect(await told(sandbox, NAME)).toMatchObject({
      appType,
      ...(redirectUris === undefined ? {} : { redirectUris: redirectUris.split('\n') }),
      ...(allowedOrigins === undefined ? {} : { allowedOrigins: [allowedOrigins] }),
    })

    await workspace.row(NAME).getByRole('gridcell').first().click()
    await app.page.keyboard.press('e')
    await form.description.fill('Moves numbers')
    if (redirectUris !== undefined) await form.redirectUris.fill('https://b.example/back')
    if (allowedOrigins !== undefined) await form.allowedOrigins.fill('https://b.example')
    await form.save.click()
    await expect(form.dialog).toBeHidden()
    expect(await told(sandbox, NAME)).toMatchObject({
      description: 'Moves numbers',
      ...(redirectUris === undefined ? {} : { redirectUris: ['https://b.example/back'] }),
      ...(allowedOrigins === undefined ? {} : { allowedOrigins: ['https://b.example'] }),
    })

    await app.page.keyboard.press('Delete')
    const deletion = new DeleteDialog(app.page)
    await deletion.confirm(NAME)
    await expect(deletion.dialog).toBeHidden()
    await expect(workspace.row(NAME)).toBeHidden()
    expect(await told(sandbox, NAME)).toBeUndefined()
  })
}

test('a client signs in with the private key that was handed over', async ({ connected }) => {
  const { app, sandbox } = connected
  const form = await openForm(app, sandbox)
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
  const client = await told(sandbox, 'Nightly')
  const clientId = client?.clientId ?? ''
  const [key] = (client as { publicKeys?: { kid: string }[] }).publicKeys ?? []
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg: 'RS256', kid: key?.kid })
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

test('what is wrong is said beside its field, and nothing typed is lost', async ({ connected }) => {
  const { app, sandbox } = connected
  const form = await openForm(app, sandbox)
  await form.chooseType('Single-page app')
  await form.redirectUris.fill('https://a.example/\nhttp://b.example/')
  await form.allowedOrigins.fill('https://a.example/path')
  await form.create.click()
  await expect(form.dialog).toContainText('Enter a name.')
  await expect(form.dialog).toContainText('Line 2: Not a redirect URI.')
  await expect(form.dialog).toContainText('Line 1: Not an origin.')
  await expect(form.name).toBeFocused()
  await expectAccessible(app.page, 'a form with faults', DIALOG)

  await form.name.fill(NAME)
  await form.chooseType('Anonymous embed')
  await expect(form.redirectUris).toBeHidden()
  await form.where.selectOption({ label: 'The whole organization' })
  await form.where.selectOption({ label: sandboxTenant(sandbox, TENANT).name })
  await form.chooseType('Single-page app')
  await expect(form.redirectUris).toHaveValue('https://a.example/\nhttp://b.example/')
  await expect(form.name).toHaveValue(NAME)

  sandbox.faults.add({ method: 'POST', path: '/api/v1/oauth-clients', kind: 'status', status: 500 })
  await form.redirectUris.fill('https://a.example/')
  await form.allowedOrigins.fill('https://a.example')
  await form.create.click()
  await expect(form.dialog.getByRole('alert')).toBeVisible()
  await expect(form.name).toHaveValue(NAME)
})

test('two people edit: both versions are shown, and mine is kept', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const form = await openForm(app, sandbox)
  await form.chooseType('Native')
  await form.name.fill(NAME)
  await form.redirectUris.fill('https://a.example/')
  await form.create.click()
  await new CreateDialog(app.page).close.click()
  await expect(form.dialog).toBeHidden()

  await workspace.row(NAME).getByRole('gridcell').first().click()
  await app.page.keyboard.press('e')
  await form.redirectUris.fill('https://mine.example/')
  await form.trusted.check()
  const { url, apiKey } = sandboxTenant(sandbox, TENANT)
  const { clientId } = (await told(sandbox, NAME)) ?? { clientId: '' }
  await fetch(`${url}/api/v1/oauth-clients/${clientId}`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify([
      { op: 'replace', path: '/redirectUris', value: ['https://theirs.example/'] },
      { op: 'add', path: '/description', value: 'Theirs' },
    ]),
  })
  await form.save.click()
  const conflict = app.page.getByRole('dialog', { name: `${NAME} was changed meanwhile` })
  await expect(conflict.getByRole('row', { name: /Redirect URIs/ })).toContainText(
    'https://theirs.example/',
  )
  await expectAccessible(app.page, 'two versions of a tenant-level client', DIALOG)
  await conflict.getByRole('button', { name: 'Save mine' }).click()
  await expect(conflict).toBeHidden()
  expect(await told(sandbox, NAME)).toMatchObject({
    redirectUris: ['https://mine.example/'],
    description: 'Theirs',
  })
})

test('a client is published after a question', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const form = await openForm(app, sandbox)
  await form.name.fill(NAME)
  await form.redirectUris.fill('https://a.example/')
  await form.create.click()
  const created = new CreateDialog(app.page)
  await created.copySecret.click()
  await created.close.click()
  await workspace.row(NAME).getByRole('gridcell').first().click()
  await app.page.keyboard.press('p')
  const question = app.page.getByRole('alertdialog', { name: `Publish ${NAME}?` })
  await question.getByRole('button', { name: 'Publish' }).click()
  await expect(question).toBeHidden()
  await app.page.keyboard.press('p')
  await expect(app.page.getByRole('main')).toContainText('This client is published already.')
})
