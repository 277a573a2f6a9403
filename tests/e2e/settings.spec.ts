import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { de } from '../../src/renderer/locales/de'
import { expectAccessible } from './support/axe'
import { test } from './support/fixtures'
import { FirstStartPage } from './support/pages/first-start'

test('settings hold at once and after a restart, by keyboard alone', async ({ folder, launch }) => {
  const file = join(folder, 'profile', 'settings.json')
  let { page, electron, close } = await launch()
  await expect(new FirstStartPage(page).heading).toBeVisible()
  await page.keyboard.press('Control+,')
  let dialog = page.getByRole('dialog', { name: 'Settings' })
  await expectAccessible(page, 'settings', '[role=dialog]')

  await dialog.getByLabel('Colors').focus()
  await page.keyboard.press('d')
  await expect
    .poll(() => electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource))
    .toBe('dark')
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
  await expectAccessible(page, 'settings in dark', '[role=dialog]')
  await dialog.getByLabel('Language of the app').focus()
  await page.keyboard.press('d')
  let german = page.getByRole('dialog', { name: de.settings.title })
  await expect(german.getByLabel(de.settings.language.label)).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    language: 'de',
    appearance: 'dark',
  })
  await page.keyboard.press('Escape')

  await close()
  ;({ page, electron, close } = await launch())
  await expect(page.getByRole('heading', { name: de.start.title })).toBeVisible()
  const menu = await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label)
  expect(menu).toBe('Datei')

  // The menu opens the same screen, and the defaults bring the system's language back.
  await electron.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.items[0]?.submenu?.items[0]?.click()
  })
  german = page.getByRole('dialog', { name: de.settings.title })
  dialog = page.getByRole('dialog', { name: 'Settings' })
  await german.getByRole('button', { name: de.settings.reset }).press('Enter')
  await expect(dialog.getByLabel('Language of the app')).toHaveValue('system')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a damaged settings file is put aside and told; one that cannot be written keeps the old', async ({
  folder,
  launch,
}) => {
  const profile = join(folder, 'profile')
  mkdirSync(profile)
  writeFileSync(join(profile, 'settings.json'), Buffer.alloc(300))
  const { page } = await launch()
  await expect(page.getByText('The settings file was damaged.')).toBeVisible()
  const [aside = ''] = readdirSync(profile).filter((name) => name.startsWith('settings.damaged-'))
  await expect(page.getByText(aside)).toBeVisible()
  expect(readFileSync(join(profile, aside))).toEqual(Buffer.alloc(300))
  await expectAccessible(page, 'damaged settings')
  await page.getByRole('button', { name: 'Dismiss' }).click()

  // What a full or read-only disk does, for root too: the draft cannot be opened.
  mkdirSync(join(profile, 'settings.json.tmp'))
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByLabel('Colors').selectOption('dark')
  await expect(dialog.getByText('The settings could not be saved.')).toBeVisible()
  await expect(dialog.getByLabel('Colors')).toHaveValue('system')
})
