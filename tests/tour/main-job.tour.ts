import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from '../e2e/support/fixtures'
import { CreateDialog } from '../e2e/support/pages/create-dialog'
import { FirstStartPage } from '../e2e/support/pages/first-start'
import { SandboxSignInPage } from '../e2e/support/pages/sandbox-sign-in'
import { WorkspacePage } from '../e2e/support/pages/workspace'
import { readClipboard } from '../e2e/support/system-clipboard'

const SCREENSHOTS_FOLDER = join(import.meta.dirname, '../../tour')
const CLIENT_NAME = 'Nightly reload'

test('the main job: sign in, look, create a client, copy its secret', async ({
  launch,
  systemBrowser,
}) => {
  let count = 0
  const look = async (page: Page, name: string): Promise<void> => {
    count += 1
    const number = String(count).padStart(2, '0')
    await page.screenshot({ path: join(SCREENSHOTS_FOLDER, `${number}-${name}.png`) })
  }

  const { page } = await launch()
  const start = new FirstStartPage(page)
  const workspace = new WorkspacePage(page)
  const dialog = new CreateDialog(page)

  await test.step('Start SAO Desk for the first time', async () => {
    await start.heading.waitFor()
    await look(page, 'first-start')
  })

  await test.step('Open the sample organization and sign in with the browser', async () => {
    await start.exploreSample()
    const signIn = await SandboxSignInPage.openedIn(systemBrowser)
    await look(signIn.page, 'browser-sign-in')
    await signIn.signIn()
    await look(signIn.page, 'browser-signed-in')
  })

  await test.step('See the OAuth clients of the organization', async () => {
    await workspace.expectClients(6)
    await look(page, 'grid')
  })

  await test.step('Name a new client', async () => {
    await workspace.create.click()
    await dialog.name.fill(CLIENT_NAME)
    await dialog.description.fill('Starts the reload chain at two in the morning.')
    await look(page, 'create-dialog')
  })

  await test.step('Create it and copy its secret', async () => {
    await dialog.submit.click()
    await dialog.copySecret.click()
    await expect(dialog.countdown).toBeVisible()
    expect(await readClipboard(), 'another program reads the secret').not.toBe('')
    await look(page, 'credentials')
  })

  await test.step('Close and see the new client in the grid', async () => {
    await dialog.close.click()
    await expect(workspace.row(CLIENT_NAME)).toBeVisible()
    await workspace.expectClients(7)
    await look(page, 'grid-with-new-client')
  })
})
