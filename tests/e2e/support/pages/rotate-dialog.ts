import type { Locator, Page } from '@playwright/test'
import { pressOn } from './secrets-dialog'
import type { WorkspacePage } from './workspace'

/** The guide through a rotation. */
export class RotateDialog {
  readonly dialog: Locator
  readonly current: Locator
  readonly rows: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Rotate the secret of / })
    this.current = this.dialog.getByRole('heading', { level: 3 })
    this.rows = this.dialog.getByRole('list', { name: 'Client secrets' }).getByRole('listitem')
  }

  static async open(workspace: WorkspacePage, clientName: string): Promise<RotateDialog> {
    await pressOn(workspace, clientName, 'r')
    const dialog = new RotateDialog(workspace.page)
    await dialog.dialog.waitFor()
    return dialog
  }

  button(name: string | RegExp): Locator {
    return this.dialog.getByRole('button', { name, exact: true })
  }

  /** Removes an old secret and says yes. */
  async remove(hint: string): Promise<void> {
    await this.button(`Remove the secret ${hint}`).click()
    const question = this.page.getByRole('alertdialog', { name: /^Remove the secret / })
    await question.getByRole('button', { name: 'Remove' }).click()
    await question.waitFor({ state: 'hidden' })
  }
}
