import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { en } from '../../src/renderer/locales/en'
import type { RunningApp } from './support/app'
import { expectAccessible } from './support/axe'
import { connectWithCredentials, SAMPLE_CLIENTS, signInWithBrowser, test } from './support/fixtures'
import { CreateDialog } from './support/pages/create-dialog'
import { AUDITOR_NAME, SandboxSignInPage } from './support/pages/sandbox-sign-in'
import { WorkspacePage } from './support/pages/workspace'
import { readClipboard } from './support/system-clipboard'

/** What only somebody who is let in may see of the sample organization. */
const DATA = /Nightly exports|kestrelpine|Ireland|example\.com/

function locked(page: Page) {
  return page.getByRole('heading', { name: 'SAO Desk is locked' })
}

/** Nothing of the data: in the document, in the accessibility tree, in the title. */
async function expectNothingShown(page: Page): Promise<void> {
  await expect(locked(page)).toBeVisible()
  expect(await page.content()).not.toMatch(DATA)
  expect(await page.locator('body').ariaSnapshot()).not.toMatch(DATA)
  expect(await page.title()).toBe('SAO Desk')
}

/** Asks past everything that is drawn, as a script in the page could. */
function askPast(page: Page, name: string): Promise<unknown> {
  return page.evaluate(
    (command) =>
      (
        window as unknown as {
          saoDesk: { commands: Record<string, () => Promise<unknown>> }
        }
      ).saoDesk.commands[command]?.(),
    name,
  )
}

async function setLock(app: RunningApp, part: object): Promise<void> {
  const result = await app.page.evaluate(
    (change) =>
      (
        window as unknown as {
          saoDesk: { commands: Record<string, (input: object) => Promise<unknown>> }
        }
      ).saoDesk.commands['settings.change']?.(change),
    part,
  )
  expect(result).toMatchObject({ ok: true })
}

async function unlockWithSecret(page: Page, secret: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Client secret' }).fill(secret)
  await page.keyboard.press('Enter')
}

test('locked: nothing is shown, answered or on the clipboard; unlocked, a new secret is still there', async ({
  connected,
}) => {
  const { app, sandbox, workspace } = connected
  const { page, electron } = app
  const { clientSecret } = sandbox.ready.credentials.full
  const create = await workspace.openCreate()
  await create.createClient('Nightly exports')
  await create.reveal.click()
  const value = await create.revealed.inputValue()
  await create.revealed.focus()
  await create.copySecret.click()
  expect(await readClipboard()).toBe(value)

  // A dialog in front does not keep the key of the lock to itself.
  await page.keyboard.press('Control+l')
  await expectNothingShown(page)
  expect(await page.content()).not.toContain(value)
  await expect.poll(() => readClipboard()).toBe('')
  await expect.poll(() => readClipboard('primary')).not.toBe(value)
  await expectAccessible(page, 'locked')
  const codes = await Promise.all(
    ['connections.list', 'sessions.list', 'preferences.load'].map((name) => askPast(page, name)),
  )
  for (const answer of codes) expect(answer).toMatchObject({ ok: false, error: { code: 'locked' } })
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')

  await unlockWithSecret(page, randomUUID())
  await expect(page.getByText(en.errors['bad-credentials'].what).first()).toBeVisible()
  await expectNothingShown(page)
  await unlockWithSecret(page, clientSecret)
  const dialog = new CreateDialog(page)
  await expect(dialog.revealed).toBeHidden()
  await expect(dialog.reveal).toBeVisible()
  await dialog.copySecret.click()
  expect(await readClipboard()).toBe(value)
  await dialog.close.click()
  await expect(workspace.row('Nightly exports')).toBeVisible()

  // The power events, as the system tells them, and each only with its setting.
  const power = (name: string) =>
    electron.evaluate(({ powerMonitor }, event) => void powerMonitor.emit(event as 'suspend'), name)
  await power('lock-screen')
  await power('suspend')
  await expect(workspace.grid).toBeVisible()
  await setLock(app, { lockWithScreen: true })
  await power('lock-screen')
  await expectNothingShown(page)
  await unlockWithSecret(page, clientSecret)
  await expect(workspace.row('Nightly exports')).toBeVisible()
  await setLock(app, { lockWithScreen: false, lockWithSleep: true })
  await power('suspend')
  await expectNothingShown(page)
  await unlockWithSecret(page, clientSecret)

  await setLock(app, { lockWithSleep: false, lockAfterMinutes: 1 })
  await electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 60
  })
  await expect(locked(page)).toBeVisible({ timeout: 15_000 })
})

