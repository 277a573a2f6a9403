import { expect } from '@playwright/test'
import { FULL, TERRAFORM } from './support/clients-by-secrets'
import { test } from './support/fixtures'
import { OtherPerson } from './support/other-person'
import { RotateDialog } from './support/pages/rotate-dialog'
import { WorkspacePage } from './support/pages/workspace'
import { readClipboard } from './support/system-clipboard'

test('a rotation from the first step to the last', async ({ connected }) => {
  const { app, sandbox, workspace } = connected
  const other = await OtherPerson.of(sandbox)
  const before = await other.hintsOf(TERRAFORM)
  const guide = await RotateDialog.open(workspace, TERRAFORM)
  await expect(guide.current).toContainText('Add a new secret')
  await guide.button('Generate secret').click()

  await expect(guide.current).toHaveText('Copy the new secret')
  await guide.button('Copy secret').click()
  await expect(guide.dialog.getByRole('timer')).toBeVisible()
  const secret = await readClipboard()
  const { clientId } = await other.find(TERRAFORM)
  expect(sandbox.store.secretMatches(clientId, secret)).toBe(true)
  expect(await app.page.content(), 'the window never had it').not.toContain(secret)
  await guide.button('Next').click()

  await expect(guide.current).toHaveText('Test the new secret')
  await guide.button('Test').click()
  await expect(guide.dialog).toContainText('Qlik Cloud accepts the secret')
  await guide.button('Next').click()

  await expect(guide.current).toContainText('Roll it out')
  await expect(guide.button('Copy secret')).toBeHidden()
  await guide.button('It is rolled out').click()

  await expect(guide.current).toHaveText('Remove the old secrets')
  await expect(guide.rows).toHaveCount(before.length)
  for (const hint of before) await guide.remove(hint)
  await expect(guide.dialog).toContainText('The client uses its new secret, and nothing else.')
  expect(await other.hintsOf(TERRAFORM)).toHaveLength(1)
  await guide.button('Close').click()

  const again = await RotateDialog.open(workspace, TERRAFORM)
  await expect(again.current, 'it is over').toContainText('Add a new secret')
})

test('Enter alone leads through it; a held Enter takes one step, and none removes', async ({
  connected: { app, workspace },
}) => {
  const { keyboard } = app.page
  const guide = await RotateDialog.open(workspace, TERRAFORM)
  for (const step of ['Generate secret', 'Copy secret', 'Next', 'Test', 'Next']) {
    await expect(guide.button(step)).toBeFocused()
    await keyboard.press('Enter')
  }
  await expect(guide.button('It is rolled out')).toBeFocused()
  await keyboard.down('Enter')
  const remove = guide.button(/^Remove the secret/)
  await expect(remove.first()).toBeFocused()
  const question = app.page.getByRole('alertdialog', { name: /^Remove the secret / })
  // The key is still down: the system repeats it.
  await keyboard.down('Enter')
  await expect(question).toHaveCount(0)
  await keyboard.up('Enter')

  for (const left of [1, 0]) {
    await expect(remove.first()).toBeFocused()
    await keyboard.press('Enter')
    await expect(question.getByRole('button', { name: 'Back' })).toBeFocused()
    await question.getByRole('button', { name: 'Remove' }).press('Enter')
    await expect(remove).toHaveCount(left)
  }
  await expect(guide.button('Close')).toBeFocused()
})

test('is resumed after a restart: the value is gone, the steps without it go on', async ({
  connected,
  launch,
}) => {
  test.setTimeout(120_000)
  const { app, sandbox } = connected
  const other = await OtherPerson.of(sandbox)
  let guide = await RotateDialog.open(connected.workspace, TERRAFORM)
  await guide.button('Generate secret').click()
  await guide.button('Copy secret').click()
  await app.close()

  const { page } = await launch()
  const workspace = new WorkspacePage(page)
  await workspace.expectClients(6)
  guide = await RotateDialog.open(workspace, TERRAFORM)
  await expect(guide.current).toHaveText('Copy the new secret')
  await expect(guide.dialog).toContainText('it was not kept on this computer')
  await guide.button('I have a copy').click()
  await expect(guide.dialog).toContainText('cannot be tested from here')
  await guide.button('Next').click()
  await guide.button('It is rolled out').click()
  await expect(guide.rows).toHaveCount(2)
  await guide.button('Finish and keep the others').click()
  await expect(guide.dialog).toContainText('2 older secrets were kept.')
  expect(await other.hintsOf(TERRAFORM)).toHaveLength(3)
})

