import { expect } from '@playwright/test'
import { commandNames, eventNames } from '../../src/shared/ipc-contract'
import { test } from './support/fixtures'
import { expectConfined } from './support/web-preferences'

test('the window has no Node, a sandbox and an isolated context', async ({ launch }) => {
  const app = await launch()
  expect(await app.page.evaluate(() => typeof Reflect.get(globalThis, 'require'))).toBe('undefined')
  expect(await app.page.evaluate(() => typeof Reflect.get(globalThis, 'process'))).toBe('undefined')
  await expectConfined(app, 'app://sao-desk')
})

test('the bridge has the names of the contract and nothing else', async ({ launch }) => {
  const app = await launch()
  const bridge = await app.page.evaluate(() => {
    const exposed = Reflect.get(window, 'saoDesk') as unknown as Record<string, object>
    return Object.fromEntries(
      Object.entries(exposed).map(([group, members]) => [group, Object.keys(members)]),
    )
  })
  expect(bridge).toEqual({ commands: commandNames, events: eventNames })
})

test('the page comes from its own origin, and nothing outside its folder is served', async ({
  launch,
}) => {
  const app = await launch()
  expect(new URL(app.page.url()).protocol).toBe('app:')
  const statuses = await app.page.evaluate(async () => {
    const paths = ['/%2e%2e/main/index.js', '/..%2fmain%2findex.js', '/%2fetc%2fpasswd', '/nothing']
    return Promise.all(paths.map(async (path) => (await fetch(path)).status))
  })
  expect(statuses).toEqual([404, 404, 404, 404])
})

test('the policy stops inline scripts and foreign requests', async ({ launch }) => {
  const app = await launch()
  const seen = await app.page.evaluate(async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(event.effectiveDirective)
    })
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    const fetched = await fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    return { violations, fetched, injected: Reflect.get(window, 'injected') as unknown }
  })
  expect(seen.injected).toBeUndefined()
  expect(seen.fetched).toBe('refused')
  expect(seen.violations).toEqual(expect.arrayContaining(['script-src-elem', 'connect-src']))
})

test('the app itself breaks no rule of its policy', async ({ launch }) => {
  const app = await launch()
  const messages: string[] = []
  app.page.on('console', (message) => messages.push(message.text()))
  await app.page.reload()
  await expect(app.page.getByRole('heading', { name: 'Welcome to SAO Desk' })).toBeVisible()
  expect(messages.filter((text) => /Content Security Policy|Refused to/i.test(text))).toEqual([])
})

test('permissions, navigation, frames and windows are denied', async ({ launch }) => {
  const app = await launch()
  const address = app.page.url()
  const answers = await app.page.evaluate(async () => {
    const permission = await navigator.permissions.query({ name: 'geolocation' })
    const opened = window.open('https://example.com/')
    return { geolocation: permission.state, notification: Notification.permission, opened }
  })
  expect(answers).toEqual({ geolocation: 'denied', notification: 'denied', opened: null })
  const tries = ['https://example.com/', 'data:text/html,gone', 'app://elsewhere/']
  for (const target of tries) {
    // Asked of the main process: the driver itself would wait for the navigation to end.
    const shown = await app.electron.evaluate(async ({ BrowserWindow }, url) => {
      const [window] = BrowserWindow.getAllWindows()
      await window?.webContents.executeJavaScript(`{
        const link = document.createElement('a')
        link.href = ${JSON.stringify(url)}
        document.body.append(link)
        link.click()
        new Promise((resolve) => setTimeout(resolve, 300))
      }`)
      return window?.webContents.getURL()
    }, target)
    expect(shown, target).toBe(address)
  }
  expect(app.electron.windows()).toHaveLength(1)
})

test('a page that is not ours is not heard, with the same preload', async ({ launch }) => {
  const app = await launch()
  const answer = await app.electron.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/index.cjs`
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await foreign.loadURL('data:text/html,<p>foreign')
    const asked: unknown = await foreign.webContents.executeJavaScript(
      `saoDesk.commands['app.info']()`,
    )
    foreign.destroy()
    return asked
  })
  expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden-sender' } })
})

test('links leave the app for the hosts on the list only', async ({ launch, systemBrowser }) => {
  const app = await launch()
  const codes = await app.page.evaluate(async () => {
    const urls = ['https://evil.example/', 'http://qlik.dev/', 'file:///etc/passwd', 'not a url']
    return Promise.all(
      urls.map(async (url) => {
        const result = await window.saoDesk.commands['links.open']({ url })
        return result.ok ? 'opened' : result.error.code
      }),
    )
  })
  expect(codes).toEqual(Array(4).fill('link-not-allowed'))
  expect(systemBrowser.wasOpened).toBe(false)
})
