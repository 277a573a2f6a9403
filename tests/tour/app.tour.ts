import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type ElectronApplication } from '@playwright/test'
import { EVENT_CHANNEL } from '../../src/shared/ipc-channels'
import type { EventName, EventPayload } from '../../src/shared/ipc-contract'
import { connectWithCredentials, signInWithBrowser, test } from '../e2e/support/fixtures'
import { FirstStartPage } from '../e2e/support/pages/first-start'
import { WorkspacePage } from '../e2e/support/pages/workspace'
import { photographer } from './photographer'

const PAGE_BYTES = 4096
const photograph = photographer('app-')

/** Tells the window something that only a release, a full disk or the like would. */
async function tell<N extends EventName>(
  electron: ElectronApplication,
  name: N,
  payload: EventPayload<N>,
): Promise<void> {
  await electron.evaluate(
    ({ BrowserWindow }, message: [string, string, unknown]) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send(...message)
    },
    [EVENT_CHANNEL, name, payload],
  )
}

test('What the app says of itself', async ({ connected }) => {
  const { app } = connected
  const { page, electron } = app

  await test.step('The keys, from their beginning', async () => {
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await photograph(page, 'keys')
    await page.keyboard.press('Escape')
  })

  await test.step('The diagnostics', async () => {
    await page.keyboard.press('Control+i')
    await page.getByRole('region', { name: 'Text of the diagnostics' }).waitFor()
    await photograph(page, 'diagnostics')
    await page.keyboard.press('Escape')
  })

  await test.step('A newer version is ready', async () => {
    const notes = 'Clients can be compared across panes.\nThe list of tenants loads faster.'
    await tell(electron, 'updates.changed', { state: 'ready', version: '0.2.0', notes })
    const notice = page.getByRole('status').filter({ hasText: '0.2.0' })
    await notice.waitFor()
    await photograph(page, 'update')
    await notice.locator('summary').click()
    await photograph(page, 'update-notes')
    await notice.getByRole('button', { name: 'Dismiss' }).click()
  })

  await test.step('The disk is full; a list could not be read', async () => {
    await tell(electron, 'notices.changed', [
      { kind: 'database-unwritable-now', reason: 'full' },
      { kind: 'database-damaged-now' },
    ])
    await page.getByRole('region', { name: 'Notices about this app' }).waitFor()
    await photograph(page, 'trouble-while-running')
  })
})

test('Damaged data', async ({ folder, launch, sandboxWith }) => {
  const profile = join(folder, 'profile')
  const database = join(profile, 'sao-desk.db')
  let app = await launch()
  await (await connectWithCredentials(app, await sandboxWith())).expectClients(6)
  await app.close()

  await test.step('The settings and the database were damaged', async () => {
    writeFileSync(join(profile, 'settings.json'), Buffer.alloc(300))
    const content = readFileSync(database)
    writeFileSync(database, content.fill(0x5a, content.length - 2 * PAGE_BYTES))
    app = await launch()
    await new WorkspacePage(app.page).expectClients(6)
    await app.page.getByText('The settings file was damaged.').waitFor()
    await photograph(app.page, 'damaged')
    await app.page.keyboard.press('Control+,')
    await app.page.getByRole('dialog').waitFor()
    await photograph(app.page, 'damaged-settings')
  })
})

test('A policy of the administrator', async ({ folder, launch, sandboxWith }) => {
  const place = join(folder, 'policy')
  const file = join(place, 'policy.json')
  mkdirSync(place)
  const sandbox = await sandboxWith()
  const switches = [`--policy-folder=${place}`]
  const off = { allowSampleOrganization: false, allowKeychain: false, allowUpdates: false }

  await test.step('No sample organization', async () => {
    writeFileSync(file, JSON.stringify(off))
    const { page } = await launch({ profile: join(folder, 'first'), switches })
    await new FirstStartPage(page).heading.waitFor()
    await photograph(page, 'policy-first-start')
  })

  await test.step('A connection that is set up; nothing is kept', async () => {
    const { clientId, clientSecret } = sandbox.ready.credentials.full
    const baseUrl = sandbox.ready.organization.url
    const preset = {
      name: 'Company console',
      method: 'client-credentials',
      baseUrl,
      oauthClientId: clientId,
    }
    writeFileSync(file, JSON.stringify({ ...off, connections: [preset] }))
    const { page } = await launch({ switches })
    await page.getByRole('textbox', { name: 'Client secret' }).fill(clientSecret)
    await page.keyboard.press('Enter')
    await new WorkspacePage(page).expectClients(6)
    await photograph(page, 'policy-nothing-kept')
    await page.keyboard.press('Control+,')
    await page.getByText('Set by your administrator.').scrollIntoViewIfNeeded()
    await photograph(page, 'policy-settings')
  })

  await test.step('A policy that cannot be read', async () => {
    writeFileSync(file, '{ "allowUpdates": ')
    const { page } = await launch({ profile: join(folder, 'broken'), switches })
    await page.getByText('cannot be read').waitFor()
    await photograph(page, 'policy-broken')
  })
})

test('Locked, with a connection by browser', async ({ launch, sandboxWith, systemBrowser }) => {
  const { page, ...app } = await launch()
  const sandbox = await sandboxWith()
  const workspace = await signInWithBrowser({ page, ...app }, sandbox, systemBrowser)
  await workspace.expectClients(6)

  await test.step('The sign-in in the browser opens it', async () => {
    await page.keyboard.press('Control+l')
    await page.getByRole('heading', { name: 'SAO Desk is locked' }).waitFor()
    await photograph(page, 'locked-browser')
    await page
      .getByRole('button', { name: /browser/ })
      .first()
      .click()
    await expect(page.getByText('Finish in your browser')).toBeVisible()
    await photograph(page, 'locked-browser-waiting')
  })
})
