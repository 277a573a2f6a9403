import type { Locator, Page } from '@playwright/test'

/** The Create dialog and, after it, the credentials in the same dialog. */
export class CreateDialog {
  readonly dialog: Locator
  readonly name: Locator
  readonly description: Locator
  readonly submit: Locator
  readonly copySecret: Locator
  readonly copyClientId: Locator
  readonly reveal: Locator
  readonly revealed: Locator
  readonly close: Locator
  readonly countdown: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog').first()
    this.name = this.dialog.getByRole('textbox', { name: 'Name' })
    this.description = this.dialog.getByRole('textbox', { name: /^Description/ })
    this.submit = this.dialog.getByRole('button', { name: 'Create', exact: true })
    this.copySecret = this.dialog.getByRole('button', { name: 'Copy secret' })
    this.copyClientId = this.dialog.getByRole('button', { name: 'Copy client ID' })
    this.reveal = this.dialog.getByRole('button', { name: 'Reveal' })
    this.revealed = this.dialog.getByRole('textbox', { name: 'Client secret' })
    this.close = this.dialog.getByRole('button', { name: 'Close', exact: true })
    this.countdown = this.dialog.getByRole('timer')
  }

  /** Creates a client; ends at the credentials. */
  async createClient(name: string, description = ''): Promise<void> {
    await this.name.fill(name)
    await this.description.fill(description)
    await this.submit.click()
    await this.copySecret.waitFor()
  }
}
