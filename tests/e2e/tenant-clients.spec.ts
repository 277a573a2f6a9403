import { expect } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { test } from './support/fixtures'
import { CreateDialog } from './support/pages/create-dialog'
import { DeleteDialog } from './support/pages/delete-dialog'
import { openTenantForm, TENANT, toldClient } from './support/tenant-clients'
import { sandboxTenant } from './support/tenants'

/** No client of the sample is called so. */
const NAME = 'Paper boat'
const DIALOG = '[role=dialog]'

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
    const form = await openTenantForm(app, sandbox)
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
    expect(await toldClient(sandbox, NAME)).toMatchObject({
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
    expect(await toldClient(sandbox, NAME)).toMatchObject({
      description: 'Moves numbers',
      ...(redirectUris === undefined ? {} : { redirectUris: ['https://b.example/back'] }),
      ...(allowedOrigins === undefined ? {} : { allowedOrigins: ['https://b.example'] }),
    })

    await app.page.keyboard.press('Delete')
    const deletion = new DeleteDialog(app.page)
    await deletion.confirm(NAME)
    await expect(deletion.dialog).toBeHidden()
    await expect(workspace.row(NAME)).toBeHidden()
    expect(await toldClient(sandbox, NAME)).toBeUndefined()
  })
}

test('what is wrong is said beside its field, and nothing typed is lost', async ({ connected }) => {
  const { app, sandbox } = connected
  const form = await openTenantForm(app, sandbox)
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
  await app.page.keyboard.press('Control+Enter')
  await expect(form.dialog.getByRole('alert')).toBeVisible()
  await expect(form.name).toHaveValue(NAME)
})

test('two people edit: both versions are shown, and mine is kept', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const form = await openTenantForm(app, sandbox)
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
  const { clientId } = (await toldClient(sandbox, NAME)) ?? { clientId: '' }
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
  // The change shows at once, before the service has answered.
  await expect
    .poll(() => toldClient(sandbox, NAME))
    .toMatchObject({ redirectUris: ['https://mine.example/'], description: 'Theirs' })
})

test('a client is published after a question', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const form = await openTenantForm(app, sandbox)
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
