import { expect } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { startBrowserSignIn, test } from './support/fixtures'
import { FirstStartPage } from './support/pages/first-start'
import { SandboxSignInPage } from './support/pages/sandbox-sign-in'

test('axe finds nothing at the first start and in its forms', async ({ launch }) => {
  const { page } = await launch()
  const start = new FirstStartPage(page)
  await expect(start.heading).toBeVisible()
  await expectAccessible(page, 'first start')
  await start.openBrowserForm()
  await expectAccessible(page, 'browser form')
  await page.getByRole('button', { name: 'Back' }).click()
  await start.openCredentialsForm()
  await start.connect.click()
  await expectAccessible(page, 'client credentials form with its messages')
})

test('axe finds nothing while signing in, in the browser, and signed out', async ({
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const sandbox = await sandboxWith()
  const app = await launch()
  await startBrowserSignIn(app, sandbox)
  const signIn = await SandboxSignInPage.openedIn(systemBrowser)
  await expectAccessible(app.page, 'signing in')
  await expectAccessible(signIn.page, 'choosing an account')
  await signIn.chooseAccount('Mara Lindqvist')
  await signIn.page.getByRole('button', { name: 'Allow' }).waitFor()
  await expectAccessible(signIn.page, 'consent')
  await signIn.cancel()
  await expect(app.page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
  await expectAccessible(app.page, 'signed out after a refusal')
})

test('axe finds nothing in the workspace and its dialogs', async ({ connected }) => {
  const { app, workspace } = connected
  await expectAccessible(app.page, 'grid')
  await workspace.openConnectionMenu()
  await expectAccessible(app.page, 'connection menu', '[role=menu]')
  await app.page.keyboard.press('Escape')

  const create = await workspace.openCreate()
  await create.submit.click()
  await expectAccessible(app.page, 'create dialog with its message', '[role=dialog]')
  await create.createClient('Nightly exports')
  await expectAccessible(app.page, 'credentials', '[role=dialog]')
  await create.close.click()
  await app.page.getByRole('alertdialog').waitFor()
  await expectAccessible(app.page, 'not copied yet', '[role=alertdialog]')
})

test('axe finds nothing in the panes of a region and a tenant', async ({ connected }) => {
  const { app, workspace } = connected
  await workspace.place(/^Ireland/).click()
  await expectAccessible(app.page, 'region')
  await workspace.place(/^kestrelpine-eu$/).click()
  await expectAccessible(app.page, 'tenant')
})
