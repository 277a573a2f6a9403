import { expect, type Locator } from '@playwright/test'
import type { RunningApp } from './support/app'
import { test } from './support/fixtures'
import { GridPage } from './support/pages/grid'
import { WorkspacePage } from './support/pages/workspace'

/** How far a pixel's red, green and blue lie apart at least where a color is seen. */
const COLORED = 60

/** How many pixels of a part of the window are colored, and how many stand out from what is behind. */
async function pixelsOf(
  { electron, page }: RunningApp,
  part: Locator,
  widthPx: number,
): Promise<{ colored: number; drawn: number }> {
  const box = await part.boundingBox()
  if (box === null) throw new Error('What is to be seen is not in view.')
  const picture = await page.screenshot({ clip: { ...box, width: widthPx } })
  const pixels = await electron.evaluate(
    ({ nativeImage }, image) => [...nativeImage.createFromDataURL(image).toBitmap()],
    `data:image/png;base64,${picture.toString('base64')}`,
  )
  const [blue = 0, green = 0, red = 0] = pixels
  let [colored, drawn] = [0, 0]
  for (let at = 0; at < pixels.length; at += 4) {
    const [b = 0, g = 0, r = 0] = pixels.slice(at, at + 3)
    if (Math.max(b, g, r) - Math.min(b, g, r) > COLORED) colored += 1
    if (Math.abs(b - blue) + Math.abs(g - green) + Math.abs(r - red) > 3 * COLORED) drawn += 1
  }
  return { colored, drawn }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`icons take the color of words where the system has its own colors: ${colorScheme}`, async ({
    connected: { app },
  }) => {
    const grid = new GridPage(app.page)
    const status = grid.rows.locator('.cell.status.client-active').first()
    /** Its icon, without the words. */
    const icon = (): Promise<{ colored: number; drawn: number }> => pixelsOf(app, status, 26)
    await app.page.emulateMedia({ colorScheme })
    await expect.poll(async () => (await icon()).colored).toBeGreaterThan(10)
    await app.page.emulateMedia({ forcedColors: 'active' })
    await expect.poll(async () => (await icon()).colored).toBe(0)
    expect((await icon()).drawn).toBeGreaterThan(10)

    await grid.header('Status').getByRole('button').click()
    const arrow = grid.header('Status').locator('.arrow')
    await expect.poll(async () => (await pixelsOf(app, arrow, 13)).drawn).toBeGreaterThan(10)
    const region = new WorkspacePage(app.page).rail.locator('[data-arrow]').first()
    expect((await pixelsOf(app, region, 20)).drawn).toBeGreaterThan(10)
  })
}
