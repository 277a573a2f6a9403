import { expect } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { clientIdOf } from './support/client-changes'
import { connectWithCredentials, SAMPLE_CLIENTS, test } from './support/fixtures'
import { CreateDialog } from './support/pages/create-dialog'
import { GridPage } from './support/pages/grid'
import { WorkspacePage } from './support/pages/workspace'
import { readClipboard } from './support/system-clipboard'

const QUALITY = 'Qualitätsprüfung für Größen & Übermaße'

test('search folds accents and case, finds words anywhere, and marks them', async ({
  connected,
}) => {
  const { app } = connected
  const grid = new GridPage(app.page)
  await app.page.keyboard.press('Control+F')
  await app.page.keyboard.type('QUALITATS grossen')
  await expect(grid.rows).toHaveCount(1)
  await expect.poll(() => grid.found(grid.row(QUALITY))).toEqual(['Größen', 'Qualitäts'])
  await expect(app.page.getByText('1 of 6')).toBeVisible()

  // What axe does not look at: the marks are no elements.
  const markColors = (): Promise<string[]> =>
    app.page.evaluate(() => {
      const muted = document.querySelector('[role="gridcell"].muted') ?? document.body
      const { backgroundColor, color } = getComputedStyle(muted, '::highlight(found)')
      return [backgroundColor, color]
    })
  for (const [colorScheme, ...colors] of [
    ['light', 'rgb(234, 211, 163)', 'rgb(24, 33, 44)'],
    ['dark', 'rgb(95, 75, 30)', 'rgb(231, 234, 238)'],
  ] as const) {
    await app.page.emulateMedia({ colorScheme })
    expect(await markColors()).toEqual(colors)
  }

  await grid.search.fill('ledgers')
  await expect(grid.rows).toHaveCount(1)
  await expect.poll(() => grid.found(grid.rows.first())).toEqual(['ledgers'])

  await grid.search.fill('spaces from the platform')
  await expect(grid.rows).toHaveCount(1)
  await expect(grid.row('Terraform'), 'the description is shown where it matches').toContainText(
    '…s and their spaces from the platform',
  )

  const clientId = await grid.row('Terraform').locator('.mono').innerText()
  await grid.search.fill(clientId.slice(4, 14).toUpperCase())
  const found = (): Promise<string[]> => grid.found(grid.row('Terraform').locator('.mono'))
  await expect.poll(found).toEqual([clientId.slice(4, 14)])
  await grid.search.fill('nothing of the kind')
  const marks = (): Promise<number | undefined> =>
    app.page.evaluate(() => CSS.highlights.get('found')?.size)
  await expect.poll(marks, 'nothing keeps rows that are gone').toBe(0)

  await app.page.keyboard.press('Escape')
  await expect(grid.rows).toHaveCount(SAMPLE_CLIENTS)
})

