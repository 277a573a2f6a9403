import { expect, type Page } from '@playwright/test'
import { de } from '../../src/renderer/locales/de'
import { en, type Messages } from '../../src/renderer/locales/en'
import { fr } from '../../src/renderer/locales/fr'
import { ja } from '../../src/renderer/locales/ja'
import type { Sandbox } from '../../src/sandbox'
import { test } from './support/fixtures'

interface Spoken {
  words: Messages
  /** How the grid says when a client was created, and the exact time behind it. */
  ago: RegExp
  exactly: RegExp
}
const LANGUAGES: Record<string, Spoken> = {
  de: { words: de, ago: /^vor \d+ \p{L}+$/u, exactly: /^\p{L}+, \d+\. \p{L}+ \d{4} um /u },
  fr: { words: fr, ago: /^il y a \d+ \p{L}+$/u, exactly: /^\p{L}+ \d+ \p{L}+ \d{4} à /u },
  ja: { words: ja, ago: /^\d+ \p{L}+前$/u, exactly: /^\d{4}年\d+月\d+日/u },
}
/** Longer than any value but the sample's longest names, which would look like whole sentences. */
const VALUE = '.{1,60}'

function messagesOf(node: object): string[] {
  return Object.values(node).flatMap((value: unknown) =>
    typeof value === 'string' ? value.split(' | ') : messagesOf(value as object),
  )
}

/** Patterns for what only the English says: whole texts, whatever their values are. */
function englishOnly(words: Messages): RegExp[] {
  const own = new Set(messagesOf(words))
  return messagesOf(en)
    .filter((text) => !own.has(text) && /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')))
    .map((text) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, VALUE))
    .map((pattern) => new RegExp(`^${pattern}$`))
}

/** Everything the page shows or says to assistive technology. */
async function spokenOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
    for (const element of document.querySelectorAll('body *')) {
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
        texts.push(element.getAttribute(name) ?? '')
      }
    }
    return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '')
  })
}

async function connect(page: Page, words: Messages, { ready }: Sandbox): Promise<void> {
  const { clientId, clientSecret } = ready.credentials.full
  await page.getByRole('button', { name: words.start.credentialsTitle }).click()
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  await field(words.form.name).fill('Kestrel & Pine')
  await field(words.form.baseUrl).fill(ready.organization.url)
  await field(words.form.clientId).fill(clientId)
  await field(words.form.clientSecret).fill(clientSecret)
}

for (const [language, { words, ago, exactly }] of Object.entries(LANGUAGES)) {
  test(`everything is said in ${language}`, async ({ launch, sandboxWith }) => {
    const sandbox = await sandboxWith()
    const { page } = await launch({ env: { LANGUAGE: language } })
    const unwanted = englishOnly(words)
    const expectNoEnglish = async (where: string): Promise<void> => {
      const spoken = await spokenOn(page)
      const left = spoken.filter((text) => unwanted.some((pattern) => pattern.test(text)))
      expect(left, where).toEqual([])
    }

    await expect(page.getByRole('heading', { name: words.start.title })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expectNoEnglish('first start')
    await connect(page, words, sandbox)
    await expectNoEnglish('form')
    await page.getByRole('button', { name: words.form.connect, exact: true }).click()
    await page.getByRole('gridcell').first().waitFor()
    await expectNoEnglish('workspace')
    await expect(page.getByRole('gridcell').getByText(ago).first()).toBeVisible()
    // Rows explain themselves where the pointer is.
    for (const row of await page
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell') })
      .all()) {
      await row.hover()
      await expect(row.getByTitle(exactly).first()).toBeVisible()
      await expectNoEnglish('explained row')
    }

    for (const name of [words.find.filter, words.grid.columnsMenu, /Kestrel & Pine/]) {
      await page.getByRole('button', { name }).click()
      await expectNoEnglish(`behind ${name}`)
      await page.keyboard.press('Escape')
    }
    await page.getByRole('gridcell').first().click({ button: 'right' })
    await page.getByRole('menu').waitFor()
    await expectNoEnglish('menu of a client')
    await page.keyboard.press('Escape')
    for (const place of [words.regions['eu-west-1'], 'kestrelpine-eu', words.rail.allClients]) {
      await page.getByRole('treeitem', { name: place }).first().click()
      await expect(page.getByRole('heading', { name: place })).toBeVisible()
      await expectNoEnglish(place)
    }

    await page.keyboard.press('Control+n')
    await expectNoEnglish('create')
    const dialog = page.getByRole('dialog')
    await dialog
      .getByRole('textbox', { name: words.createClient.name, exact: true })
      .fill('Nightly exports')
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: words.credentials.copySecret }).click()
    await expectNoEnglish('credentials')
    await dialog.getByRole('button', { name: words.credentials.close, exact: true }).click()

    const row = page.getByRole('row').filter({ hasText: 'Nightly exports' })
    for (const key of ['F2', 's', 'r', 'c', 't', 'Delete', 'Control+k', 'Control+,', '?']) {
      await row.getByText('Nightly exports').first().click()
      await page.keyboard.press(key)
      await dialog.waitFor()
      await expectNoEnglish(`dialog of ${key}`)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
    }
  })
}

test('a system in a language that is not spoken is answered in English', async ({ launch }) => {
  const { page } = await launch({ env: { LANGUAGE: 'nl' } })
  await expect(page.getByRole('heading', { name: en.start.title })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the first language of several that is spoken is taken', async ({ launch }) => {
  const { page } = await launch({ env: { LANGUAGE: 'nl:fr:de' } })
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
})
