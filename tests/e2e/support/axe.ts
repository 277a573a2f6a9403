import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Runs axe over what a page shows, in light and in dark, and expects no violation.
 * @param within a selector: what is in front, while the rest of the page is out of reach
 */
export async function expectAccessible(page: Page, name: string, within = 'html'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Evaluated by the driver: the page's own policy lets no script in.
    await page.evaluate(SOURCE)
    const found = await page.evaluate(async (selector) => {
      const { axe } = window as unknown as { axe: { run: (at: string) => Promise<AxeResults> } }
      const { violations } = await axe.run(selector)
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
    }, within)
    expect(found, `${name}, ${colorScheme}`).toEqual([])
  }
}
