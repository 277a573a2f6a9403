import { expect } from '@playwright/test'
import { connectWithCredentials, SAMPLE_CLIENTS, test } from './support/fixtures'
import { WorkspacePage } from './support/pages/workspace'
import { keychainEntries } from './support/system-keychain'

test('with client credentials the same organization lists, creates and stays signed in', async ({
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith()
  let app = await launch()
  let workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(SAMPLE_CLIENTS)
  const create = await workspace.openCreate()
  await create.createClient('Made by a machine')
  await create.copySecret.click()
  await create.close.click()
  await expect(workspace.row('Made by a machine')).toBeVisible()
  expect(sandbox.store.countClients()).toBe(7)

  await app.close()
  app = await launch()
  workspace = new WorkspacePage(app.page)
  await workspace.expectClients(7)

  await workspace.signOut()
  await expect(app.page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
  expect(await keychainEntries()).toEqual([])
})

test('after signing out the client secret is asked for again', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  await workspace.signOut()
  const { clientSecret } = sandbox.ready.credentials.full
  await app.page.getByRole('textbox', { name: 'Client secret' }).fill(clientSecret)
  await app.page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await workspace.expectClients(SAMPLE_CLIENTS)
})

test('read-only credentials list, and are told why they cannot create', async ({
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith()
  const app = await launch()
  const { readOnly } = sandbox.ready.credentials
  const workspace = await connectWithCredentials(app, sandbox, readOnly)
  await workspace.expectClients(SAMPLE_CLIENTS)
  const create = await workspace.openCreate()
  await create.name.fill('Not allowed')
  await create.submit.click()
  await expect(create.dialog).toContainText('cloud-console.oauth-clients:write')
})
