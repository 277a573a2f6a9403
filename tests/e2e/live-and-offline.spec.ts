import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import type { Sandbox } from '../../src/sandbox'
import { clientIdOf } from './support/client-changes'
import { connectWithCredentials, SAMPLE_CLIENTS, signInWithBrowser, test } from './support/fixtures'
import { lastingPort } from './support/lasting-port'
import { WorkspacePage } from './support/pages/workspace'

const LONG_LIST = 300
/** More requests than an organization lets through in a minute. */
const RATE_SCALE = 100

/** Somebody else at work: asks the organization API itself. */
class Colleague {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async at({ ready }: Sandbox): Promise<Colleague> {
    const { url } = ready.organization
    const { clientId, clientSecret } = ready.credentials.full
    const answer = await fetch(`${url}/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
      }),
    })
    const { access_token: token } = (await answer.json()) as { access_token: string }
    return new Colleague(url, token)
  }

  async create(clientName: string): Promise<string> {
    const answer = await this.#ask('POST', '', { appType: 'web', clientName })
    expect(answer.status).toBe(201)
    return ((await answer.json()) as { clientId: string }).clientId
  }

  async rename(clientId: string, clientName: string): Promise<void> {
    const patch = [{ op: 'replace', path: '/clientName', value: clientName }]
    const { status } = await this.#ask('PATCH', `/${clientId}`, patch)
    expect([202, 204]).toContain(status)
  }

  async delete(clientId: string): Promise<void> {
    expect((await this.#ask('DELETE', `/${clientId}`)).status).toBe(204)
  }

  #ask(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.url}/api/core/oauth-clients${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
        ...(method === 'DELETE' ? { 'qlik-confirm-delete': path.slice(1) } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  }
}

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
    await (await Colleague.at(back)).create('Made meanwhile')
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

  const colleague = await Colleague.at(sandbox)
  await colleague.rename(renamedId, `${name} renamed`)
  await page.keyboard.press('F5')
  await expect(row(index - 1)).toContainText(`${name} renamed`)
  expect(await selected.innerText()).toBe(selectedText)
  expect(await scrollTop()).toBe(scrolledTo)

  await test.step('on focus, once the list is half a minute old', async () => {
    await colleague.rename(renamedId, `${name} twice`)
    await page.clock.setSystemTime(Date.now() + 31_000)
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(row(index - 1)).toContainText(`${name} twice`)
    expect(await selected.innerText()).toBe(selectedText)
    expect(await scrollTop()).toBe(scrolledTo)
  })

  await test.step('what is gone goes', async () => {
    await colleague.delete(renamedId)
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
  const colleague = await Colleague.at(sandbox)
  await colleague.delete(await clientIdOf(row))
  await app.page.keyboard.press('F5')
  await expect(row).toHaveCount(0)
  await workspace.status.hover()
  await expect(workspace.grid).toBeFocused()
  await expect(workspace.grid.locator('[role="row"][aria-selected="true"]')).toHaveCount(0)
})
