import { randomBytes } from 'node:crypto'
import { expect } from '@playwright/test'
import type { Sandbox } from '../../src/sandbox'
import { expectAccessible } from './support/axe'
import { signInWithBrowser, test } from './support/fixtures'
import { OtherPerson } from './support/other-person'
import { AccessPane, ReachDialog } from './support/pages/access'
import { SandboxSignInPage } from './support/pages/sandbox-sign-in'
import { SecretsDialog } from './support/pages/secrets-dialog'

const TENANT = 'kestrelpine-eu'
const OTHER = 'kestrelpine-de'
const DISABLED = 'kestrelpine-us-archive'
const CLIENT = 'Terraform tenant provisioning'

function tenantOf(sandbox: Sandbox, name: string): Sandbox['ready']['tenants'][number] {
  const tenant = sandbox.ready.tenants.find((one) => one.name === name)
  if (tenant === undefined) throw new Error(`no tenant ${name}`)
  return tenant
}

test('reaches a tenant from its own pane by keyboard, with a warning of the bot user', async ({
  connected,
}) => {
  const { app, workspace } = connected
  await workspace.place(TENANT).first().click()
  const open = app.page.getByRole('button', { name: 'Reach this tenant…' })
  await expectAccessible(app.page, 'a tenant nobody chose to reach')
  await open.focus()
  await app.page.keyboard.press('Enter')

  const reach = new ReachDialog(app.page)
  await expect(reach.way(/^This connection’s client credentials/)).toBeFocused()
  await expect(reach.dialog).toContainText(`administrator rights on ${TENANT}.`)
  await expectAccessible(app.page, 'reaching a tenant', '[role=dialog]')

  await app.page.keyboard.press('Escape')
  await expect(open).toBeFocused()
  await app.page.keyboard.press('Enter')
  await expect(reach.way(/^This connection’s client credentials/)).toBeFocused()
  // Enter in a form is its button.
  await expect(reach.button('Reach and create bot user')).toBeEnabled()
  await app.page.keyboard.press('Enter')
  await expect(reach.dialog).toBeHidden()
  await expect(open).toBeHidden()
  await expect(app.page.locator('[data-pane]')).toBeFocused()
})

test('reaches several tenants with one credential, and says which could not be', async ({
  connected,
}) => {
  const { app, workspace } = connected
  const access = await AccessPane.open(workspace)
  await expect(access.pane).toContainText('No tenant is reached yet')
  await expectAccessible(app.page, 'access, empty')
  await access.reach.click()
  await expectAccessible(app.page, 'picker', '[role=dialog]')
  await app.page.keyboard.press('Escape')
  await expect(access.reach).toBeFocused()

  const reach = await access.pick(TENANT, `${DISABLED} Disabled`, OTHER)
  await expect(reach.dialog).toContainText('reach the tenants one by one.')
  await reach.button('Reach and create 3 bot users').click()
  await expect(reach.dialog).toContainText('One tenant is not reached.')
  await expect(reach.results.filter({ hasText: OTHER })).toContainText('Reached')
  await expect(reach.results.filter({ hasText: DISABLED })).toContainText('Not reached: ')
  await expectAccessible(app.page, 'results', '[role=dialog]')

  await reach.tryAgain.click()
  await expect(reach.tryAgain).toBeEnabled()
  await expect(reach.dialog).toContainText('One tenant is not reached.')
  await reach.close.click()
  await expect(access.reach).toBeFocused()
  for (const name of [TENANT, OTHER]) {
    await expect(access.row(name)).toContainText(/Keychain ?Working ?Exists/)
  }
  await expect(access.row(DISABLED)).toBeHidden()
  await expectAccessible(app.page, 'access')
})

test('keeps what was typed when an API key is refused, and takes another', async ({
  connected,
}) => {
  const { app, sandbox, workspace } = connected
  const { id, apiKey } = tenantOf(sandbox, TENANT)
  const access = await AccessPane.open(workspace)
  const reach = await access.pick(TENANT)
  await reach.way(/^An API key/).check()
  await expect(reach.dialog).not.toContainText('bot user')
  await reach.button('Reach').click()
  await expect(reach.apiKey).toBeFocused()
  await expect(reach.dialog).toContainText('API key is needed.')

  const wrong = randomBytes(16).toString('hex')
  await reach.apiKey.fill(wrong)
  await reach.button('Reach').click()
  await expect(reach.problem).toBeVisible()
  await expect(reach.apiKey).toHaveValue(wrong)
  await expectAccessible(app.page, 'a refused API key', '[role=dialog]')

  await reach.apiKey.fill(apiKey)
  await reach.tryAgain.click()
  await expect(access.row(TENANT)).toContainText('API key')
  await expect(access.row(TENANT)).toContainText(/Working ?None/)
  expect(sandbox.store.botUsers(id)).toEqual([])
  expect(await app.page.content()).not.toContain(apiKey)
})

