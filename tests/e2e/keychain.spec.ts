import { expect } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { connectWithCredentials, SAMPLE_CLIENTS, test as base } from './support/fixtures'
import { OwnKeychain } from './support/own-keychain'
import { WorkspacePage } from './support/pages/workspace'

const PROBLEM = 'The keychain of this computer is locked, missing, or does not answer.'
/** How long one question to a keychain that hangs may take, with what the app does around it. */
const HANGING_MS = 12_000

/** Tests with a Secret Service of their own. */
const test = base.extend<{ keychain: OwnKeychain }>({
  keychain: async ({ folder }, use) => {
    const keychain = await OwnKeychain.start(folder)
    await use(keychain)
    await keychain.stop()
  },
})

test.skip(process.platform !== 'linux', 'A Secret Service is what Linux has.')

test('a locked keychain: said at the start, and signed in again once it is open', async ({
  keychain,
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith()
  let app = await launch({ env: keychain.env })
  await (await connectWithCredentials(app, sandbox)).expectClients(SAMPLE_CLIENTS)
  await app.close()

  keychain.lock()
  app = await launch({ env: keychain.env })
  const { page } = app
  await expect(page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
  await expect(page.getByText(PROBLEM)).toBeVisible()
  await expectAccessible(page, 'a locked keychain')
  const again = page.getByRole('button', { name: 'Look in the keychain again' })
  await again.click()
  await expect(again).toBeEnabled()
  await expect(page.getByText(PROBLEM)).toBeVisible()

  await keychain.unlock()
  await again.click()
  await new WorkspacePage(page).expectClients(SAMPLE_CLIENTS)
})

test('a keychain that is locked meanwhile: signing out says so, and the app goes on', async ({
  keychain,
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith()
  let app = await launch({ env: keychain.env })
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(SAMPLE_CLIENTS)
  keychain.lock()
  await workspace.signOut()
  const { page } = app
  const problem = page.getByText('The keychain of this computer did not let go')
  await expect(problem).toBeVisible()
  await expectAccessible(page, 'a keychain that was not wiped')

  await keychain.unlock()
  await page.getByRole('button', { name: 'Sign out once more' }).click()
  await expect(problem).toBeHidden()
  await app.close()
  app = await launch({ env: keychain.env })
  await expect(app.page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
  await expect(app.page.getByRole('alert')).toHaveCount(0)
})

test('a keychain that hangs: the app opens, works from memory, closes, and has lost nothing', async ({
  keychain,
  launch,
  sandboxWith,
}) => {
  test.slow()
  const sandbox = await sandboxWith()
  let app = await launch({ env: keychain.env })
  await (await connectWithCredentials(app, sandbox)).expectClients(SAMPLE_CLIENTS)
  await app.close()

  keychain.hang()
  app = await launch({ env: keychain.env })
  let { page } = app
  await expect(page.getByText('Opening…')).toBeVisible()
  await expect(page.getByText(PROBLEM)).toBeVisible({ timeout: HANGING_MS })
  const secret = page.getByLabel('Client secret', { exact: true })
  await secret.fill(sandbox.ready.credentials.full.clientSecret)
  await secret.press('Enter')
  let workspace = new WorkspacePage(page)
  await expect(workspace.grid).toBeVisible({ timeout: HANGING_MS })
  await workspace.expectClients(SAMPLE_CLIENTS)
  await expect(page.getByText(/kept in memory only/)).toBeVisible()
  const closing = performance.now()
  await app.close()
  expect(performance.now() - closing, 'closing waits for no keychain').toBeLessThan(HANGING_MS)

  app = await launch({ env: keychain.env })
  ;({ page } = app)
  await expect(page.getByText(PROBLEM)).toBeVisible({ timeout: HANGING_MS })
  keychain.goOn()
  await page.getByRole('button', { name: 'Look in the keychain again' }).click()
  workspace = new WorkspacePage(page)
  await workspace.expectClients(SAMPLE_CLIENTS)
})

test('what a keychain did not take is offered again with the next token', async ({
  keychain,
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith()
  keychain.lock()
  const app = await launch({ env: keychain.env })
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(SAMPLE_CLIENTS)
  const memory = app.page.getByText(/kept in memory only/)
  await expect(memory).toBeVisible()

  await keychain.unlock()
  sandbox.faults.add({ kind: 'status', path: /^\/api\/core/, status: 401, times: 1 })
  await app.page.keyboard.press('F5')
  await expect(memory).toBeHidden()
  await workspace.expectClients(SAMPLE_CLIENTS)
})
