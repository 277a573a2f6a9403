import { expect } from '@playwright/test'
import { connectWithCredentials, signInWithBrowser, test } from '../e2e/support/fixtures'
import { FirstStartPage } from '../e2e/support/pages/first-start'
import { AUDITOR_NAME } from '../e2e/support/pages/sandbox-sign-in'
import { photographer } from './photographer'

const LIST_PATH = '/api/core/oauth-clients'
const LONG_LIST = 2000
const PAGE_DELAY_MS = 400
const photograph = photographer('states-')

test('How a session begins, ends and is resumed', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const { page } = app

  await test.step('The connection’s menu', async () => {
    await workspace.openConnectionMenu()
    await photograph(page, 'connection-menu')
    await page.keyboard.press('Escape')
  })

  await test.step('The settings', async () => {
    await page.keyboard.press('Control+,')
    await page.getByRole('dialog').waitFor()
    await photograph(page, 'settings')
    await page.keyboard.press('Escape')
  })

  await test.step('Locked: nothing of the data is in the window', async () => {
    await page.keyboard.press('Control+l')
    await page.getByRole('heading', { name: 'SAO Desk is locked' }).waitFor()
    await photograph(page, 'locked')
    const secret = page.getByLabel('Client secret', { exact: true })
    await secret.fill(sandbox.ready.credentials.full.clientSecret)
    await page.keyboard.press('Enter')
    await expect(workspace.create).toBeVisible()
  })

  await test.step('A session that has expired leaves the list readable', async () => {
    sandbox.faults.add({ kind: 'status', path: /^\/api\/core/, status: 401 })
    await page.keyboard.press('F5')
    await page.getByText('Your session has expired.').first().waitFor()
    await photograph(page, 'session-expired')
  })

  await test.step('Signed out', async () => {
    sandbox.faults.clear()
    const secret = page.getByLabel('Client secret', { exact: true })
    await secret.fill(sandbox.ready.credentials.full.clientSecret)
    await page.keyboard.press('Enter')
    await expect(workspace.create).toBeEnabled()
    await workspace.signOut()
    await page.getByRole('heading', { name: 'Signed out' }).waitFor()
    await photograph(page, 'signed-out')
  })
})

test('What a form says about what it cannot take', async ({ launch }) => {
  const { page } = await launch()
  const start = new FirstStartPage(page)

  await test.step('A connection that is not filled in', async () => {
    await start.openCredentialsForm()
    await photograph(page, 'connection-form')
    await start.connect.click()
    await photograph(page, 'connection-form-not-filled-in')
  })
})

test('No keychain', async ({ launch, sandboxWith, systemBrowser }) => {
  const sandbox = await sandboxWith()
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' }
  let app = await launch({ env })

  await test.step('Without a keychain the sign-in is kept in memory', async () => {
    const workspace = await signInWithBrowser(app, sandbox, systemBrowser)
    await workspace.expectClients(6)
    await photograph(app.page, 'no-keychain')
  })

  await test.step('So the next start begins signed out', async () => {
    await app.close()
    app = await launch({ env })
    await app.page.getByRole('heading', { name: 'Signed out' }).waitFor()
    await photograph(app.page, 'no-keychain-signed-out')
  })
})

test('No rights', async ({ launch, sandboxWith, systemBrowser }) => {
  const app = await launch()
  const sandbox = await sandboxWith()

  await test.step('Who may only look is told which right is missing', async () => {
    const workspace = await signInWithBrowser(app, sandbox, systemBrowser, AUDITOR_NAME)
    const create = await workspace.openCreate()
    await create.name.fill('Not allowed')
    await create.submit.click()
    await create.dialog.getByText('Details').click()
    await photograph(app.page, 'missing-right')
  })
})

test('A long list', async ({ launch, sandboxWith }) => {
  const sandbox = await sandboxWith({ clients: LONG_LIST })
  sandbox.faults.add({ kind: 'delay', method: 'GET', path: LIST_PATH, delayMs: PAGE_DELAY_MS })
  const app = await launch()

  await test.step('Rows arrive page by page; a bar says how far', async () => {
    const workspace = await connectWithCredentials(app, sandbox)
    await expect(workspace.status).toContainText(/[1-9]00 of 2,000/)
    await photograph(app.page, 'long-load')
  })
})

test('Places', async ({ connected }) => {
  const { app, workspace } = connected

  await test.step('A region, and a tenant in it', async () => {
    await workspace.place(/^Ireland/).click()
    await photograph(app.page, 'region')
    await workspace.place(/^kestrelpine-eu$/).click()
    await photograph(app.page, 'tenant')
    await app.page.getByRole('button', { name: 'Hide the places' }).click()
    await photograph(app.page, 'places-hidden')
  })
})
