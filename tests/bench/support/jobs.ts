import type { Locator, Page } from '@playwright/test'
import { inputToFrame } from './frames'

/** What is typed into the search, letter by letter, and taken away again. */
const SEARCHED = ['finance', 'backup']
const SORTED = ['Name', 'Client ID', 'Created', 'Last updated']
const SORTS_PER_COLUMN = 4
/** How many values are filtered by, one after the other, and given up again. */
const FILTERED_VALUES = 8
/** Inputs come at any point of a frame, as a person's do. */
const PAUSE_MS = 40
/** How long a person's finger holds the mouse down. Chromium has drawn the press by then. */
const PRESS_MS = 80

/** Times from input to frame of typing into a field and deleting it again, in milliseconds. */
export async function measureTyping(page: Page, field: Locator): Promise<number[]> {
  const times: number[] = []
  await field.click()
  for (const word of SEARCHED) {
    for (const key of [...Array.from(word), ...Array.from(word, () => 'Backspace')]) {
      times.push(await measured(page, () => page.keyboard.press(key)))
    }
  }
  return times
}

/** Times from input to frame of clicking on a button or box, each so often, in milliseconds. */
export async function measureClicks(
  page: Page,
  targets: readonly Locator[],
  times: number,
): Promise<number[]> {
  const measuredTimes: number[] = []
  for (const target of targets) {
    const box = await target.boundingBox()
    if (box === null) throw new Error('There is nothing to click.')
    const [x, y] = [box.x + Math.min(box.width / 2, 12), box.y + box.height / 2]
    await page.mouse.move(x, y)
    for (let count = 0; count < times; count += 1) {
      measuredTimes.push(
        await measured(page, async () => {
          await page.mouse.down()
          await page.waitForTimeout(PRESS_MS)
          await page.mouse.up()
        }),
      )
    }
  }
  return measuredTimes
}

/** Times from input to frame of sorting by one column after another, both ways. */
export async function measureSorting(page: Page): Promise<number[]> {
  const headers = SORTED.map((name) =>
    page.getByRole('columnheader', { name }).getByRole('button').first(),
  )
  return measureClicks(page, headers, SORTS_PER_COLUMN)
}

/** Times from input to frame of filtering by one value after another, and giving it up again. */
export async function measureFiltering(page: Page): Promise<number[]> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  const boxes = page.getByRole('dialog', { name: 'Filter' }).getByRole('checkbox')
  await boxes.first().waitFor()
  const all = await boxes.all()
  const times = await measureClicks(page, all.slice(0, FILTERED_VALUES), 2)
  await page.keyboard.press('Escape')
  return times
}

async function measured(page: Page, act: () => Promise<void>): Promise<number> {
  await page.waitForTimeout(Math.random() * PAUSE_MS)
  return inputToFrame(page, act)
}
