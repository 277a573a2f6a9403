import type { Locator, Page } from '@playwright/test'
import type { WorkspacePage } from './workspace'

/** The dialog that reaches tenants. */
export class ReachDialog {
  readonly dialog: Locator
  readonly clientSecret: Locator
  readonly apiKey: Locator
  readonly problem: Locator
  readonly cancel: Locator
  readonly close: Locator
  readonly tryAgain: Locator
  readonly results: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Reach / })
    this.clientSecret = this.dialog.getByLabel('Client secret', { exact: true })
    this.apiKey = this.dialog.getByLabel('API key', { exact: true })
    this.problem = this.dialog.getByRole('alert')
    this.cancel = this.dialog.getByRole('button', { name: 'Cancel' })
    this.close = this.dialog.getByRole('button', { name: 'Close', exact: true })
    this.tryAgain = this.dialog.getByRole('button', { name: 'Try again' })
    this.results = this.dialog.getByRole('list', { name: 'Tenants to reach' }).getByRole('listitem')
  }

  way(name: string | RegExp): Locator {
    return this.dialog.getByRole('radio', { name })
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true })
  }
}

/** The pane that shows which credential reaches what. */
export class AccessPane {
  readonly pane: Locator
  readonly reach: Locator
  readonly picker: Locator
  readonly question: Locator

  private constructor(readonly page: Page) {
    this.pane = page.getByRole('region', { name: 'Access', exact: true })
    this.reach = this.pane.getByRole('button', { name: 'Reach tenants…' })
    this.picker = page.getByRole('dialog', { name: 'Reach tenants' })
    this.question = page.getByRole('alertdialog', { name: /^Stop reaching / })
  }

  static async open(workspace: WorkspacePage): Promise<AccessPane> {
    await workspace.page.getByRole('button', { name: 'Access', exact: true }).click()
    const pane = new AccessPane(workspace.page)
    await pane.reach.waitFor()
    return pane
  }

  row(name: string): Locator {
    return this.pane
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) })
  }

  action(name: string, tenantName: string): Locator {
    return this.pane.getByRole('button', { name: `${name} (${tenantName})` })
  }

  /** Chooses tenants; ends in the dialog that asks for a credential. */
  async pick(...names: string[]): Promise<ReachDialog> {
    await this.reach.click()
    for (const name of names) {
      await this.picker.getByRole('checkbox', { name, exact: true }).check()
    }
    await this.picker.getByRole('button', { name: 'Next…' }).click()
    const dialog = new ReachDialog(this.page)
    await dialog.dialog.waitFor()
    return dialog
  }
}
