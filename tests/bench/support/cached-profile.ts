import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Sandbox } from '../../../src/sandbox'
import type { RunningApp } from '../../e2e/support/app'
import { connectWithCredentials } from '../../e2e/support/fixtures'

interface Given {
  folder: string
  launch: (options: { profile: string }) => Promise<RunningApp>
  sandbox: Sandbox
  clients: number
}

/**
 * A profile that is signed in to a sandbox and remembers its list.
 * @returns the profile's folder; no app runs on it
 */
export async function cachedProfile({ folder, launch, sandbox, clients }: Given): Promise<string> {
  const profile = join(folder, 'cached')
  const app = await launch({ profile })
  const workspace = await connectWithCredentials(app, sandbox)
  await workspace.expectClients(clients)
  await expect(workspace.grid).toHaveAttribute('aria-busy', 'false')
  await app.close()
  return profile
}
