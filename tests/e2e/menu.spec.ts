import { expect } from '@playwright/test'
import { LANGUAGES } from '../../src/shared/languages'
import { wordsFor } from '../../src/main/locales/words'
import type { RunningApp } from './support/app'
import { test } from './support/fixtures'

/** The application menu's labels, from top to bottom. */
function menuLabels({ electron }: RunningApp): Promise<string[]> {
  return electron.evaluate(({ Menu }) => {
    const labels = (menu: Electron.Menu | null | undefined): string[] =>
      (menu?.items ?? [])
        .filter(({ type }) => type !== 'separator')
        .flatMap((item) => [item.label, ...labels(item.submenu)])
    return labels(Menu.getApplicationMenu())
  })
}

for (const language of LANGUAGES) {
  test(`the application menu speaks ${language}, as the window does`, async ({ launch }) => {
    const app = await launch({ env: { LANGUAGE: `nl:${language}` } })
    await expect(app.page.locator('html')).toHaveAttribute('lang', language)
    const words = new Set(Object.values(wordsFor([language]).menu))
    const labels = await menuLabels(app)
    expect(labels.filter((label) => !words.has(label))).toEqual([])
    expect(labels).toContain(wordsFor([language]).menu.paste)
  })
}
