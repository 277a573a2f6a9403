import type { Locator, Page } from '@playwright/test'

/** The list of clients, of the one pane or of a given one: its search, filters, columns and rows. */
export class GridPage {
  readonly grid: Locator
  readonly search: Locator
  readonly rows: Locator
  readonly chips: Locator

  constructor(
    readonly page: Page,
    private readonly part: Page | Locator = page,
  ) {
    this.grid = part.getByRole('grid')
    this.search = part.getByRole('searchbox', { name: 'Search clients' })
    this.rows = this.grid.getByRole('row').filter({ has: page.getByRole('gridcell') })
    this.chips = part.getByRole('list', { name: 'Filters' }).getByRole('button')
  }

  header(name: string): Locator {
    return this.grid.getByRole('columnheader', { name: new RegExp(`^${name}`) })
  }

  /** The names of the columns from left to right. */
  async columns(): Promise<string[]> {
    const names = await this.grid.getByRole('columnheader').locator('.truncate').allInnerTexts()
    return names.map((name) => name.trim())
  }

  /** What the rows in view say in a column, from top to bottom. */
  async values(column: string): Promise<string[]> {
    const index = (await this.columns()).indexOf(column)
    return this.page.evaluate((place) => {
      const rows = [...document.querySelectorAll('[role="grid"] [role="row"][aria-selected]')]
      const top = (row: Element): number => Number(row.getAttribute('aria-rowindex'))
      return rows
        .sort((one, other) => top(one) - top(other))
        .map((row) => row.children[place]?.textContent.trim() ?? '')
    }, index)
  }

  names(): Promise<string[]> {
    return this.values('Name')
  }

  selectedNames(): Promise<string[]> {
    return this.page
      .locator('[role="row"][aria-selected="true"] .cell.name')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent.trim()).sort())
  }

  row(name: string): Locator {
    return this.rows.filter({ hasText: name })
  }

  /** The texts that are marked in a part of the rows, in alphabetical order. */
  found(part: Locator): Promise<string[]> {
    return part.evaluate((element) => {
      const ranges = [...(CSS.highlights.get('found') ?? [])].filter(({ startContainer }) =>
        element.contains(startContainer),
      )
      return ranges
        .map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset),
        )
        .sort()
    })
  }

  /** Opens the filters and chooses values, then closes them. */
  async filter(group: string, ...values: string[]): Promise<void> {
    await this.part.getByRole('button', { name: 'Filter', exact: true }).click()
    const panel = this.page.getByRole('dialog', { name: 'Filter' })
    for (const value of values) {
      await panel
        .getByRole('group', { name: group })
        .getByRole('checkbox', { name: new RegExp(`^${value}`) })
        .check()
    }
    await this.page.keyboard.press('Escape')
  }

  /** Opens the columns' menu and switches columns on or off. */
  async toggleColumns(...names: string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Columns' }).click()
    for (const name of names) {
      await this.page.getByRole('menuitemcheckbox', { name }).click()
    }
    await this.page.keyboard.press('Escape')
  }
}
