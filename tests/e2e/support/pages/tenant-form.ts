import type { Locator, Page } from '@playwright/test'

/** The form of a tenant-level client, to create it or to edit it. */
export class TenantForm {
  readonly dialog: Locator
  readonly where: Locator
  readonly name: Locator
  readonly description: Locator
  readonly redirectUris: Locator
  readonly allowedOrigins: Locator
  readonly scope: Locator
  readonly trusted: Locator
  readonly newKey: Locator
  readonly generateKey: Locator
  readonly create: Locator
  readonly save: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog').first()
    this.where = this.dialog.getByRole('combobox', { name: 'Where' })
    this.name = this.dialog.getByRole('textbox', { name: 'Name' })
    this.description = this.dialog.getByRole('textbox', { name: /^Description/ })
    this.redirectUris = this.dialog.getByRole('textbox', { name: 'Redirect URIs' })
    this.allowedOrigins = this.dialog.getByRole('textbox', { name: 'Allowed origins' })
    this.scope = this.dialog.getByRole('textbox', { name: 'Add a scope' })
    this.trusted = this.dialog.getByRole('checkbox', { name: /^Trusted/ })
    this.newKey = this.dialog.getByRole('textbox', { name: 'Add a public key' })
    this.generateKey = this.dialog.getByRole('button', { name: 'Generate a key pair' })
    this.create = this.dialog.getByRole('button', { name: 'Create', exact: true })
    this.save = this.dialog.getByRole('button', { name: 'Save', exact: true })
  }

  /** Opens it for a new client of a tenant. */
  async open(tenant: string): Promise<void> {
    await this.page.keyboard.press('Control+N')
    await this.where.selectOption({ label: tenant })
  }

  async chooseType(name: string): Promise<void> {
    await this.dialog.getByRole('radio', { name }).check()
  }

  option(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name })
  }
}
