import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { en } from '../../src/main/locales/en'
import type { RunningApp } from './support/app'
import { test } from './support/fixtures'
import { ManualPage } from './support/pages/manual'
import { Palette } from './support/pages/palette'
import { expectConfined, webPreferencesOf } from './support/web-preferences'

/** Chooses the entry of the menu Help, as a click on it or its key does. */
function chooseInMenu({ electron }: RunningApp): Promise<void> {
  return electron.evaluate(({ Menu }, label) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    entries?.find((entry) => entry.label === label)?.click()
  }, en.menu.manual)
}

/** Follows a link that somebody put into the page, and tells where the window is then. */
async function afterFollowing(page: Page, url: string, target = ''): Promise<string> {
  await page.evaluate(
    async ([href = '', name = '']) => {
      const link = document.createElement('a')
      Object.assign(link, { href, target: name, textContent: 'x' })
      // The manual's own pages are turned by a script; this one is left to the window.
      link.className = 'vp-raw'
      document.body.append(link)
      link.click()
      await new Promise((resolve) => setTimeout(resolve, 300))
    },
    [url, target],
  )
  return page.url()
}

/** A browser that only writes down what it is asked for: the real page needs a network. */
function writtenDown(folder: string, file: string): string {
  const browser = join(folder, 'browser.sh')
  writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > '${file}'\n`, { mode: 0o755 })
  return browser
}

test('F1 opens the manual once, in a window of its own; it closes with the app’s', async ({
  launch,
}) => {
  const app = await launch()
  const manual = await ManualPage.openedByKey(app)
  await expect(manual.page).toHaveTitle('What it is | SAO Desk manual')
  await manual.entry('Connect').click()
  await expect(manual.heading('Connect')).toBeVisible()

  await app.page.keyboard.press('F1')
  await chooseInMenu(app)
  await expect
    .poll(() =>
      app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle()),
    )
    .toBe('Connect | SAO Desk manual')
  expect(app.electron.windows()).toHaveLength(2)

  await manual.page.close()
  const again = await ManualPage.openedBy(app, () => chooseInMenu(app))
  const closed = again.page.waitForEvent('close')
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().startsWith('app://sao-desk'))
      ?.close()
  })
  await closed
})

test('asked for while its window goes, it opens anew', async ({ launch }) => {
  const app = await launch()
  await ManualPage.openedByKey(app)
  const again = await ManualPage.openedBy(app, () =>
    app.electron.evaluate(({ BrowserWindow, Menu }, label) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
        webContents.getURL().startsWith('app://manual'),
      )
      const entries = Menu.getApplicationMenu()?.items.flatMap(
        ({ submenu }) => submenu?.items ?? [],
      )
      // The first to hear of the end: the app has not heard of it yet.
      window?.prependOnceListener('closed', () => {
        entries?.find((entry) => entry.label === label)?.click()
      })
      window?.close()
    }, en.menu.manual),
  )
  await expect(again.heading('What it is')).toBeVisible()
})

test('the palette opens it, and F1 does over a dialog', async ({ connected: { app } }) => {
  const palette = new Palette(app.page)
  await palette.open()
  await palette.field.fill('manual')
  const manual = await ManualPage.openedBy(app, () => app.page.keyboard.press('Enter'))
  await manual.page.close()
  await app.page.keyboard.press('Control+n')
  await app.page.getByRole('dialog').waitFor()
  await ManualPage.openedByKey(app)
  await expect(app.page.getByRole('dialog')).toBeVisible()
})

test('every page, picture and search is there without a network, within the policy', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = await ManualPage.openedByKey(app)
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  await page.reload()
  const manual = page.getByRole('heading', { level: 1 })
  await expect(manual).toBeVisible()
  const links = page.getByRole('navigation').locator('.VPSidebarItem a')
  const names = await links.allInnerTexts()
  expect(names.length).toBeGreaterThan(15)
  for (const name of names) {
    await links.getByText(name, { exact: true }).click()
    await expect(page.locator('.VPSidebarItem.is-active a').last()).toHaveText(name)
    const widths = () =>
      page
        .locator('main img')
        .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
    await expect.poll(async () => (await widths()).every((width) => width > 0)).toBe(true)
  }

  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox').fill('registry')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Policies for administrators' })).toBeVisible()
  expect(messages).toEqual([])
})

test('the manual has no Node, no preload and nothing of the app', async ({
  connected: { app },
}) => {
  const { page } = await ManualPage.openedByKey(app)
  const inPage = await page.evaluate(async () => {
    const statusOf = (url: string) =>
      fetch(url).then(
        ({ status }) => status,
        () => 'refused',
      )
    return {
      globals: ['require', 'process', 'saoDesk'].map((name) => typeof Reflect.get(window, name)),
      outside: await Promise.all(
        ['/%2e%2e/main/index.js', '/..%2frenderer%2findex.html', '/%2fetc%2fpasswd', '/gone'].map(
          statusOf,
        ),
      ),
      others: await Promise.all(
        ['app://sao-desk/', 'https://example.com/', 'file:///etc/passwd'].map(statusOf),
      ),
      geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
    }
  })
  expect(inPage).toEqual({
    globals: ['undefined', 'undefined', 'undefined'],
    outside: [404, 404, 404, 404],
    others: ['refused', 'refused', 'refused'],
    geolocation: 'denied',
  })
  await expectConfined(app, 'app://manual')
  const preferences = await webPreferencesOf(app.electron, 'app://manual')
  expect(preferences['preload'] ?? '').toBe('')
  // Nor does the app's own page get at the manual.
  expect(
    await app.page.evaluate(() =>
      fetch('app://manual/').then(
        () => 'answered',
        () => 'refused',
      ),
    ),
  ).toBe('refused')
})

test('it leaves the manual nowhere; links open in the browser as the app’s do', async ({
  launch,
  folder,
}) => {
  const opened = join(folder, 'opened')
  const app = await launch({ env: { BROWSER: writtenDown(folder, opened) } })
  const { page } = await ManualPage.openedByKey(app)
  const address = page.url()
  for (const url of [
    'https://example.com/',
    'data:text/html,gone',
    'app://sao-desk/',
    'file:///etc/passwd',
  ]) {
    expect(await afterFollowing(page, url), url).toBe(address)
    expect(await afterFollowing(page, url, '_blank'), url).toBe(address)
  }
  expect(app.electron.windows()).toHaveLength(2)
  expect(existsSync(opened)).toBe(false)

  // One of its own in a new window turns the page of this one.
  await afterFollowing(page, '/limits.html', '_blank').catch(() => undefined)
  await page.waitForURL('app://manual/limits.html')
  await page.goto('app://manual/connect.html')
  await page.getByRole('link', { name: 'Cloud Console' }).click()
  await expect
    .poll(() => existsSync(opened) && readFileSync(opened, 'utf8'))
    .toBe('https://console.qlikcloud.com/')
  expect(page.url()).toBe('app://manual/connect.html')
})

test('it opens while the app is locked, and shows nothing of it', async ({
  connected: { app },
}) => {
  await app.page.keyboard.press('Control+l')
  await expect(app.page.getByRole('heading', { name: 'SAO Desk is locked' })).toBeVisible()
  const manual = await ManualPage.openedBy(app, () =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F1' })
    }),
  )
  await expect(manual.heading('What it is')).toBeVisible()
  await expect(app.page.getByRole('heading', { name: 'SAO Desk is locked' })).toBeVisible()
})
