import { expect } from '@playwright/test'
import { NAME, openRename } from './support/client-changes'
import { connectWithCredentials, SAMPLE_CLIENTS, test } from './support/fixtures'
import { isSecretOf } from './support/other-person'
import { startSecretGiver } from './support/secret-giver'
import { readClipboard } from './support/system-clipboard'

test('a rename that is answered with a new secret shows it once, like any other', async ({
  launch,
  sandboxWith,
}) => {
  const sandbox = await sandboxWith()
  const giver = await startSecretGiver(sandbox)
  try {
    const app = await launch()
    const workspace = await connectWithCredentials(app, giver.seen)
    await workspace.expectClients(SAMPLE_CLIENTS)
    const rename = await openRename(workspace)
    await rename.name.fill('Metrics exporter')
    await rename.save.click()

    const shown = app.page.getByRole('dialog', { name: 'Saved, with a new secret' })
    await expect(shown).toContainText('Qlik Cloud made a new client secret')
    await expect(shown.getByRole('button', { name: 'Copy secret' })).toBeFocused()
    await app.page.keyboard.press('Escape')
    const question = app.page.getByRole('alertdialog', { name: 'The secret was not copied yet' })
    await question.getByRole('button', { name: 'Back' }).click()
    await shown.getByRole('button', { name: 'Copy secret' }).click()
    await expect(shown.getByRole('timer')).toBeVisible()
    const secret = await readClipboard()
    expect(await isSecretOf(sandbox, 'Metrics exporter', secret)).toBe(true)
    expect(await app.page.content(), 'the window never had it').not.toContain(secret)
    await shown.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(shown).toBeHidden()
    await expect(workspace.row('Metrics exporter')).toBeVisible()
    await expect(workspace.row(NAME)).toHaveCount(0)
    await expect(
      workspace.row('Metrics exporter').getByRole('gridcell', { name: /^1 of 5 secrets/ }),
    ).toBeVisible()
  } finally {
    await giver.close()
  }
})
