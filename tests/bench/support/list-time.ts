import type { Page } from '@playwright/test'

/** How long a click on Refresh takes until every list in view is whole, in milliseconds. */
export async function measureList(page: Page): Promise<number> {
  const done = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let askedAt: number | undefined
        let wasBusy = false
        const onPress = ({ timeStamp }: Event): void => {
          askedAt = timeStamp
        }
        window.addEventListener('pointerup', onPress, { capture: true, once: true })
        const onFrame = (): void => {
          const grid = document.querySelector('[role="grid"]')
          const isBusy = grid?.getAttribute('aria-busy') === 'true'
          if (wasBusy && !isBusy && askedAt !== undefined) resolve(performance.now() - askedAt)
          else requestAnimationFrame(onFrame)
          wasBusy = isBusy
        }
        requestAnimationFrame(onFrame)
      }),
  )
  await page.getByRole('button', { name: 'Refresh' }).click()
  return done
}
