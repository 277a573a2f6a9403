import { existsSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { SAMPLE_ROWS, test } from '../e2e/support/fixtures'
import { FirstStartPage } from '../e2e/support/pages/first-start'
import { SandboxSignInPage } from '../e2e/support/pages/sandbox-sign-in'
import { WorkspacePage } from '../e2e/support/pages/workspace'
import { ReleasedApp } from './support/released-app'

/** Where Node's inspector would listen. */
const INSPECTOR_PORT = 9629

test('the release opens the sample organization, signs in through the browser and lists', async ({
  folder,
  systemBrowser,
}) => {
  const app = await ReleasedApp.launch({
    profile: join(folder, 'profile'),
    env: systemBrowser.env,
  })
  try {
    await new FirstStartPage(app.page).exploreSample()
    await (await SandboxSignInPage.openedIn(systemBrowser)).signIn()
    await new WorkspacePage(app.page).expectClients(SAMPLE_ROWS)
  } finally {
    await app.close()
  }
})

test('the release is no Node: it takes no code from the environment and opens no inspector', async ({
  folder,
}) => {
  const marker = join(folder, 'ran')
  const script = join(folder, 'intruder.cjs')
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'x')`)
  const app = await ReleasedApp.launch({
    profile: join(folder, 'profile'),
    env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${script}` },
    switches: [`--inspect=${INSPECTOR_PORT}`],
  })
  try {
    await expect(new FirstStartPage(app.page).heading).toBeVisible()
    expect(existsSync(marker)).toBe(false)
    expect(await isListening(INSPECTOR_PORT)).toBe(false)
  } finally {
    await app.close()
  }
})

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
