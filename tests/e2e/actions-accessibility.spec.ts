import { expectAccessible } from './support/axe'
import { clickRow, clientIdOf, openDelete, openRename, statusFault } from './support/client-changes'
import { SAMPLE_CLIENTS, test } from './support/fixtures'
import { renameElsewhere } from './support/other-rename'
import { ClientMenu } from './support/pages/client-menu'
import { DeleteDialog } from './support/pages/delete-dialog'
import { Palette } from './support/pages/palette'

const DIALOG = '[role=dialog]'

test('axe finds nothing in the menu, the palette and the list of keys', async ({ connected }) => {
  const { page } = connected.app
  const { workspace } = connected
  const menu = new ClientMenu(page)
  await clickRow(workspace)
  await page.keyboard.press('Shift+F10')
  await menu.menu.waitFor()
  await expectAccessible(page, 'menu', '[role=menu]')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Shift+F10')
  await menu.menu.waitFor()
  await expectAccessible(page, 'menu of several', '[role=menu]')
  await page.keyboard.press('Escape')
  await menu.menu.waitFor({ state: 'hidden' })
  await page.keyboard.press('F2')
  await expectAccessible(page, 'why a key did nothing', 'main')

  const palette = new Palette(page)
  await palette.open()
  await expectAccessible(page, 'palette', DIALOG)
  await palette.field.fill('nothing is called this')
  await expectAccessible(page, 'palette without results', DIALOG)
  await page.keyboard.press('Escape')
  await palette.dialog.waitFor({ state: 'hidden' })
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor()
  await expectAccessible(page, 'keys', DIALOG)
})

test('axe finds nothing in renaming, in its failure and in a conflict', async ({ connected }) => {
  const { sandbox, workspace } = connected
  const { page } = connected.app
  const clientId = await clientIdOf(workspace.row('Observability exporter'))
  sandbox.faults.add(statusFault('PATCH', 500, { times: 1 }))
  const rename = await openRename(workspace)
  await rename.name.fill('')
  await rename.save.click()
  await expectAccessible(page, 'rename with its message', DIALOG)
  await rename.name.fill('Mine')
  await rename.save.click()
  await rename.tryAgain.waitFor()
  await expectAccessible(page, 'rename refused', DIALOG)
  await renameElsewhere(sandbox, clientId, 'Theirs')
  await rename.tryAgain.click()
  await rename.conflict.waitFor()
  await expectAccessible(page, 'conflict', DIALOG)
})

test('axe finds nothing in scopes and in deleting', async ({ connected }) => {
  const { sandbox, workspace } = connected
  const { page } = connected.app
  await clickRow(workspace, 'Terraform')
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Add a scope' }).waitFor()
  await expectAccessible(page, 'scopes', DIALOG)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })

  const one = await openDelete(workspace)
  await expectAccessible(page, 'delete one', DIALOG)
  await page.keyboard.press('Escape')
  await one.dialog.waitFor({ state: 'hidden' })

  sandbox.faults.add(statusFault('DELETE', 403))
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  const several = new DeleteDialog(page)
  await several.confirm(String(SAMPLE_CLIENTS))
  await several.tryAgain.waitFor()
  await expectAccessible(page, 'delete several, refused', DIALOG)
})
