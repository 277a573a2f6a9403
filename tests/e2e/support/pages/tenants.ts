import { expect, type Locator } from '@playwright/test'
import { GridPage } from './grid'
import type { WorkspacePage } from './workspace'

/** The list of all tenants of the organization. */
export class TenantsPage extends GridPage {
  override readonly search: Locator
  readonly pane: Locator
  readonly subscriptionIds: Locator
  readonly listTenants: Locator

  constructor(readonly workspace: WorkspacePage) {
    super(workspace.page)
    this.search = this.page.getByRole('searchbox', { name: 'Search tenants' })
    this.pane = this.page.getByRole('region', { name: 'Tenants', exact: true })
    this.subscriptionIds = this.pane.getByRole('textbox', { name: 'Subscription IDs' })
    this.listTenants = this.pane.getByRole('button', { name: 'List tenants' })
  }

  /** Opens the list in the active pane. */
  static async open(workspace: WorkspacePage): Promise<TenantsPage> {
    await workspace.place(/^Tenants/).click()
    const tenants = new TenantsPage(workspace)
    await expect(tenants.pane).toBeVisible()
    return tenants
  }

  /** Opens the menu of the tenants that are selected, by keyboard. */
  async menu(): Promise<Locator> {
    await this.page.keyboard.press('Shift+F10')
    return this.page.getByRole('menu')
  }
}
