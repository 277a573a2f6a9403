import { expect, type Locator, type Page } from '@playwright/test'

const TABS_AT_MOST = 12

/**
 * Does what a person does and counts it: a click, a key (with what is held), a text typed. Looking
 * and waiting cost nothing.
 */
export class Steps {
  #count = 0

  constructor(private readonly page: Page) {}

  get count(): number {
    return this.#count
  }

  async click(target: Locator, how: Parameters<Locator['click']>[0] = {}): Promise<void> {
    this.#count += 1
    await target.click(how)
  }

  async press(key: string): Promise<void> {
    this.#count += 1
    await this.page.keyboard.press(key)
  }

  /** Presses Enter on a button, going there with Tab first when the focus is elsewhere. */
  async pressOn(button: Locator): Promise<void> {
    await button.waitFor()
    await expect(button).toBeEnabled()
    for (let tabs = 0; tabs < TABS_AT_MOST && !(await isFocused(button)); tabs += 1) {
      await this.press('Tab')
    }
    await expect(button).toBeFocused()
    await this.press('Enter')
  }

  /** Types where the focus is; a whole text is one step. */
  async type(text: string): Promise<void> {
    this.#count += 1
    await this.page.keyboard.insertText(text)
  }
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}
