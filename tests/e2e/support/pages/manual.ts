import { expect, type Page } from '@playwright/test'
import type { RunningApp } from '../app'

const ADDRESS = 'app://manual/'

/** The manual's window. */
export class ManualPage {
  private constructor(readonly page: Page) {}

  /** Does what opens it, and waits for it. */
  static async openedBy(app: RunningApp, open: () => Promise<unknown>): Promise<ManualPage> {
    const [page] = await Promise.all([app.electron.waitForEvent('window'), open()])
    await page.waitForURL((url) => url.href.startsWith(ADDRESS))
    const manual = new ManualPage(page)
    await expect(manual.heading('What it is')).toBeVisible()
    return manual
  }

  /** Presses F1, once the window hears keys: the driver's keys never reach the menu. */
  static async openedByKey(app: RunningApp): Promise<ManualPage> {
    await app.page.getByRole('heading').first().waitFor()
    return ManualPage.openedBy(app, () => app.page.keyboard.press('F1'))
  }

  heading(name: string) {
    return this.page.getByRole('heading', { name, level: 1 })
  }

  /** An entry of the list of pages. */
  entry(name: string) {
    return this.page.getByRole('navigation').getByRole('link', { name, exact: true })
  }
}
