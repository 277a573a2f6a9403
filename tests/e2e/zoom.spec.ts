import { expect, type Locator, type Page } from '@playwright/test'
import type { RunningApp } from './support/app'
import { test } from './support/fixtures'
import { ClientMenu } from './support/pages/client-menu'
import { FirstStartPage } from './support/pages/first-start'
import { pressOn } from './support/pages/secrets-dialog'

const CLIENT = 'Qualitätsprüfung für Größen & Übermaße'
/** What opens a dialog on a client, and the palette, the keys and Create. */
const DIALOG_KEYS = ['F2', 'e', 's', 'r', 'c', 't', 'Delete', 'Control+n', 'Control+k', '?']

/** Enlarges everything to 200%: the window then has room for 640 by 400. */
async function zoomIn({ electron, page }: RunningApp): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640)
}

/** Expects all of what is found to be whole in view, after scrolling where that is needed. */
async function expectReachable(targets: Locator): Promise<void> {
  for (const target of await targets.all()) {
    await target.scrollIntoViewIfNeeded()
    await expect(target).toBeInViewport({ ratio: 0.99 })
    if (await target.isEnabled()) await target.click({ trial: true })
  }
}

function controlsIn(place: Page | Locator): Locator {
  return place.locator('button, input, textarea, summary').filter({ visible: true })
}

test('at 200% every way to begin is within reach', async ({ launch }) => {
  const app = await launch()
  const start = new FirstStartPage(app.page)
  await zoomIn(app)
  await expectReachable(controlsIn(app.page))
  await start.openBrowserForm()
  await expectReachable(controlsIn(app.page))
  await app.page.getByRole('button', { name: 'Back' }).click()
  await start.openCredentialsForm()
  await expectReachable(controlsIn(app.page))
})

test('at 200% the list has the room, and the places unfold beside it', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const { page } = app
  await zoomIn(app)
  await expect(workspace.rail.getByRole('treeitem')).toHaveCount(0)
  await expectReachable(controlsIn(page.locator('header')))
  await expectReachable(workspace.row(CLIENT).getByRole('gridcell').first())
  await new ClientMenu(page).openOn(workspace.row(CLIENT))
  await expectReachable(page.getByRole('menuitem'))
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Show the places' }).click()
  await expectReachable(workspace.rail.getByRole('treeitem'))
  await workspace.openConnectionMenu()
  await expectReachable(page.getByRole('menuitem'))
  await page.keyboard.press('Escape')
  await workspace.place(/^Ireland/).click()
  await expectReachable(controlsIn(page.locator('main')))
  await workspace.place('All clients').click()
  await page.getByRole('button', { name: 'Hide the places' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Show the places' })).toBeFocused()

  await sandbox.close()
  await page.keyboard.press('F5')
  await page.getByRole('main').getByText('Qlik Cloud could not be reached.').waitFor()
  await expectReachable(page.getByRole('button', { name: 'Try again' }))
  await expectReachable(workspace.row(CLIENT).getByRole('gridcell').first())
})

test('at 200% every control of every dialog is within reach', async ({ connected }) => {
  const { app, workspace } = connected
  await zoomIn(app)
  const dialog = app.page.getByRole('dialog')
  for (const key of DIALOG_KEYS) {
    await pressOn(workspace, CLIENT, key)
    await dialog.waitFor()
    await expectReachable(controlsIn(dialog))
    await app.page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
})