test('signs in to a tenant in the browser, and can take it back', async ({
  connected,
  systemBrowser,
}) => {
  const { app, workspace } = connected
  const access = await AccessPane.open(workspace)
  const reach = await access.pick(TENANT)
  await reach.way(/^Sign in with your browser/).check()
  await reach.button('Reach').click()
  await expect(reach.dialog).toContainText(`${TENANT} asks you to sign in`)
  await expect(reach.button('Open the browser again')).toBeFocused()
  await expectAccessible(app.page, 'waiting for the browser', '[role=dialog]')
  const given = await SandboxSignInPage.openedIn(systemBrowser)
  await given.page.goto('about:blank')
  await reach.cancel.click()
  await expect(reach.way(/^Sign in with your browser/)).toBeChecked()
  await expect(reach.problem).toBeHidden()
  await expect(access.row(TENANT)).toBeHidden()

  await reach.tryAgain.click()
  await (await SandboxSignInPage.openedIn(systemBrowser)).signIn()
  await expect(access.row(TENANT)).toContainText(/Browser sign-in.*Keychain ?Working/)
})

test('reaches a tenant with a kept secret, and stops reaching it', async ({
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const sandbox = await sandboxWith()
  const app = await launch()
  const workspace = await signInWithBrowser(app, sandbox, systemBrowser)
  const secrets = await SecretsDialog.open(workspace, CLIENT)
  await secrets.generateSecret()
  await secrets.keep.click()
  await expect(secrets.keep).toBeChecked()
  await secrets.copySecret.click()
  await secrets.done.click()
  await secrets.close.click()

  const access = await AccessPane.open(workspace)
  const reach = await access.pick(TENANT, OTHER)
  await expect(reach.way(/^This connection’s/)).toBeHidden()
  await reach.way(`Kept secret of ${CLIENT}`).check()
  const { id } = tenantOf(sandbox, TENANT)
  expect(sandbox.store.botUsers(id)).toEqual([])
  await reach.button('Reach and create 2 bot users').click()
  await expect(access.row(TENANT)).toContainText(`Kept client secret${CLIENT}Keychain`)
  expect(sandbox.store.botUsers(id)).toHaveLength(1)

  await access.action('Stop reaching', TENANT).click()
  await expect(access.question).toContainText('The client secret stays in the keychain')
  await expect(access.question).toContainText('The bot user stays on the tenant.')
  await expectAccessible(app.page, 'question', '[role=alertdialog]')
  await access.question.getByRole('button', { name: 'Cancel' }).click()
  await expect(access.action('Stop reaching', TENANT)).toBeFocused()
  await access.action('Stop reaching', TENANT).click()
  await access.question.getByRole('button', { name: 'Stop reaching' }).click()
  await expect(access.row(TENANT)).toBeHidden()
  await expect(access.row(OTHER)).toContainText('Working')
  await expect(access.reach).toBeFocused()
})

test('says why a tenant does not answer any more, and signs in again with a new secret', async ({
  connected,
}) => {
  const { app, sandbox, workspace } = connected
  const other = await OtherPerson.of(sandbox)
  const { clientId } = await other.find(CLIENT)
  const first = await other.addSecretTo(clientId)
  const access = await AccessPane.open(workspace)
  const reach = await access.pick(TENANT)
  await reach.way(/^A client ID and secret/).check()
  await reach.dialog.getByLabel('Client ID', { exact: true }).fill(clientId)
  await reach.clientSecret.fill(first.clientSecret)
  await reach.button('Reach and create bot user').click()
  await expect(access.row(TENANT)).toContainText(
    `Client secret for this tenant${CLIENT}KeychainWorking`,
  )

  await other.removeSecret(CLIENT, first.hint)
  sandbox.faults.add({ kind: 'status', path: '/api/v1/oauth-clients', status: 401, times: 1 })
  await app.page.keyboard.press('F5')
  await expect(access.row(TENANT)).toContainText('was not accepted.')
  await access.row(TENANT).getByRole('button', { name: TENANT, exact: true }).click()
  await expect(app.page.getByRole('heading', { name: `${TENANT} is out of reach` })).toBeVisible()
  await expectAccessible(app.page, 'a tenant that does not answer')

  await app.page.getByRole('button', { name: 'Sign in again' }).click()
  await expect(reach.way(/^A client ID and secret/)).toBeChecked()
  await expect(reach.dialog.getByLabel('Client ID', { exact: true })).toHaveValue(clientId)
  await reach.clientSecret.fill((await other.addSecretTo(clientId)).clientSecret)
  await reach.button('Reach and create bot user').click()
  await expect(reach.dialog).toBeHidden()
  await AccessPane.open(workspace)
  await expect(access.row(TENANT)).toContainText('Working')
})