test('a restart stays locked; only the account that was signed in opens it, or signing out', async ({
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const sandbox = await sandboxWith()
  let app = await launch()
  let workspace = await signInWithBrowser(app, sandbox, systemBrowser)
  await workspace.expectClients(SAMPLE_CLIENTS)
  await app.page.keyboard.press('Control+l')
  await expectNothingShown(app.page)
  await app.close()

  app = await launch()
  await expectNothingShown(app.page)
  const signIn = app.page.getByRole('button', { name: 'Sign in with your browser' })
  await signIn.press('Enter')
  await (await SandboxSignInPage.openedIn(systemBrowser)).signIn(AUDITOR_NAME)
  await expect(app.page.getByText(en.errors['wrong-account'].what).first()).toBeVisible()
  await expectNothingShown(app.page)
  await signIn.press('Enter')
  await (await SandboxSignInPage.openedIn(systemBrowser)).signIn()
  workspace = new WorkspacePage(app.page)
  await workspace.expectClients(SAMPLE_CLIENTS)

  await app.page.keyboard.press('Control+l')
  await app.page.getByRole('button', { name: 'Sign out of everything' }).click()
  await expectAccessible(app.page, 'about to sign out of everything')
  await app.page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(app.page.getByRole('heading', { name: 'Signed out' })).toBeVisible()
})

test('the page fails while a new secret is shown: it can be shown once more', async ({
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith()
  const { page, electron } = await launch()
  const workspace = await connectWithCredentials({ page } as RunningApp, sandbox)
  await workspace.expectClients(SAMPLE_CLIENTS)
  const protections = () =>
    electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return (window as unknown as { protections?: boolean[] } | undefined)?.protections
    })
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window === undefined) throw new Error('no window')
    const told: boolean[] = []
    Object.assign(window, {
      protections: told,
      setContentProtection: (on: boolean) => told.push(on),
    })
  })
  const create = await workspace.openCreate()
  await create.createClient('Nightly exports')
  await create.reveal.click()
  const value = await create.revealed.inputValue()
  expect(await protections()).toEqual([true])
  await create.dialog.getByRole('button', { name: 'Hide' }).click()
  await expect.poll(protections).toEqual([true, false])
  await create.reveal.click()
  await expect.poll(protections).toEqual([true, false, true])

  // Another page, without a fault: the same.
  await page.reload()
  const offered = page.getByRole('dialog', { name: 'This secret was not put away' })
  await expect(offered).toBeVisible()
  expect(await protections()).toEqual([true, false, true, false])
  await expectAccessible(page, 'a secret that was not put away', '[role=dialog]')

  await electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => resolve())
        contents?.forcefullyCrashRenderer()
      }),
  )
  // The crashed page is gone for the tests' own tool, not for the app.
  const press = (label: string) => () =>
    electron.evaluate(
      ({ BrowserWindow }, name) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `(() => {
            const buttons = [...document.querySelectorAll('[role=dialog] button')]
            const button = buttons.find((one) => one.textContent.trim() === ${JSON.stringify(name)})
            button?.click()
            return button !== undefined
          })()`,
        ) as Promise<boolean>,
      label,
    )
  await expect.poll(press('Copy secret'), { timeout: 20_000 }).toBe(true)
  await expect.poll(() => readClipboard()).toBe(value)
  expect(await press('Done')()).toBe(true)
  // Put away, it is offered no more.
  await expect.poll(press('Done')).toBe(false)
})
