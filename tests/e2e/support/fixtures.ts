import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { takeDesktop } from '../../../build/lib/desktops.mjs'
import { DEFAULT_OAUTH_CLIENT_ID } from '../../../src/shared/model/connection'
import { startSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox'
import { launchApp, type LaunchOptions, type RunningApp } from './app'
import { FirstStartPage } from './pages/first-start'
import { SandboxSignInPage } from './pages/sandbox-sign-in'
import { WorkspacePage } from './pages/workspace'
import { SystemBrowser } from './system-browser'
import { clearKeychain } from './system-keychain'

const CONNECTION_NAME = 'Kestrel & Pine'
/** How many organization-level clients the sample organization has. */
export const SAMPLE_CLIENTS = 6
/** The same, with the region-level ones. */
export const SAMPLE_ROWS = 9

interface Fixtures {
  /** A folder of the test's own; gone afterwards. */
  folder: string
  /** The browser that `xdg-open` finds. */
  systemBrowser: SystemBrowser
  /** Starts a sandbox beside the app. */
  sandboxWith: (options?: SandboxOptions) => Promise<Sandbox>
  /** Starts the app on the test's profile, or another one. */
  launch: (options?: Partial<LaunchOptions>) => Promise<RunningApp>
  /** Sandbox, app and a workspace signed in with client credentials; the list is in. */
  connected: Connected
}

interface WorkerFixtures {
  /** Moves the worker to its own display, clipboard and keychain. */
  desktop: undefined
}

interface Connected {
  sandbox: Sandbox
  app: RunningApp
  workspace: WorkspacePage
}

/** The tests' own `test`: what it starts it ends, and the keychain is empty before each. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  desktop: [
    async ({}, use, { parallelIndex }) => {
      takeDesktop(parallelIndex)
      await use(undefined)
    },
    { scope: 'worker', auto: true },
  ],
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sao-desk-e2e-'))
    await clearKeychain()
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  systemBrowser: async ({ folder }, use) => {
    const browser = new SystemBrowser(folder)
    await use(browser)
    await browser.close()
  },
  sandboxWith: async ({}, use) => {
    const running: Sandbox[] = []
    await use(async (options) => {
      // Most tests are about organization-level clients; those about regions ask for them.
      const sandbox = await startSandbox({ regionClients: false, ...options })
      running.push(sandbox)
      return sandbox
    })
    await Promise.all(running.map((sandbox) => sandbox.close()))
  },
  launch: async ({ folder, systemBrowser }, use) => {
    const running: RunningApp[] = []
    await use(async (options = {}) => {
      const app = await launchApp({
        profile: join(folder, 'profile'),
        ...options,
        env: { ...systemBrowser.env, ...options.env },
      })
      running.push(app)
      return app
    })
    await Promise.all(running.map((app) => app.close().catch(() => undefined)))
  },
  connected: async ({ launch, sandboxWith }, use) => {
    const sandbox = await sandboxWith()
    const app = await launch()
    const workspace = await connectWithCredentials(app, sandbox)
    await workspace.expectClients(SAMPLE_CLIENTS)
    await use({ sandbox, app, workspace })
  },
})

/** Adds a connection by browser to a sandbox; ends with the sign-in page being opened. */
export async function startBrowserSignIn(
  app: RunningApp,
  sandbox: Sandbox,
  baseUrl = sandbox.ready.organization.url,
): Promise<void> {
  const start = new FirstStartPage(app.page)
  await start.openBrowserForm()
  await start.fill({
    Name: CONNECTION_NAME,
    'Base URL': baseUrl,
    Issuer: sandbox.ready.organization.issuer,
    'OAuth client ID': DEFAULT_OAUTH_CLIENT_ID,
  })
  await start.connect.click()
}

/** Adds a connection by browser to a sandbox and signs in as far as the workspace. */
export async function signInWithBrowser(
  app: RunningApp,
  sandbox: Sandbox,
  browser: SystemBrowser,
  account?: string,
): Promise<WorkspacePage> {
  await startBrowserSignIn(app, sandbox)
  await (await SandboxSignInPage.openedIn(browser)).signIn(account)
  const workspace = new WorkspacePage(app.page)
  await workspace.grid.waitFor()
  return workspace
}

/** Adds a connection by client credentials to a sandbox, as far as the workspace. */
export async function connectWithCredentials(
  app: RunningApp,
  sandbox: Sandbox,
  credentials = sandbox.ready.credentials.full,
): Promise<WorkspacePage> {
  const start = new FirstStartPage(app.page)
  await start.openCredentialsForm()
  await start.fill({
    Name: CONNECTION_NAME,
    'Base URL': sandbox.ready.organization.url,
    'Client ID': credentials.clientId,
    'Client secret': credentials.clientSecret,
  })
  await start.connect.click()
  const workspace = new WorkspacePage(app.page)
  await workspace.grid.waitFor()
  return workspace
}
