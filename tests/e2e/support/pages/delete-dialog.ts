import type { Locator, Page } from '@playwright/test'

/** The dialog that deletes one or several clients. */
export class DeleteDialog {
  readonly dialog: Locator
  readonly confirmation: Locator
  readonly submit: Locator
  readonly tryAgain: Locator
  readonly stop: Locator
  readonly close: Locator
  readonly steps: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Delete / })
    this.confirmation = this.dialog.getByRole('textbox')
    this.submit = this.dialog.getByRole('button', { name: 'Delete', exact: true })
    this.tryAgain = this.dialog.getByRole('button', { name: 'Try again' })
    this.stop = this.dialog.getByRole('button', { name: 'Stop' })
    this.close = this.dialog.getByRole('button', { name: 'Close' })
    this.steps = this.dialog.getByRole('list', { name: 'Clients to be deleted' })
  }

  /** Confirms with what must be typed. */
  async confirm(text: string): Promise<void> {
    await this.confirmation.fill(text)
    await this.page.keyboard.press('Enter')
  }
}
