import type { Locator, Page } from '@playwright/test'

/** The menu of one or several clients. */
export class ClientMenu {
  readonly menu: Locator

  constructor(readonly page: Page) {
    this.menu = page.getByRole('menu', { name: /^Actions for / })
  }

  entry(name: string): Locator {
    return this.menu.getByRole('menuitem', { name })
  }

  /** Opens it with the right mouse button on a row. */
  async openOn(row: Locator): Promise<void> {
    await row.getByRole('gridcell').first().click({ button: 'right' })
    await this.menu.waitFor()
  }
}
