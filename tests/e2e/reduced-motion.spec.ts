import { expect } from '@playwright/test'
import { test } from './support/fixtures'

const LOAD_DELAY_MS = 20_000
/** No longer than a frame is no motion. */
const FRAME_MS = 16

test('nothing moves for who asks the system for less motion', async ({ connected }) => {
  const { page } = connected.app
  const moving = (): Promise<number> =>
    page.evaluate(
      (frameMs) =>
        document.getAnimations().filter((animation) => {
          const { duration = 0, iterations = 1 } = animation.effect?.getComputedTiming() ?? {}
          return Number(duration) * iterations > frameMs
        }).length,
      FRAME_MS,
    )
  const path = /^\/api\/core\/oauth-clients$/
  connected.sandbox.faults.add({ kind: 'delay', method: 'GET', path, delayMs: LOAD_DELAY_MS })
  await page.keyboard.press('F5')
  await expect(page.getByRole('progressbar')).toBeVisible()
  expect(await moving(), 'a load moves something otherwise').toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving()).toBe(0)
})
