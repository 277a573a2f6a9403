import { expect } from '@playwright/test'
import { test } from './support/fixtures'
import { FirstStartPage } from './support/pages/first-start'
import { keychainEntries } from './support/system-keychain'
import { startUntrustedServer } from './support/untrusted-server'

test('names: empty, blank, 300 characters, emoji', async ({ connected }) => {
  const { sandbox, workspace } = connected
  const create = await workspace.openCreate()
  await create.description.fill('kept all along')

  for (const blank of ['', '   ']) {
    await create.name.fill(blank)
    await create.submit.click()
    await expect(create.dialog).toContainText('Enter a name.')
  }
  await create.name.fill('n'.repeat(300))
  await create.submit.click()
  await expect(create.dialog).toContainText('45 characters too long. At most 255 are allowed.')
  await expect(create.name).toHaveValue('n'.repeat(300))
  await expect(create.description).toHaveValue('kept all along')
  expect(sandbox.store.countClients(), 'nothing was sent').toBe(6)

  // 255 characters to a person, 510 to JavaScript.
  const emoji = '🦜'.repeat(255)
  await create.createClient(emoji)
  await create.copySecret.click()
  await create.close.click()
  await expect(workspace.row(emoji)).toBeVisible()
  expect(sandbox.store.countClients()).toBe(7)
})

test('a connection with http to a public host is refused in the form', async ({ launch }) => {
  const app = await launch()
  const start = new FirstStartPage(app.page)
  await start.openCredentialsForm()
  await start.fill({
    Name: 'Kestrel & Pine',
    'Base URL': 'http://console.example.com',
    'Client ID': 'some-client',
    'Client secret': 'some-value',
  })
  await start.connect.click()
  await expect(
    app.page.getByText('Use https. Plain http is only allowed to this computer.'),
  ).toBeVisible()
  await expect(start.field('Client ID')).toHaveValue('some-client')
  await expect(start.field('Client secret')).toHaveValue('some-value')
})

test('a wrong client secret: said so, nothing kept, nothing lost', async ({
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith()
  const app = await launch()
  const start = new FirstStartPage(app.page)
  await start.openCredentialsForm()
  const { clientId } = sandbox.ready.credentials.full
  await start.fill({
    Name: 'Kestrel & Pine',
    'Base URL': sandbox.ready.organization.url,
    'Client ID': clientId,
    'Client secret': 'wrong',
  })
  await start.connect.click()
  await expect(
    app.page.getByText('The client ID or the client secret was not accepted.'),
  ).toBeVisible()
  await expect(start.field('Name')).toHaveValue('Kestrel & Pine')
  await expect(start.field('Client ID')).toHaveValue(clientId)
  expect(await keychainEntries()).toEqual([])
})

test('a service that goes down while a name is typed: said so, nothing lost', async ({
  connected,
}) => {
  const { app, sandbox, workspace } = connected
  const create = await workspace.openCreate()
  await create.name.fill('Typed while it is down')
  await sandbox.close()
  await create.submit.click()
  await expect(create.dialog).toContainText('Qlik Cloud could not be reached.')
  await expect(create.name).toHaveValue('Typed while it is down')
  await app.page.keyboard.press('Escape')

  await app.page.keyboard.press('F5')
  await expect(app.page.getByText('Qlik Cloud could not be reached.').first()).toBeVisible()
  await expect(workspace.row('Observability exporter')).toBeVisible()
})

test('a first connection to a service that is down keeps what was typed', async ({ launch }) => {
  const app = await launch()
  const start = new FirstStartPage(app.page)
  await start.openCredentialsForm()
  // The discard port: nothing listens there.
  await start.fill({
    Name: 'Kestrel & Pine',
    'Base URL': 'http://127.0.0.1:9',
    'Client ID': 'some-client',
    'Client secret': 'some-value',
  })
  await start.connect.click()
  await expect(app.page.getByText('Qlik Cloud could not be reached.')).toBeVisible()
  await expect(start.field('Base URL')).toHaveValue('http://127.0.0.1:9')
  await expect(start.field('Client secret')).toHaveValue('some-value')
})

test('a service whose certificate nobody vouches for gets nothing, and is told', async ({
  folder,
  launch,
}) => {
  const server = await startUntrustedServer(folder)
  const app = await launch()
  const start = new FirstStartPage(app.page)
  await start.openCredentialsForm()
  await start.fill({
    Name: 'Kestrel & Pine',
    'Base URL': server.url,
    'Client ID': 'some-client',
    'Client secret': 'some-value',
  })
  await start.connect.click()
  await expect(
    app.page.getByText('The certificate of this address is not trusted by this computer.'),
  ).toBeVisible()
  await expect(start.field('Client secret')).toHaveValue('some-value')
  expect(server.requests()).toBe(0)
  await server.close()
})
