import { expect, type Page } from '@playwright/test'
import type { SystemBrowser } from '../system-browser'

export const OWNER_NAME = 'Mara Lindqvist'
export const AUDITOR_NAME = 'Tomás Okafor'

/** The sandbox's sign-in page in the system's browser. */
export class SandboxSignInPage {
  private constructor(readonly page: Page) {}

  /** Waits until the app has opened the page. */
  static async openedIn(browser: SystemBrowser): Promise<SandboxSignInPage> {
    return new SandboxSignInPage(await browser.page(/127\.0\.0\.1:\d+\/sign-in\//))
  }

  async chooseAccount(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Continue as ${name}` }).click()
  }

  async allow(): Promise<void> {
    await this.page.getByRole('button', { name: 'Allow' }).click()
  }

  async cancel(): Promise<void> {
    await this.page.getByRole('button', { name: 'Cancel' }).click()
  }

  /** Signs in to the end, where the app's own page says so. */
  async signIn(name = OWNER_NAME): Promise<void> {
    await this.chooseAccount(name)
    await this.allow()
    await expect(this.page.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
  }
}
