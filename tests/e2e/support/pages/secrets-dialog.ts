import type { Locator, Page } from '@playwright/test'
import type { WorkspacePage } from './workspace'

/** Chooses a client and presses the key of one of its actions. */
export async function pressOn(
  workspace: WorkspacePage,
  clientName: string,
  key: string,
): Promise<void> {
  await workspace.row(clientName).getByText(clientName).first().click()
  await workspace.page.keyboard.press(key)
}

/** The dialog with a client's secrets. */
export class SecretsDialog {
  readonly dialog: Locator
  readonly rows: Locator
  readonly generate: Locator
  readonly copySecret: Locator
  readonly keep: Locator
  readonly done: Locator
  readonly close: Locator
  readonly problem: Locator
  readonly question: Locator
  readonly notCopied: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Client secrets of / })
    this.rows = this.dialog.getByRole('list', { name: 'Client secrets' }).getByRole('listitem')
    this.generate = this.dialog.getByRole('button', { name: 'Generate secret' })
    this.copySecret = this.dialog.getByRole('button', { name: 'Copy secret' })
    this.keep = this.dialog.getByRole('checkbox', { name: /keychain/ })
    this.done = this.dialog.getByRole('button', { name: 'Done', exact: true })
    this.close = this.dialog.getByRole('button', { name: 'Close', exact: true })
    this.problem = this.dialog.getByRole('alert')
    this.question = page.getByRole('alertdialog', { name: /^Remove the secret / })
    this.notCopied = page.getByRole('alertdialog', { name: 'The secret was not copied yet' })
  }

  static async open(workspace: WorkspacePage, clientName: string): Promise<SecretsDialog> {
    await pressOn(workspace, clientName, 's')
    const dialog = new SecretsDialog(workspace.page)
    await dialog.close.waitFor()
    return dialog
  }

  row(hint: string): Locator {
    return this.rows.filter({ hasText: hint })
  }

  /** The hints in the list, in order. */
  async hints(): Promise<string[]> {
    return this.rows.locator('.hint').allInnerTexts()
  }

  /** Generates a secret; ends when it is shown. Gives its hint. */
  async generateSecret(): Promise<string> {
    await this.generate.click()
    await this.copySecret.waitFor()
    return this.rows.filter({ hasText: 'New' }).locator('.hint').innerText()
  }

  /** Asks for a secret to be removed; ends at the question. */
  async askToRemove(hint: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Remove the secret ${hint}` }).click()
    await this.question.waitFor()
  }

  /** Answers the question about a removal. */
  async confirm(): Promise<void> {
    await this.question.getByRole('button', { name: 'Remove' }).click()
  }
}

/** The dialog that copies credentials in the form of another tool. */
export class CopyAsDialog {
  readonly dialog: Locator
  readonly copy: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Copy .* as$/ })
    this.copy = this.dialog.getByRole('button', { name: 'Copy', exact: true })
  }

  static async open(workspace: WorkspacePage, clientName: string): Promise<CopyAsDialog> {
    await pressOn(workspace, clientName, 'c')
    const dialog = new CopyAsDialog(workspace.page)
    await dialog.copy.waitFor()
    return dialog
  }

  option(name: string | RegExp): Locator {
    return this.dialog.getByRole('radio', { name })
  }
}

/** The dialog that tests a kept secret. */
export class TestSecretDialog {
  readonly dialog: Locator
  readonly test: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Test a secret of / })
    this.test = this.dialog.getByRole('button', { name: 'Test', exact: true })
  }

  static async open(workspace: WorkspacePage, clientName: string): Promise<TestSecretDialog> {
    await pressOn(workspace, clientName, 't')
    const dialog = new TestSecretDialog(workspace.page)
    await dialog.dialog.waitFor()
    return dialog
  }
}