test('is resumed with the value when the secret was kept', async ({ connected }) => {
  const { sandbox, workspace } = connected
  let guide = await RotateDialog.open(workspace, TERRAFORM)
  await guide.button('Generate secret').click()
  await guide.dialog.getByRole('checkbox', { name: /keychain/ }).click()
  await guide.button('Go on later').click()
  await expect(guide.dialog).toBeHidden()

  guide = await RotateDialog.open(workspace, TERRAFORM)
  await guide.button('Copy secret').click()
  await expect(guide.dialog.getByRole('timer')).toBeVisible()
  const { clientId } = await (await OtherPerson.of(sandbox)).find(TERRAFORM)
  expect(sandbox.store.secretMatches(clientId, await readClipboard())).toBe(true)
  await guide.button('Next').click()
  await guide.button('Test').click()
  await expect(guide.dialog).toContainText('Qlik Cloud accepts the secret')
})

test('leaving before the new secret was copied asks, and going on does too', async ({
  connected,
}) => {
  const { app, workspace } = connected
  const guide = await RotateDialog.open(workspace, TERRAFORM)
  await guide.button('Generate secret').click()
  const question = app.page.getByRole('alertdialog', { name: 'The secret was not copied yet' })
  await guide.button('Next').click()
  await question.getByRole('button', { name: 'Back' }).click()
  await expect(guide.current).toHaveText('Copy the new secret')
  await app.page.keyboard.press('Escape')
  await question.getByRole('button', { name: 'Close without copying' }).click()
  await expect(guide.dialog).toBeHidden()
})

test('with five secrets the oldest goes first', async ({ connected }) => {
  const { sandbox, workspace } = connected
  const [oldest = ''] = await (await OtherPerson.of(sandbox)).hintsOf(FULL)
  const guide = await RotateDialog.open(workspace, FULL)
  await expect(guide.button('Generate secret')).toBeDisabled()
  await guide.button(`Remove ${oldest}`).click()
  const question = guide.page.getByRole('alertdialog', { name: /^Remove the secret / })
  await question.getByRole('button', { name: 'Remove' }).click()
  await expect(guide.button('Generate secret')).toBeFocused()
  await guide.button('Generate secret').click()
  await expect(guide.current).toHaveText('Copy the new secret')
})

test('starts again when somebody removed the new secret', async ({ connected }) => {
  const { sandbox, workspace } = connected
  const other = await OtherPerson.of(sandbox)
  const before = await other.hintsOf(TERRAFORM)
  let guide = await RotateDialog.open(workspace, TERRAFORM)
  await guide.button('Generate secret').click()
  await guide.button('Copy secret').click()
  await guide.button('Go on later').click()
  const [added = ''] = (await other.hintsOf(TERRAFORM)).filter((hint) => !before.includes(hint))
  await other.removeSecret(TERRAFORM, added)
  guide = await RotateDialog.open(workspace, TERRAFORM)
  await expect(guide.dialog).toContainText(`The new secret ${added} of this rotation was removed`)
  await expect(guide.current).toContainText('Add a new secret')
  await guide.button('Generate secret').click()
  await expect(guide.current).toHaveText('Copy the new secret')
})

test('a copy that nobody has is removed, and the rotation starts again', async ({ connected }) => {
  const { sandbox, workspace } = connected
  const other = await OtherPerson.of(sandbox)
  const before = await other.hintsOf(TERRAFORM)
  let guide = await RotateDialog.open(workspace, TERRAFORM)
  await guide.button('Generate secret').click()
  await guide.button('Copy secret').click()
  await guide.button('Go on later').click()
  guide = await RotateDialog.open(workspace, TERRAFORM)
  await guide.button(/and start again$/).click()
  const question = guide.page.getByRole('alertdialog', { name: /^Remove the secret / })
  await question.getByRole('button', { name: 'Remove' }).click()
  await expect(guide.current).toContainText('Add a new secret')
  expect(await other.hintsOf(TERRAFORM)).toEqual(before)
})
