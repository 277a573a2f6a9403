import type { Locator, Page } from '@playwright/test'

/** The three ways to begin, and the forms behind two of them. */
export class FirstStartPage {
  readonly heading: Locator
  readonly connect: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Welcome to SAO Desk' })
    this.connect = page.getByRole('button', { name: 'Connect', exact: true })
  }

  async openBrowserForm(): Promise<void> {
    await this.page.getByRole('button', { name: /^Sign in with your browser/ }).click()
  }

  async openCredentialsForm(): Promise<void> {
    await this.page.getByRole('button', { name: /^Use client credentials/ }).click()
  }

  async exploreSample(): Promise<void> {
    await this.page.getByRole('button', { name: /^Explore the sample organization/ }).click()
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  /** Fills the open form; labels as the person reads them. */
  async fill(values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value)
  }
}
