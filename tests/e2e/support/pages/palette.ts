import type { Locator, Page } from '@playwright/test'

/** The command palette. */
export class Palette {
  readonly dialog: Locator
  readonly field: Locator
  readonly results: Locator
  readonly active: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Command palette' })
    this.field = this.dialog.getByRole('combobox')
    this.results = this.dialog.getByRole('option')
    this.active = this.dialog.getByRole('option', { selected: true })
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+K')
    await this.field.waitFor()
  }

  /** Finds something and chooses the first result. */
  async choose(text: string): Promise<void> {
    await this.open()
    await this.field.fill(text)
    await this.page.keyboard.press('Enter')
    await this.dialog.waitFor({ state: 'hidden' })
  }
}
