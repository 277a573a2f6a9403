import { expect } from '@playwright/test'
import type { Sandbox } from '../../../src/sandbox'
import type { Bridge } from '../../../src/shared/ipc-contract'
import type { SandboxReady } from '../../../src/shared/model/sandbox'
import type { NewTenantAccess } from '../../../src/shared/model/tenant-access'
import type { RunningApp } from './app'

type SandboxTenant = SandboxReady['tenants'][number]

/** A tenant of the sandbox by the beginning of its name. */
export function sandboxTenant(sandbox: Sandbox, name: string): SandboxTenant {
  const found = sandbox.ready.tenants.find((tenant) => tenant.name.startsWith(name))
  if (found === undefined) throw new Error(`The sandbox has no tenant ${name}.`)
  return found
}

/** Lets the app reach a tenant with its owner's API key, as its dialog would. */
export async function reachTenant(app: RunningApp, tenant: SandboxTenant): Promise<void> {
  await reachTenants(app, [tenant])
}

/** Lets the app reach tenants all at once, with the owner's API keys or its own credentials. */
export async function reachTenants(
  app: RunningApp,
  tenants: readonly SandboxTenant[],
  wanted?: NewTenantAccess,
): Promise<void> {
  const accesses = tenants.map(({ id, apiKey }): [string, NewTenantAccess] => {
    return [id, wanted ?? { method: 'api-key', apiKey }]
  })
  const reached = await app.page.evaluate(async (all) => {
    const { commands } = (window as unknown as { saoDesk: Bridge }).saoDesk
    const connections = await commands['connections.list']()
    const connectionId = connections.ok ? (connections.value[0]?.id ?? '') : ''
    const answers = await Promise.all(
      all.map(([tenantId, access]) => commands['access.reach']({ connectionId, tenantId, access })),
    )
    return answers.filter(({ ok }) => ok).length
  }, accesses)
  expect(reached, 'every tenant was reached').toBe(tenants.length)
}
