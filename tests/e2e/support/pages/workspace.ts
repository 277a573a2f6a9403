import { expect, type Locator, type Page } from '@playwright/test'
import { CreateDialog } from './create-dialog'

/** The window of a signed-in connection: rail, grid, status line. */
export class WorkspacePage {
  readonly grid: Locator
  readonly rail: Locator
  readonly status: Locator
  readonly create: Locator
  /** The panes side by side. */
  readonly panes: Locator

  constructor(readonly page: Page) {
    this.grid = page.getByRole('grid')
    this.rail = page.getByRole('navigation', { name: 'Places' })
    this.status = page.getByRole('contentinfo', { name: 'Status' })
    this.panes = page.locator('[data-pane]')
    this.create = page.getByRole('button', { name: 'Create', exact: true })
  }

  /** The row of a client, by its name. */
  row(clientName: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: clientName })
  }

  /** Waits until the list is in, with so many clients. */
  async expectClients(count: number): Promise<void> {
    const words = count === 1 ? 'One client' : `${count.toLocaleString('en-US')} clients`
    await expect(this.status).toContainText(words, { timeout: 30_000 })
    await expect(this.status).toContainText('updated')
  }

  /** Opens the Create dialog. */
  async openCreate(): Promise<CreateDialog> {
    await this.create.click()
    return new CreateDialog(this.page)
  }

  /** A pane, counted from the left from 1. */
  pane(number: number): Locator {
    return this.panes.nth(number - 1)
  }

  place(name: string | RegExp): Locator {
    return this.rail.getByRole('treeitem', { name })
  }

  async openConnectionMenu(): Promise<void> {
    await this.page.getByRole('button', { name: /^Connection: / }).click()
  }

  async signOut(): Promise<void> {
    await this.openConnectionMenu()
    await this.page.getByRole('menuitem', { name: 'Sign out' }).click()
  }
}
