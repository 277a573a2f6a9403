import { randomBytes } from 'node:crypto'
import { expect } from '@playwright/test'
import { signInWithBrowser, test } from '../e2e/support/fixtures'
import { AccessPane, ReachDialog } from '../e2e/support/pages/access'
import { SandboxSignInPage } from '../e2e/support/pages/sandbox-sign-in'
import { SecretsDialog } from '../e2e/support/pages/secrets-dialog'
import { photographer } from './photographer'

const TENANT = 'kestrelpine-eu'
const OTHER = 'kestrelpine-de'
const DISABLED = 'kestrelpine-us-archive'
const CLIENT = 'Terraform tenant provisioning'
const photograph = photographer('access-')

test('Reaching tenants', async ({ connected, systemBrowser }) => {
  test.setTimeout(120_000)
  const { app, sandbox, workspace } = connected
  const { page } = app

  await test.step('A tenant that nobody chose to reach', async () => {
    await workspace.place(TENANT).first().click()
    await page.getByRole('button', { name: 'Reach this tenant…' }).waitFor()
    await photograph(page, 'unreached-tenant')
  })

  await test.step('Every way to reach it', async () => {
    await page.getByRole('button', { name: 'Reach this tenant…' }).click()
    const reach = new ReachDialog(page)
    await reach.way(/^This connection’s client credentials/).waitFor()
    await photograph(page, 'by-the-connection')
    await reach.way(/^A client ID and secret/).check()
    await photograph(page, 'by-client-secret')
    await reach.way(/^An API key/).check()
    await reach.apiKey.fill(randomBytes(16).toString('hex'))
    await reach.button('Reach').click()
    await reach.problem.waitFor()
    await photograph(page, 'by-api-key-refused')
    await reach.way(/^Sign in with your browser/).check()
    await photograph(page, 'by-browser')
    await reach.dialog.getByRole('button', { name: /^(Reach|Try again)$/ }).click()
    const signIn = await SandboxSignInPage.openedIn(systemBrowser)
    await photograph(page, 'waiting-for-the-browser')
    await signIn.signIn()
    await reach.dialog.waitFor({ state: 'hidden' })
    await photograph(page, 'reached')
  })

  await test.step('Several tenants with one credential', async () => {
    const access = await AccessPane.open(workspace)
    await access.reach.click()
    await access.picker.waitFor()
    for (const name of [OTHER, `${DISABLED} Disabled`, 'kestrelpine-us']) {
      await access.picker.getByRole('checkbox', { name, exact: true }).check()
    }
    await photograph(page, 'pick-tenants')
    await access.picker.getByRole('button', { name: 'Next…' }).click()
    const reach = new ReachDialog(page)
    await reach.way(/^This connection’s client credentials/).waitFor()
    await photograph(page, 'reach-several')
    await reach.button('Reach and create 3 bot users').click()
    await reach.tryAgain.waitFor()
    await photograph(page, 'one-not-reached')
    await reach.close.click()
  })

  await test.step('Which credential reaches what, and one that stopped working', async () => {
    const { url } = sandbox.ready.tenants.find(({ name }) => name === OTHER) ?? { url: '' }
    sandbox.faults.add({ kind: 'status', status: 401, path: /oauth/, origin: url })
    await page.keyboard.press('F5')
    const access = await AccessPane.open(workspace)
    await expect(access.row(OTHER).getByRole('button', { name: /^Sign in again/ })).toBeVisible()
    await photograph(page, 'pane')
    await access.row(OTHER).getByRole('button', { name: OTHER, exact: true }).click()
    await page.getByRole('heading', { name: `${OTHER} is out of reach` }).waitFor()
    await photograph(page, 'out-of-reach')
    sandbox.faults.clear()
  })

  await test.step('Stop reaching', async () => {
    const access = await AccessPane.open(workspace)
    await access.action('Stop reaching', TENANT).click()
    await access.question.waitFor()
    await photograph(page, 'stop-reaching')
  })
})

test('Kept secrets', async ({ launch, sandboxWith, systemBrowser }) => {
  const sandbox = await sandboxWith()
  const app = await launch()
  const workspace = await signInWithBrowser(app, sandbox, systemBrowser)

  await test.step('Access, with nothing reached yet', async () => {
    const access = await AccessPane.open(workspace)
    await expect(access.pane).toContainText('No tenant is reached yet')
    await photograph(app.page, 'empty')
    await workspace.place(/^All clients/).click()
  })

  await test.step('A tenant is reached with a secret that was kept', async () => {
    const secrets = await SecretsDialog.open(workspace, CLIENT)
    await secrets.generateSecret()
    await secrets.keep.click()
    await expect(secrets.keep).toBeChecked()
    await secrets.copySecret.click()
    await secrets.done.click()
    await secrets.close.click()
    const access = await AccessPane.open(workspace)
    const reach = await access.pick(TENANT, OTHER)
    await reach.way(`Kept secret of ${CLIENT}`).check()
    await photograph(app.page, 'by-kept-secret')
  })
})
