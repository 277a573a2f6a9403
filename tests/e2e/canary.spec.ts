import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { SAMPLE_CLIENTS, startBrowserSignIn, test } from './support/fixtures'
import { SandboxSignInPage } from './support/pages/sandbox-sign-in'
import { WorkspacePage } from './support/pages/workspace'
import { filesBelow, processSurface, processTree } from './support/probes'
import { Recorder } from './support/recorder'
import { readClipboard } from './support/system-clipboard'
import { keychainRefreshTokens } from './support/system-keychain'

test('the new secret and the tokens are in no file, output, argument or environment', async ({
  folder,
  launch,
  sandboxWith,
  systemBrowser,
}) => {
  const sandbox = await sandboxWith()
  const recorder = await Recorder.before(sandbox.ready.organization.url)
  const app = await launch()
  await startBrowserSignIn(app, sandbox, recorder.url)
  await (await SandboxSignInPage.openedIn(systemBrowser)).signIn()
  const workspace = new WorkspacePage(app.page)
  await workspace.expectClients(SAMPLE_CLIENTS)
  const create = await workspace.openCreate()
  await create.createClient('Canary')
  await create.copySecret.click()
  await expect(create.countdown).toBeVisible()
  const secret = await readClipboard()
  await create.close.click()

  const [refreshToken] = await keychainRefreshTokens()
  const [accessToken] = recorder.accessTokens
  await recorder.close()
  const canaries = { secret, refreshToken, accessToken }

  const surfaces = processTree(Number(app.electron.process().pid)).map(processSurface).join()
  const heap = await rendererHeap(app.page)
  await app.close()
  const files = filesBelow(join(folder, 'profile'))
  expect(files.map(({ path }) => path).join()).toContain('sao-desk.db')
  const log = files.find(({ path }) => path.endsWith('sao-desk.log'))?.content.toString() ?? ''
  expect(log, 'the log was really written').toMatch(
    /request\.answered method=POST route=\/api\/core\/oauth-clients status=201/,
  )

  for (const [name, canary] of Object.entries(canaries)) {
    expect(canary, name).toMatch(/^.{20,}$/)
    for (const { path, content } of files) {
      expect(content.includes(String(canary)), `${name} in ${path}`).toBe(false)
    }
    expect(app.output(), `${name} in the output`).not.toContain(canary)
    expect(surfaces, `${name} in arguments or environment`).not.toContain(canary)
    expect(heap.includes(String(canary)), `${name} in the renderer's heap`).toBe(false)
  }
  expect(heap.includes('Canary'), 'the heap was really read').toBe(true)
})

test('a page that crashes leaves a line in the log, and no dump of its memory', async ({
  folder,
  launch,
}) => {
  const app = await launch()
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  const written = (): string =>
    filesBelow(join(folder, 'profile', 'logs'))
      .map(({ content }) => content.toString())
      .join()
  await expect.poll(written).toContain('error process.gone process=window reason=')
  expect(
    filesBelow(join(folder, 'profile'))
      .map(({ path }) => path)
      .join(),
  ).not.toContain('.dmp')
})

async function rendererHeap(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  return chunks.join('')
}
