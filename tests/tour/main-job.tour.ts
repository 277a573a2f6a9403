import { expect } from '@playwright/test'
import { SAMPLE_ROWS, test } from '../e2e/support/fixtures'
import { CreateDialog } from '../e2e/support/pages/create-dialog'
import { FirstStartPage } from '../e2e/support/pages/first-start'
import { SandboxSignInPage } from '../e2e/support/pages/sandbox-sign-in'
import { WorkspacePage } from '../e2e/support/pages/workspace'
import { readClipboard } from '../e2e/support/system-clipboard'
import { photographer } from './photographer'

test('The main job: sign in, look, create, copy', async ({ launch, systemBrowser }) => {
  test.setTimeout(120_000)
  const photograph = photographer()
  const app = await launch()
  const workspace = new WorkspacePage(app.page)
  const create = new CreateDialog(app.page)

  await test.step('First start: three ways to begin', async () => {
    const start = new FirstStartPage(app.page)
    await expect(start.heading).toBeVisible()
    await photograph(app.page, 'first-start')
    await start.exploreSample()
  })

  await test.step('The sign-in page opens in the system’s browser', async () => {
    await app.page.getByRole('button', { name: 'Open the browser again' }).waitFor()
    await photograph(app.page, 'waiting-for-the-browser')
    const signIn = await SandboxSignInPage.openedIn(systemBrowser)
    await photograph(signIn.page, 'browser-sign-in')
    await signIn.chooseAccount('Mara Lindqvist')
    await signIn.page.getByRole('button', { name: 'Allow' }).waitFor()
    await photograph(signIn.page, 'browser-consent')
    await signIn.allow()
    await expect(signIn.page.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
    await photograph(signIn.page, 'browser-signed-in')
  })

  await test.step('The organization’s OAuth clients, and its tenants by region', async () => {
    await workspace.expectClients(SAMPLE_ROWS)
    await photograph(app.page, 'grid')
  })

  await test.step('Create a client', async () => {
    await app.page.keyboard.press('Control+N')
    await create.name.fill('Nightly exports')
    await create.description.fill('Moves the numbers of the day to the warehouse')
    await photograph(app.page, 'create-dialog')
    await create.submit.click()
    await create.copySecret.waitFor()
    await photograph(app.page, 'credentials')
  })

  await test.step('Copy its secret without showing it', async () => {
    await create.copySecret.click()
    await expect(create.countdown).toBeVisible()
    expect(await readClipboard()).toMatch(/^\S{20,}$/)
    await photograph(app.page, 'secret-copied')
    await create.close.click()
  })

  await test.step('The new client is in the grid', async () => {
    await expect(workspace.row('Nightly exports')).toBeVisible()
    await workspace.expectClients(SAMPLE_ROWS + 1)
    await photograph(app.page, 'grid-with-the-new-client')
  })
})
