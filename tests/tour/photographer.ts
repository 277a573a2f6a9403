import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

const FOLDER = join(import.meta.dirname, '../../tour')

/** Numbers the pictures in the order they are taken; each in light and in dark. */
export function photographer(prefix = ''): (page: Page, name: string) => Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  let count = 0
  return async (page, name) => {
    count += 1
    const number = String(count).padStart(2, '0')
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      const suffix = colorScheme === 'dark' ? '-dark' : ''
      await page.screenshot({ path: join(FOLDER, `${prefix}${number}-${name}${suffix}.png`) })
    }
  }
}
