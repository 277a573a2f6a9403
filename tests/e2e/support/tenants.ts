import { expect } from '@playwright/test'
import type { Sandbox } from '../../../src/sandbox'
import type { Bridge } from '../../../src/shared/ipc-contract'
import type { SandboxReady } from '../../../src/shared/model/sandbox'
import type { RunningApp } from './app'

type SandboxTenant = SandboxReady['tenants'][number]

/** A tenant of the sandbox by the beginning of its name. */
export function sandboxTenant(sandbox: Sandbox, name: string): SandboxTenant {
  const found = sandbox.ready.tenants.find((tenant) => tenant.name.startsWith(name))
  if (found === undefined) throw new Error(`The sandbox has no tenant ${name}.`)
  return found
}

/** Lets the app reach a tenant with its owner's API key, as its dialog would. */
export async function reachTenant(app: RunningApp, { id, apiKey }: SandboxTenant): Promise<void> {
  const reached = await app.page.evaluate(
    async ([tenantId, key]) => {
      const { commands } = (window as unknown as { saoDesk: Bridge }).saoDesk
      const connections = await commands['connections.list']()
      const connectionId = connections.ok ? connections.value[0]?.id : undefined
      if (connectionId === undefined) return false
      const access = { method: 'api-key', apiKey: key } as const
      return (await commands['access.reach']({ connectionId, tenantId, access })).ok
    },
    [id, apiKey] as const,
  )
  expect(reached, 'the tenant took the API key').toBe(true)
}
