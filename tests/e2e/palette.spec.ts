import { expect } from '@playwright/test'
import { clientIdOf } from './support/client-changes'
import { connectWithCredentials, SAMPLE_CLIENTS, test } from './support/fixtures'
import { ClientMenu } from './support/pages/client-menu'
import { DeleteDialog } from './support/pages/delete-dialog'
import { Palette } from './support/pages/palette'
import { RenameDialog } from './support/pages/rename-dialog'
import { readClipboard } from './support/system-clipboard'

test('finds a client by its name without accents, and selects its row', async ({
  connected: { app, workspace },
}) => {
  const palette = new Palette(app.page)
  await palette.choose('qualitatsprufung')
  await expect(workspace.row('Qualitätsprüfung')).toHaveAttribute('aria-selected', 'true')
  await expect(workspace.grid).toBeFocused()
  await app.page.keyboard.press('F2')
  await expect(new RenameDialog(app.page).name).toHaveValue(
    'Qualitätsprüfung für Größen & Übermaße',
  )
})

test('opens places, and leads from there back to a client', async ({
  connected: { app, workspace },
}) => {
  const palette = new Palette(app.page)
  await palette.choose('ireland')
  await expect(app.page.getByRole('heading', { name: 'Ireland (eu-west-1)' })).toBeVisible()
  await palette.choose('observability')
  await expect(workspace.row('Observability exporter')).toHaveAttribute('aria-selected', 'true')
})

test('runs commands on the chosen client and gives the focus back', async ({
  connected: { app, workspace },
}) => {
  await workspace.row('Observability exporter').getByRole('gridcell').first().click()
  const palette = new Palette(app.page)
  await palette.choose('rename')
  const rename = new RenameDialog(app.page)
  await expect(rename.name).toBeFocused()
  await app.page.keyboard.press('Escape')
  await expect(rename.dialog).toBeHidden()
  await expect(workspace.grid).toBeFocused()

  await palette.open()
  await expect(palette.active).toContainText('Rename…')
  await app.page.keyboard.press('Escape')
  await expect(palette.dialog).toBeHidden()
  await expect(workspace.grid).toBeFocused()
})

test('acts on all selected clients', async ({ connected: { app, sandbox, workspace } }) => {
  const names = ['Observability exporter', 'Terraform tenant provisioning']
  const ids: string[] = []
  for (const name of names) {
    const row = workspace.row(name)
    await row
      .getByRole('gridcell')
      .first()
      .click({ modifiers: ['Control'] })
    await expect(row).toHaveAttribute('aria-selected', 'true')
    ids.push(await clientIdOf(row))
  }
  const palette = new Palette(app.page)
  await palette.choose('copy client')
  const copied = async () => (await readClipboard()).split('\n').sort()
  await expect.poll(copied).toEqual(ids.sort())

  await palette.open()
  await palette.field.fill('rename')
  await expect(palette.active).toContainText('This works on one client at a time.')
  await palette.field.fill('delete')
  await expect(palette.active).toContainText('for 2 clients')
  await app.page.keyboard.press('Enter')
  const deletion = new DeleteDialog(app.page)
  await deletion.confirm('2')
  await expect(deletion.dialog).toBeHidden()
  for (const name of names) await expect(workspace.row(name)).toHaveCount(0)
  expect(sandbox.store.countClients()).toBe(SAMPLE_CLIENTS - names.length)
})

test('goes through the results with the arrow keys; what matches nothing says so', async ({
  connected: { app },
}) => {
  const palette = new Palette(app.page)
  await palette.open()
  const first = await palette.active.innerText()
  await app.page.keyboard.press('ArrowUp')
  await expect(palette.active).not.toHaveText(first)
  await app.page.keyboard.press('ArrowDown')
  expect(await palette.active.innerText()).toBe(first)
  await palette.field.fill('nothing is called this')
  await expect(palette.dialog).toContainText('Nothing matches “nothing is called this”.')
  await app.page.keyboard.press('Enter')
  await expect(palette.dialog).toBeVisible()
})

test('finds one of 10,000 clients while typing', async ({ launch, sandboxWith }) => {
  test.setTimeout(120_000)
  const sandbox = await sandboxWith({ clients: 10_000, rateScale: 100 })
  const app = await launch()
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(10_000)
  const palette = new Palette(app.page)
  const wanted = await workspace.grid
    .getByRole('row')
    .nth(3)
    .getByRole('gridcell')
    .first()
    .innerText()
  await palette.open()
  await palette.field.pressSequentially(wanted)
  await expect(palette.results.filter({ hasText: wanted }).first()).toBeVisible({ timeout: 2000 })
})

test('the cheat sheet opens with ?, but not while typing', async ({
  connected: { app, workspace },
}) => {
  const sheet = app.page.getByRole('dialog', { name: 'Keyboard' })
  await workspace.rail.getByRole('searchbox').fill('')
  await app.page.keyboard.type('?')
  await expect(workspace.rail.getByRole('searchbox')).toHaveValue('?')
  await expect(sheet).toBeHidden()
  await workspace.rail.getByRole('searchbox').fill('')
  await workspace.grid.focus()
  await app.page.keyboard.press('?')
  await expect(sheet).toContainText('Rename…')
  await expect(sheet.getByText('Ctrl + K')).toBeInViewport({ ratio: 1 })
  await expect(sheet.getByRole('heading').first()).toBeInViewport({ ratio: 1 })
  await app.page.keyboard.press('Escape')
  await expect(workspace.grid).toBeFocused()
})

test('the menu shows keys, goes by keyboard and says why an entry is off', async ({
  connected: { app, sandbox, workspace },
}) => {
  const row = workspace.row('Observability exporter')
  await row.getByRole('gridcell').first().click()
  await app.page.keyboard.press('Shift+F10')
  const menu = new ClientMenu(app.page)
  await expect(menu.entry('Rename…')).toHaveAttribute('aria-keyshortcuts', 'F2')
  await app.page.keyboard.press('Escape')
  await expect(menu.menu).toBeHidden()
  await expect(workspace.grid).toBeFocused()

  await app.page.keyboard.press('Control+A')
  await app.page.keyboard.press('Shift+F10')
  await expect(menu.entry('Rename…')).toHaveAttribute('aria-disabled', 'true')
  await expect(menu.menu).toContainText('This works on one client at a time.')
  await menu.entry('Rename…').click({ force: true })
  await expect(menu.menu).toBeVisible()
  await app.page.keyboard.press('Escape')

  await sandbox.close()
  await app.page.keyboard.press('F5')
  await expect(app.page.getByRole('main').getByText(/^Last known list of/)).toBeVisible()
  await row.getByRole('gridcell').first().click()
  await app.page.keyboard.press('Delete')
  await expect(app.page.getByRole('dialog')).toBeHidden()
  await expect(
    app.page
      .getByRole('main')
      .getByText('Changes are off until Qlik Cloud can be reached.', { exact: true }),
  ).toBeVisible()
})