test('filters join with the search, show as chips, and go one by one', async ({ connected }) => {
  const { app } = connected
  const grid = new GridPage(app.page)
  await grid.filter('Status', 'Secret overdue', 'No secrets')
  await expect(grid.rows).toHaveCount(4)
  await expect(grid.chips).toHaveText([/Status: Secret overdue/, /Status: No secrets/, /Clear/])
  await grid.search.fill('e')
  await grid.filter('Oldest secret', 'More than 365 days')
  await expect(grid.rows).toHaveCount(3)

  await grid.search.fill('observability')
  await expect(app.page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible()
  await app.page.getByRole('button', { name: 'Clear search and filters' }).last().click()
  await expect(grid.rows).toHaveCount(SAMPLE_CLIENTS)
  await expect(grid.search).toBeFocused()
  await expect(grid.chips).toHaveCount(0)

  await grid.filter('Status', 'No secrets')
  await grid.chips.first().press('Delete')
  await expect(grid.rows).toHaveCount(SAMPLE_CLIENTS)
  await expect(grid.search).toBeFocused()
})

test('sorts by any column both ways, by a second one with Shift, by mouse and by keys', async ({
  connected,
}) => {
  const { app } = connected
  const grid = new GridPage(app.page)
  await expect(grid.header('Name')).toHaveAttribute('aria-sort', 'ascending')
  const ascending = await grid.names()
  expect(ascending).toEqual(ascending.toSorted(new Intl.Collator('en', { numeric: true }).compare))

  await grid.header('Name').getByRole('button').click()
  await expect(grid.header('Name')).toHaveAttribute('aria-sort', 'descending')
  expect(await grid.names()).toEqual(ascending.toReversed())

  await grid.header('Status').getByRole('button').press('Enter')
  await expect(grid.header('Status')).toHaveAttribute('aria-sort', 'ascending')
  await expect(grid.header('Name')).not.toHaveAttribute('aria-sort', /./)
  const statuses = await grid.values('Status')
  expect(statuses).toEqual(statuses.toSorted())

  await grid.header('Name').getByRole('button').press('Shift+Enter')
  await expect(grid.header('Name')).toContainText('second, ascending')
  const overdueNames = (await grid.names()).filter((_, at) => statuses[at] === 'Secret overdue')
  expect(overdueNames).toEqual(ascending.filter((name) => overdueNames.includes(name)))
  await grid
    .header('Name')
    .getByRole('button')
    .click({ modifiers: ['Shift'] })
  await expect(grid.header('Name')).toContainText('second, descending')
  expect(
    (await grid.names()).filter((name) => overdueNames.includes(name)),
    'within one status the other way round',
  ).toEqual(overdueNames.toReversed())
})

test('search, filters and order survive a restart', async ({ launch, sandboxWith }) => {
  test.setTimeout(120_000)
  const sandbox = await sandboxWith()
  const first = await launch()
  await (await connectWithCredentials(first, sandbox)).expectClients(SAMPLE_CLIENTS)
  const before = new GridPage(first.page)
  await before.header('Created').getByRole('button').click()
  await before.filter('Status', 'Secret overdue')
  await before.search.fill('r')
  const names = await before.names()
  await first.close()

  const second = await launch()
  await new WorkspacePage(second.page).expectClients(SAMPLE_CLIENTS)
  const after = new GridPage(second.page)
  await expect(after.search).toHaveValue('r')
  await expect(after.chips.first()).toHaveText(/Status: Secret overdue/)
  await expect(after.header('Created')).toHaveAttribute('aria-sort', 'ascending')
  expect(await after.names()).toEqual(names)
})

test('selects by click, Shift and Control, all with Control+A, and copies the IDs', async ({
  connected,
}) => {
  const { app } = connected
  const grid = new GridPage(app.page)
  const names = await grid.names()
  const cell = (index: number) => grid.row(names[index] ?? '').locator('.cell.name')
  await cell(1).click()
  await cell(3).click({ modifiers: ['Shift'] })
  expect(await grid.selectedNames()).toEqual(names.slice(1, 4).sort())
  await cell(2).click({ modifiers: ['Control'] })
  await cell(5).click({ modifiers: ['Control'] })
  expect(await grid.selectedNames()).toEqual([names[1], names[3], names[5]].sort())
  await expect(app.page.getByText('3 selected')).toBeVisible()

  await app.page.keyboard.press('Control+C')
  await expect.poll(async () => (await readClipboard()).split('\n')).toHaveLength(3)
  const ids = (await readClipboard()).split('\n')
  for (const [place, index] of [1, 3, 5].entries()) {
    expect(await clientIdOf(grid.row(names[index] ?? ''))).toBe(ids[place])
  }

  await grid.search.fill('nothing like it')
  await expect(app.page.getByText('3 selected'), 'of what is in view').toBeHidden()
  await grid.search.fill('')
  await cell(5).click()
  expect(await grid.selectedNames()).toEqual([names[5]])
  await app.page.keyboard.press('Shift+ArrowUp')
  await app.page.keyboard.press('Shift+ArrowUp')
  expect(await grid.selectedNames()).toEqual(names.slice(3).sort())
  await app.page.keyboard.press('Control+A')
  expect(await grid.selectedNames()).toEqual(names.toSorted())
  await app.page.keyboard.press('ArrowUp')
  expect(await grid.selectedNames()).toEqual([names[2]])
  await app.page.keyboard.press('Control+A')
  await app.page.keyboard.press('Escape')
  expect(await grid.selectedNames()).toEqual([names[2]])
})

test('a client that is created comes into view though it does not match', async ({ connected }) => {
  const { app, workspace } = connected
  const grid = new GridPage(app.page)
  await grid.search.fill('terraform')
  await expect(grid.rows).toHaveCount(1)
  await app.page.keyboard.press('Control+N')
  const create = new CreateDialog(app.page)
  await create.createClient('Nightly exports')
  await create.close.click()
  await app.page.getByRole('button', { name: 'Close without copying' }).click()
  await expect(workspace.row('Nightly exports')).toHaveAttribute('aria-selected', 'true')
  await expect(grid.search).toHaveValue('')
})

test('axe finds nothing in what narrows the list', async ({ connected }) => {
  const { app } = connected
  const grid = new GridPage(app.page)
  await grid.filter('Status', 'Secret overdue')
  await grid.search.fill('re')
  await expectAccessible(app.page, 'chips and marks')
  await app.page.getByRole('button', { name: 'Filter', exact: true }).click()
  await expectAccessible(app.page, 'filters', '[role=dialog]')
  await app.page.keyboard.press('Escape')
  await grid.search.fill('nothing like it')
  await expectAccessible(app.page, 'nothing matches')
})
