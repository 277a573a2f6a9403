import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { test } from './support/fixtures'
import { ClientMenu } from './support/pages/client-menu'
import { CreateDialog } from './support/pages/create-dialog'
import { DeleteDialog } from './support/pages/delete-dialog'
import { Palette } from './support/pages/palette'
import { RotateDialog } from './support/pages/rotate-dialog'
import { SecretsDialog } from './support/pages/secrets-dialog'
import type { WorkspacePage } from './support/pages/workspace'
import { Steps } from './support/steps'
import { readClipboard } from './support/system-clipboard'

/** A client with two secrets. */
const CLIENT = 'Terraform tenant provisioning'
const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/jobs.md'), 'utf8')

/** The counts that the document gives for a job. */
function documented(job: string): { mouse: number; keyboard: number } {
  const line = DOCUMENT.split('\n').find((text) => text.startsWith(`| ${job} `)) ?? ''
  const [, , mouse, keyboard] = line.split('|')
  return { mouse: Number(mouse), keyboard: Number(keyboard) }
}

/** Chooses the client: where every job begins, and no step of it. */
async function choose(workspace: WorkspacePage): Promise<void> {
  await workspace.row(CLIENT).getByText(CLIENT).first().click()
}

async function openMenu(steps: Steps, workspace: WorkspacePage, entry: string): Promise<void> {
  await steps.click(workspace.row(CLIENT).getByText(CLIENT).first(), { button: 'right' })
  await steps.click(new ClientMenu(workspace.page).entry(entry))
}

test('create a client, copy its secret', async ({ connected: { app, workspace } }) => {
  const create = new CreateDialog(app.page)
  const mouse = new Steps(app.page)
  await mouse.click(workspace.create)
  await expect(create.name).toBeFocused()
  await mouse.type('By mouse')
  await mouse.click(create.submit)
  await mouse.click(create.copySecret)
  await expect(create.countdown).toBeVisible()
  await create.close.click()

  const keyboard = new Steps(app.page)
  await keyboard.press('Control+N')
  await expect(create.name).toBeFocused()
  await keyboard.type('By keyboard')
  await keyboard.press('Enter')
  await expect(create.copySecret).toBeFocused()
  await keyboard.press('Enter')
  await expect(create.countdown).toBeVisible()
  expect({ mouse: mouse.count, keyboard: keyboard.count }).toEqual(
    documented('create a client, copy its secret'),
  )
})

test('copy a client ID', async ({ connected: { app, workspace } }) => {
  const mouse = new Steps(app.page)
  const row = workspace.row(CLIENT)
  await row.hover()
  await mouse.click(row.getByRole('button', { name: /^Copy client ID/ }))
  const id = await readClipboard()
  expect(id).toMatch(/^[0-9a-f]{32}$/)

  await workspace.row('Observability exporter').getByText('Observability exporter').click()
  const keyboard = new Steps(app.page)
  await keyboard.press('Control+C')
  await expect.poll(readClipboard).not.toBe(id)
  expect({ mouse: mouse.count, keyboard: keyboard.count }).toEqual(documented('copy a client ID'))
})

test('rename', async ({ connected: { app, workspace } }) => {
  const mouse = new Steps(app.page)
  await openMenu(mouse, workspace, 'Rename')
  const name = app.page.getByRole('dialog').getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await mouse.type(`${CLIENT} by mouse`)
  await mouse.click(app.page.getByRole('dialog').getByRole('button', { name: 'Save' }))
  await expect(workspace.row(`${CLIENT} by mouse`)).toBeVisible()

  await choose(workspace)
  const keyboard = new Steps(app.page)
  await keyboard.press('F2')
  await expect(name).toBeFocused()
  await keyboard.type(`${CLIENT} by keyboard`)
  await keyboard.press('Enter')
  await expect(workspace.row(`${CLIENT} by keyboard`)).toBeVisible()
  expect({ mouse: mouse.count, keyboard: keyboard.count }).toEqual(documented('rename'))
})

test('delete', async ({ connected: { app, workspace } }) => {
  const dialog = new DeleteDialog(app.page)
  const mouse = new Steps(app.page)
  await openMenu(mouse, workspace, 'Delete')
  await expect(dialog.confirmation).toBeFocused()
  await mouse.type(CLIENT)
  await mouse.click(dialog.submit)
  await expect(workspace.row(CLIENT)).toBeHidden()

  await workspace.row('Observability exporter').getByText('Observability exporter').click()
  const keyboard = new Steps(app.page)
  await keyboard.press('Delete')
  await expect(dialog.confirmation).toBeFocused()
  await keyboard.type('Observability exporter')
  await keyboard.press('Enter')
  await expect(workspace.row('Observability exporter')).toBeHidden()
  expect({ mouse: mouse.count, keyboard: keyboard.count }).toEqual(documented('delete'))
})

