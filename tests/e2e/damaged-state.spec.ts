import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import keytar from 'keytar'
import { expect } from '@playwright/test'
import { KEYCHAIN_SERVICE } from '../../src/main/vault/keychain'
import { expectAccessible } from './support/axe'
import { connectWithCredentials, SAMPLE_CLIENTS, test } from './support/fixtures'
import { keychainEntries } from './support/system-keychain'

const PAGE_BYTES = 4096

test('a damaged database: set aside, its connections kept, said in the window', async ({
  folder,
  launch,
  sandboxWith,
}) => {
  // Two starts, and axe four times.
  test.slow()
  const profile = join(folder, 'profile')
  const path = join(profile, 'sao-desk.db')
  const sandbox = await sandboxWith()
  let app = await launch()
  await (await connectWithCredentials(app, sandbox)).expectClients(SAMPLE_CLIENTS)
  await app.close()

  const content = readFileSync(path)
  content.fill(0x5a, content.length - 2 * PAGE_BYTES)
  writeFileSync(path, content)
  app = await launch()
  const notices = app.page.getByRole('region', { name: 'Notices about this app' })
  await expect(notices).toContainText('What the app keeps on this computer was damaged.')
  await expect(notices).toContainText('One connection was among them.')
  const [aside] = readdirSync(profile).filter((name) => /damaged-.*\.db$/.test(name))
  await expect(notices).toContainText(String(aside))
  expect(readFileSync(join(profile, String(aside))).equals(content)).toBe(true)
  // The sign-in is in the keychain, and still there: the list comes without a question.
  await expect(app.page.getByRole('grid')).toBeVisible()
  await expectAccessible(app.page, 'a notice')

  await app.page.keyboard.press('Control+i')
  const dialog = app.page.getByRole('dialog', { name: 'Diagnostics' })
  const text = dialog.getByRole('region', { name: 'Text of the diagnostics' })
  await expect(text).toContainText('database.notice kind=database-damaged')
  await expect(text).toContainText('connections        1')
  for (const told of [
    'Kestrel',
    sandbox.ready.organization.url,
    sandbox.ready.credentials.full.clientId,
  ]) {
    await expect(text).not.toContainText(told)
  }
  await expectAccessible(app.page, 'diagnostics', '[role=dialog]')
  const target = join(folder, 'diagnostics.txt')
  await app.electron.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, target)
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect(dialog.getByText('Saved as diagnostics.txt.')).toBeVisible()
  expect(readFileSync(target, 'utf8')).toBe(await text.textContent())
  await app.page.keyboard.press('Escape')
  await notices.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notices).toHaveCount(0)
})

test('no database at all, and a damaged keychain entry: opens, says so, asks to sign in', async ({
  folder,
  launch,
  sandboxWith,
}) => {
  const profile = join(folder, 'profile')
  mkdirSync(profile, { recursive: true })
  writeFileSync(join(profile, 'sao-desk.db'), Buffer.alloc(2 * PAGE_BYTES))
  const sandbox = await sandboxWith()
  let app = await launch()
  const notices = app.page.getByRole('region', { name: 'Notices about this app' })
  await expect(notices).toContainText('Nothing of it could be read')
  await notices.getByRole('button', { name: 'Dismiss' }).click()
  await (await connectWithCredentials(app, sandbox)).expectClients(SAMPLE_CLIENTS)
  await app.close()

  // One piece is cut short: it must not be sent as it is.
  const piece = (await keychainEntries()).find(({ account }) => /\/\d+$/.test(account))
  const { account = '', password = '' } = piece ?? {}
  await keytar.setPassword(KEYCHAIN_SERVICE, account, password.slice(0, -8))
  app = await launch()
  await expect(app.page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
  await expect(app.page.getByText('could not be read just now')).toBeVisible()
  const log = readFileSync(join(profile, 'logs', 'sao-desk.log'), 'utf8')
  const lastStart = log.slice(log.lastIndexOf('app.started'))
  expect(lastStart).toContain('keychain.answered action=read answer=unreadable')
  expect(lastStart, 'nothing was sent with what was left of it').not.toContain('request.')
  expect((await keychainEntries()).map((entry) => entry.account)).toContain(account)
})
