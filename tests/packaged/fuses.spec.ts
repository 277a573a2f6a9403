import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Fuses from '@electron/fuses'
import { expect } from '@playwright/test'
import { test } from '../e2e/support/fixtures'
import { releaseBuild, testBuild } from './support/packages'
import { RELEASE_FUSES } from '../../build/lib/package/fuses.mjs'

// A CommonJS package, whose names an ES module does not see.
const { FuseV1Options, getCurrentFuseWire } = createRequire(import.meta.url)(
  '@electron/fuses',
) as typeof Fuses

/** How a fuse that is on is written in the executable. */
const ENABLED = '1'.charCodeAt(0)

/** The fuses of an executable, by the names that Electron's documentation has for them. */
async function fusesOf(executable: string): Promise<Record<string, boolean>> {
  const wire = await getCurrentFuseWire(executable)
  return Object.fromEntries(
    Object.entries(FuseV1Options)
      .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
      .map(([name, index]) => [name, Reflect.get(wire, index) === ENABLED]),
  )
}

test('the release’s fuses: no Node, no options, no inspector, code from the archive alone', async () => {
  expect(await fusesOf(releaseBuild().executable)).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
  })
})

test('the test build differs from the release in the inspector alone', async () => {
  const [released, tested] = [
    await fusesOf(releaseBuild().executable),
    await fusesOf(testBuild().executable),
  ]
  expect(tested).toEqual({ ...released, EnableNodeCliInspectArguments: true })
  expect(Object.keys(RELEASE_FUSES)).toHaveLength(Object.keys(released).length)
  for (const file of ['app.asar', 'LICENSE.txt']) {
    const content = (folder: string): Buffer => readFileSync(join(folder, file))
    expect(content(testBuild().resources).equals(content(releaseBuild().resources)), file).toBe(
      true,
    )
  }
})

test('the running package: sandboxed, isolated, from its own origin, without developer menus', async ({
  launch,
}) => {
  const app = await launch()
  const seen = await app.electron.evaluate(({ app: electronApp, BrowserWindow, Menu }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    return {
      isPackaged: electronApp.isPackaged,
      path: electronApp.getAppPath(),
      preferences: contents.getLastWebPreferences(),
      roles: Menu.getApplicationMenu()?.items.flatMap((item) =>
        (item.submenu?.items ?? []).map(({ role }) => String(role).toLowerCase()),
      ),
    }
  })
  expect(seen.isPackaged).toBe(true)
  expect(seen.path).toBe(testBuild().archive)
  expect(seen.preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
  })
  expect(seen.roles).toContain('copy')
  expect(seen.roles).not.toContain('toggledevtools')
  expect(seen.roles).not.toContain('forcereload')
  expect(app.page.url()).toMatch(/^app:\/\/sao-desk\//)
  expect(await app.page.evaluate(() => typeof Reflect.get(globalThis, 'require'))).toBe('undefined')
})