test('add a secret and copy it', async ({ connected: { app, workspace } }) => {
  const dialog = new SecretsDialog(app.page)
  const mouse = new Steps(app.page)
  await openMenu(mouse, workspace, 'Manage secrets')
  await mouse.click(dialog.generate)
  await mouse.click(dialog.copySecret)
  const first = await readClipboard()
  expect(first).not.toBe('')
  await dialog.close.click()

  await choose(workspace)
  const keyboard = new Steps(app.page)
  await keyboard.press('s')
  await expect(dialog.generate).toBeFocused()
  await keyboard.press('Enter')
  await expect(dialog.copySecret).toBeFocused()
  await keyboard.press('Enter')
  await expect.poll(readClipboard).not.toBe(first)
  expect({ mouse: mouse.count, keyboard: keyboard.count }).toEqual(
    documented('add a secret and copy it'),
  )
})

test('remove a secret', async ({ connected: { app, workspace } }) => {
  const dialog = new SecretsDialog(app.page)
  const remove = dialog.dialog.getByRole('button', { name: /^Remove the secret/ }).last()
  const mouse = new Steps(app.page)
  await openMenu(mouse, workspace, 'Manage secrets')
  await mouse.click(remove)
  await mouse.click(dialog.question.getByRole('button', { name: 'Remove' }))
  await expect(dialog.rows).toHaveCount(1)
  await dialog.close.click()

  await choose(workspace)
  const keyboard = new Steps(app.page)
  await keyboard.press('s')
  await expect(dialog.generate).toBeFocused()
  await keyboard.press('Shift+Tab')
  await expect(remove).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.pressOn(dialog.question.getByRole('button', { name: 'Remove' }))
  await expect(dialog.rows).toHaveCount(0)
  expect({ mouse: mouse.count, keyboard: keyboard.count }).toEqual(documented('remove a secret'))
})

test('rotate with no downtime', async ({ connected: { app, workspace } }) => {
  test.setTimeout(90_000)
  const guide = new RotateDialog(app.page)
  const middle = ['Generate secret', 'Copy secret', 'Next', 'Test', 'Next', 'It is rolled out']
  const remove = guide.button(/^Remove the secret/).first()
  const question = app.page.getByRole('alertdialog')
  const confirm = question.getByRole('button', { name: 'Remove' })

  const mouse = new Steps(app.page)
  await openMenu(mouse, workspace, 'Rotate secret')
  for (const step of middle) await mouse.click(guide.button(step))
  await mouse.click(remove)
  await mouse.click(confirm)
  await expect(guide.rows).toHaveCount(1)
  await guide.button('Finish and keep the others').click()
  await guide.button('Close').click()

  await choose(workspace)
  const keyboard = new Steps(app.page)
  await keyboard.press('r')
  for (const button of [...middle.map((step) => guide.button(step)), remove]) {
    await expect(button, 'the focus goes ahead').toBeFocused()
    await keyboard.press('Enter')
  }
  await expect(question.getByRole('button', { name: 'Back' })).toBeFocused()
  await keyboard.pressOn(confirm)
  await expect(guide.rows).toHaveCount(1)
  expect({ mouse: mouse.count, keyboard: keyboard.count }).toEqual(
    documented('rotate with no downtime'),
  )
})

test('find one client anywhere', async ({ connected: { app, workspace } }) => {
  const found = workspace.row('Observability exporter')
  const mouse = new Steps(app.page)
  await mouse.click(app.page.getByRole('searchbox', { name: 'Search clients' }))
  await mouse.type('observ')
  await mouse.click(found.getByText(/exporter/).first())
  await expect(found).toHaveAttribute('aria-selected', 'true')

  const palette = new Palette(app.page)
  const keyboard = new Steps(app.page)
  await keyboard.press('Control+K')
  await expect(palette.field).toBeFocused()
  await keyboard.type('terraform')
  await keyboard.press('Enter')
  await expect(workspace.row(CLIENT)).toHaveAttribute('aria-selected', 'true')
  expect({ mouse: mouse.count, keyboard: keyboard.count }).toEqual(
    documented('find one client anywhere'),
  )
})

test('look at two regions together', async ({ connected: { app, workspace } }) => {
  const title = (pane: number): Locator => workspace.pane(pane).getByRole('heading', { level: 2 })
  async function expectBoth(): Promise<void> {
    await expect(workspace.panes).toHaveCount(2)
    await expect(title(1)).toContainText('Ireland')
    await expect(title(2)).toContainText('Virginia')
  }
  const mouse = new Steps(app.page)
  await mouse.click(workspace.place(/^Ireland/))
  await mouse.click(workspace.place(/^Virginia/), { modifiers: ['Control'] })
  await expectBoth()

  await app.page.getByRole('button', { name: 'Close the pane “Virginia (us-east-1)”' }).click()
  await workspace.place(/^All clients/).click()
  const palette = new Palette(app.page)
  const keyboard = new Steps(app.page)
  for (const [region, enter] of [
    ['ireland', 'Enter'],
    ['virginia', 'Control+Enter'],
  ] as const) {
    await keyboard.press('Control+K')
    await expect(palette.field).toBeFocused()
    await keyboard.type(region)
    await keyboard.press(enter)
    await expect(palette.field).toBeHidden()
  }
  await expectBoth()
  expect({ mouse: mouse.count, keyboard: keyboard.count }).toEqual(
    documented('look at two regions together'),
  )
})
