import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../e2e/support/axe'
import { SAMPLE_CLIENTS, test } from '../e2e/support/fixtures'
import { FirstStartPage } from '../e2e/support/pages/first-start'
import { WorkspacePage } from '../e2e/support/pages/workspace'
import { keychainEntries } from '../e2e/support/system-keychain'
import { ReleasedApp } from './support/released-app'

/** Writes a policy and gives the switch that names its folder. */
function writePolicy(folder: string, text: string): string {
  const place = join(folder, 'policy')
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'policy.json'), text)
  return `--policy-folder=${place}`
}

test('a policy is held up: a preset connection, no sample organization, nothing kept', async ({
  folder,
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith()
  const { clientId, clientSecret } = sandbox.ready.credentials.full
  const preset = {
    name: 'Company console',
    method: 'client-credentials',
    baseUrl: sandbox.ready.organization.url,
    oauthClientId: clientId,
  }
  const policy = JSON.stringify({
    allowSampleOrganization: false,
    allowKeychain: false,
    connections: [preset],
  })
  const { page } = await launch({ switches: [writePolicy(folder, policy), '--sample'] })

  await test.step('the connection is there, and waits for its secret', async () => {
    await expect(page.getByText('Company console').first()).toBeVisible()
    await page.getByRole('textbox', { name: 'Client secret' }).fill(clientSecret)
    await page.getByRole('button', { name: /^Sign in/ }).click()
    await new WorkspacePage(page).expectClients(SAMPLE_CLIENTS)
  })

  await test.step('the sign-in is kept nowhere, and the window says why', async () => {
    await expect(page.getByText(/does not allow to keep sign-ins/)).toBeVisible()
    expect(await keychainEntries()).toEqual([])
  })

  await test.step('a new secret cannot be kept', async () => {
    const create = await new WorkspacePage(page).openCreate()
    await create.createClient('Nightly exports')
    const keep = page.getByRole('checkbox', { name: 'Keep in this computer’s keychain' })
    await expect(keep).toBeDisabled()
    await expect(keep).toHaveAccessibleDescription(/Your administrator does not allow/)
    await create.copySecret.click()
    await create.close.click()
    expect(await keychainEntries()).toEqual([])
  })

  await test.step('the settings say what the administrator decided', async () => {
    await page.keyboard.press('Control+,')
    const dialog = page.getByRole('dialog', { name: 'Settings' })
    const group = dialog.getByRole('group', { name: 'Administration' })
    await expect(group.getByRole('listitem')).toHaveText([
      'The sample organization cannot be opened.',
      'Nothing is kept in the keychain.',
      'Connections that are set up: 1.',
    ])
    await expect(group).toContainText('Set by your administrator.')
    await expectAccessible(page, 'settings under a policy', '[role=dialog]')
    await page.keyboard.press('Escape')
  })

  await test.step('the sample organization does not open', async () => {
    await page
      .getByRole('button', { name: /Company console/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Add connection' }).click()
    const sample = page.getByRole('button', { name: /^Explore the sample organization/ })
    await expect(sample).toBeDisabled()
    await expect(sample).toContainText('Your administrator does not allow')
    await expectAccessible(page, 'adding a connection under a policy')
  })
})

test('a policy that cannot be read forbids what it could, and is named', async ({
  folder,
  launch,
}) => {
  const { page } = await launch({ switches: [writePolicy(folder, '{ "allowKeychian": false }')] })
  const notice = page.getByRole('status').filter({ hasText: 'cannot be read' })
  await expect(notice).toContainText('policy.json')
  await expect(notice).toContainText('allowKeychian')
  await expect(
    page.getByRole('button', { name: /^Explore the sample organization/ }),
  ).toBeDisabled()
  await expectAccessible(page, 'a policy that cannot be read')
})

test('the release reads no policy from a folder that is named on its command line', async ({
  folder,
}) => {
  const app = await ReleasedApp.launch({
    profile: join(folder, 'profile'),
    switches: [writePolicy(folder, '{ "allowSampleOrganization": false }'), '--inspect=9630'],
  })
  try {
    await expect(new FirstStartPage(app.page).heading).toBeVisible()
    await expect(
      app.page.getByRole('button', { name: /^Explore the sample organization/ }),
    ).toBeEnabled()
  } finally {
    await app.close()
  }
})
