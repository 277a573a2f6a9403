import { expect } from '@playwright/test'
import { SAMPLE_CLIENTS, signInWithBrowser, startBrowserSignIn, test } from './support/fixtures'
import { SandboxSignInPage } from './support/pages/sandbox-sign-in'
import { WorkspacePage } from './support/pages/workspace'
import { keychainEntries, keychainRefreshTokens } from './support/system-keychain'
import { isRefreshTokenAlive, listeningSockets, LOOPBACK_ADDRESS } from './support/probes'

test('sign in, restart and still be signed in, sign out', async ({
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const sandbox = await sandboxWith()
  let app = await launch()
  let workspace = await signInWithBrowser(app, sandbox, systemBrowser)
  await workspace.expectClients(SAMPLE_CLIENTS)
  await expect(workspace.place(/eu-west-1|Ireland/)).toBeVisible()
  const [token] = await keychainRefreshTokens()
  expect(token, 'the refresh token is in the Secret Service').toBeTruthy()

  await app.close()
  app = await launch()
  workspace = new WorkspacePage(app.page)
  await workspace.expectClients(SAMPLE_CLIENTS)
  const [rotated] = await keychainRefreshTokens()
  expect(rotated, 'the refresh token was rotated').not.toBe(token)

  await workspace.signOut()
  await expect(app.page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
  expect(await keychainEntries(), 'the keychain is empty').toEqual([])
  expect(await isRefreshTokenAlive(sandbox, String(rotated)), 'the token is revoked').toBe(false)
})

test('the listener lives for the sign-in alone, and only on this computer', async ({
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const sandbox = await sandboxWith()
  const app = await launch()
  const pid = Number(app.electron.process().pid)
  const before = listeningSockets(pid)
  await startBrowserSignIn(app, sandbox)
  const page = await SandboxSignInPage.openedIn(systemBrowser)
  const during = listeningSockets(pid).filter((socket) => !before.includes(socket))
  expect(during, 'one listener').toHaveLength(1)
  expect(during[0]).toMatch(new RegExp(`^${LOOPBACK_ADDRESS}:`))

  await page.signIn()
  await new WorkspacePage(app.page).expectClients(SAMPLE_CLIENTS)
  await expect.poll(() => listeningSockets(pid)).toEqual(before)
})

test('cancel in the browser is said at once, and trying again works', async ({
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const sandbox = await sandboxWith()
  const app = await launch()
  await startBrowserSignIn(app, sandbox)
  const page = await SandboxSignInPage.openedIn(systemBrowser)
  await page.cancel()
  await expect(page.page.getByRole('heading', { name: 'Sign-in cancelled' })).toBeVisible()
  await expect(app.page.getByText('Access was declined in the browser.')).toBeVisible()

  await app.page.getByRole('button', { name: 'Try again' }).click()
  await (await SandboxSignInPage.openedIn(systemBrowser)).signIn()
  await new WorkspacePage(app.page).expectClients(SAMPLE_CLIENTS)
})

test('cancel in the app, and open the browser again', async ({
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const sandbox = await sandboxWith()
  const app = await launch()
  await startBrowserSignIn(app, sandbox)
  await SandboxSignInPage.openedIn(systemBrowser)
  const pages = await systemBrowser.pageCount()
  await app.page.getByRole('button', { name: 'Open the browser again' }).click()
  await expect.poll(() => systemBrowser.pageCount()).toBe(pages + 1)

  await app.page.getByRole('button', { name: 'Cancel' }).click()
  await expect(app.page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
})
