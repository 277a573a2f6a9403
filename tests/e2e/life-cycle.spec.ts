import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { appArguments, appEnvironment, electronExecutable } from './support/app'
import {
  SAMPLE_CLIENTS,
  SAMPLE_ROWS,
  signInWithBrowser,
  startBrowserSignIn,
  test,
} from './support/fixtures'
import { FirstStartPage } from './support/pages/first-start'
import { SandboxSignInPage } from './support/pages/sandbox-sign-in'
import { WorkspacePage } from './support/pages/workspace'
import { readClipboard } from './support/system-clipboard'

test('the sample organization: first choice to grid, and signed in after a restart', async ({
  launch,
  systemBrowser,
}) => {
  let app = await launch()
  await new FirstStartPage(app.page).exploreSample()
  await (await SandboxSignInPage.openedIn(systemBrowser)).signIn()
  await new WorkspacePage(app.page).expectClients(SAMPLE_ROWS)

  await app.close()
  app = await launch()
  const workspace = new WorkspacePage(app.page)
  await workspace.expectClients(SAMPLE_ROWS)
  const create = await workspace.openCreate()
  await create.createClient('Kept over restarts')
  await create.copySecret.click()
  await create.close.click()

  await app.close()
  app = await launch()
  await new WorkspacePage(app.page).expectClients(SAMPLE_ROWS + 1)
})

test('without a keychain the session is in memory, and the app says so', async ({
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const sandbox = await sandboxWith()
  // No session bus at this address: the Secret Service cannot be asked.
  const env = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' }
  let app = await launch({ env })
  const workspace = await signInWithBrowser(app, sandbox, systemBrowser)
  await workspace.expectClients(SAMPLE_CLIENTS)
  await expect(app.page.getByText(/kept in memory only/)).toBeVisible()

  await app.close()
  app = await launch({ env })
  await expect(app.page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
  await expect(
    app.page.getByText('The keychain of this computer is locked, missing, or does not answer.'),
  ).toBeVisible()
})

test('a second launch in the middle of a sign-in focuses the first, the flow intact', async ({
  folder,
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const sandbox = await sandboxWith()
  const app = await launch()
  await startBrowserSignIn(app, sandbox)
  const page = await SandboxSignInPage.openedIn(systemBrowser)
  const second = spawn(electronExecutable(), appArguments(join(folder, 'profile')), {
    env: appEnvironment(systemBrowser.env),
    stdio: 'ignore',
  })
  const [code] = (await once(second, 'exit')) as [number]
  expect(code, 'the second ends by itself').toBe(0)
  expect(app.electron.windows()).toHaveLength(1)
  await page.signIn()
  await new WorkspacePage(app.page).expectClients(SAMPLE_CLIENTS)
})

test('quitting clears a secret from the clipboard', async ({ connected }) => {
  const { app, workspace } = connected
  const create = await workspace.openCreate()
  await create.createClient('Nightly exports')
  await create.copySecret.click()
  await expect(create.countdown).toBeVisible()
  expect(await readClipboard()).not.toBe('')
  await app.close()
  expect(await readClipboard()).toBe('')
})
