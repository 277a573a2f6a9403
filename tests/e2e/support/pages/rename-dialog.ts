import type { Locator, Page } from '@playwright/test'

/** The dialog that changes name and description, and both versions after a conflict. */
export class RenameDialog {
  readonly dialog: Locator
  readonly name: Locator
  readonly description: Locator
  readonly save: Locator
  readonly tryAgain: Locator
  readonly conflict: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Rename / })
    this.name = this.dialog.getByRole('textbox', { name: 'Name' })
    this.description = this.dialog.getByRole('textbox', { name: /^Description/ })
    this.save = this.dialog.getByRole('button', { name: 'Save', exact: true })
    this.tryAgain = this.dialog.getByRole('button', { name: 'Try again' })
    this.conflict = page.getByRole('dialog', { name: /was changed meanwhile$/ })
  }
}
