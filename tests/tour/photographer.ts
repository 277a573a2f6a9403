import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { SCREENS_VARIABLE, shownScreens } from '../../build/lib/manual/screens.mjs'

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
      const picture = await page.screenshot({
        path: join(FOLDER, `${prefix}${number}-${name}${suffix}.png`),
      })
      if (colorScheme === 'light') await keepForManual(picture, `${prefix}${name}`)
    }
  }
}

/** Writes a picture that the manual shows where the tour was told to: light, and small. */
async function keepForManual(picture: Buffer, name: string): Promise<void> {
  const folder = process.env[SCREENS_VARIABLE]
  if (folder === undefined || !shownScreens().includes(name)) return
  // A window has few colors; of a palette, less quality loses the color of what needs attention.
  const file = join(folder, `${name}.png`)
  await sharp(picture).png({ palette: true, quality: 80, effort: 10 }).toFile(file)
}
