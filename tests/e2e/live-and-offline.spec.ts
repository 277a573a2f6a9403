import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { clientIdOf } from './support/client-changes'
import { connectWithCredentials, SAMPLE_CLIENTS, signInWithBrowser, test } from './support/fixtures'
import { lastingPort } from './support/lasting-port'
import { OtherPerson } from './support/other-person'
import { WorkspacePage } from './support/pages/workspace'

const LONG_LIST = 300
/** More requests than an organization lets through in a minute. */
const RATE_SCALE = 100

test('out of reach: the last known list with its time, changes off; back with F5', async ({
  folder,
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const dataDir = join(folder, 'organization')
  const port = await lastingPort()
  const sandbox = await sandboxWith({ dataDir, port })
  let app = await launch()
  let workspace = await signInWithBrowser(app, sandbox, systemBrowser)
  await workspace.expectClients(SAMPLE_CLIENTS)
  await app.close()
  await sandbox.close()

  app = await launch()
  const { page } = app
  workspace = new WorkspacePage(page)
  const year = String(new Date().getFullYear())
  const notice = page.getByRole('status').filter({ hasText: 'Qlik Cloud could not be reached.' })
  await expect(notice).toContainText(new RegExp(`Last known list of .*${year}.*\\d:\\d\\d`), {
    timeout: 30_000,
  })
  await expect(notice).toContainText('Changes are off until Qlik Cloud can be reached.')
  await expect(workspace.status).toContainText(/6 clients · last known list of/)
  await expect(workspace.grid.getByRole('row')).toHaveCount(SAMPLE_CLIENTS + 1)
  await expect(workspace.place(/Ireland/), 'the places are readable too').toBeVisible()
  await expect(workspace.create).toBeDisabled()
  await expect(workspace.create).toHaveAttribute(
    'title',
    'Changes are off until Qlik Cloud can be reached.',
  )
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  let back = sandbox
  await test.step('it is back', async () => {
    back = await sandboxWith({ dataDir, port })
    await (await OtherPerson.of(back)).createClient('Made meanwhile')
    await page.keyboard.press('F5')
    await workspace.expectClients(SAMPLE_CLIENTS + 1)
    await expect(notice).toHaveCount(0)
    await expect(workspace.row('Made meanwhile')).toBeVisible()
    await expect(workspace.create).toBeEnabled()
  })

  await test.step('it goes again while the list is open, and Try again finds it', async () => {
    await back.close()
    await page.keyboard.press('F5')
    await expect(notice).toContainText('Last known list of')
    await expect(workspace.grid.getByRole('row')).toHaveCount(SAMPLE_CLIENTS + 2)
    await expect(workspace.create).toBeDisabled()
    await sandboxWith({ dataDir, port })
    await notice.getByRole('button', { name: 'Try again' }).click()
    await workspace.expectClients(SAMPLE_CLIENTS + 1)
    await expect(workspace.create).toBeEnabled()
  })
})

test('what someone else changed shows with F5 and on focus; selection and scroll stay', async ({
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith({ clients: LONG_LIST, tenants: 3, rateScale: RATE_SCALE })
  const app = await launch()
  const { page } = app
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(LONG_LIST)
  const row = (index: number): Locator => workspace.grid.locator(`[aria-rowindex="${index}"]`)
  const idIn = (index: number): Promise<string> => clientIdOf(row(index))

  await workspace.grid.focus()
  await page.keyboard.press('Control+Home')
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('PageDown')
  const selected = workspace.grid.locator('[aria-selected="true"]')
  const index = Number(await selected.getAttribute('aria-rowindex'))
  const renamedId = await idIn(index - 1)
  // The new names begin with the old one, so the row stays where it is in the list.
  const name = await row(index - 1)
    .getByRole('gridcell')
    .first()
    .innerText()
  const selectedText = await selected.innerText()
  const scrollTop = (): Promise<number> => workspace.grid.evaluate((grid) => grid.scrollTop)
  const scrolledTo = await scrollTop()
  expect(scrolledTo).toBeGreaterThan(0)

  const colleague = await OtherPerson.of(sandbox)
  await colleague.renameClient(renamedId, `${name} renamed`)
  await page.keyboard.press('F5')
  await expect(row(index - 1)).toContainText(`${name} renamed`)
  expect(await selected.innerText()).toBe(selectedText)
  expect(await scrollTop()).toBe(scrolledTo)

  await test.step('on focus, once the list is half a minute old', async () => {
    await colleague.renameClient(renamedId, `${name} twice`)
    await page.clock.setSystemTime(Date.now() + 31_000)
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(row(index - 1)).toContainText(`${name} twice`)
    expect(await selected.innerText()).toBe(selectedText)
    expect(await scrollTop()).toBe(scrolledTo)
  })

  await test.step('what is gone goes', async () => {
    await colleague.deleteClientOf(renamedId)
    await page.keyboard.press('F5')
    await workspace.expectClients(LONG_LIST - 1)
    await expect(page.getByText(`${name} twice`)).toHaveCount(0)
    expect(await selected.innerText()).toBe(selectedText)
  })
})

test('a client that goes after its ID was copied leaves the focus in the list, and none chosen', async ({
  connected: { app, sandbox, workspace },
}) => {
  const row = workspace.row('Observability exporter')
  await row.hover()
  await row.getByRole('button', { name: /^Copy client ID/ }).click()
  const colleague = await OtherPerson.of(sandbox)
  await colleague.deleteClientOf(await clientIdOf(row))
  await app.page.keyboard.press('F5')
  await expect(row).toHaveCount(0)
  await workspace.status.hover()
  await expect(workspace.grid).toBeFocused()
  await expect(workspace.grid.locator('[role="row"][aria-selected="true"]')).toHaveCount(0)
})
