import type { Sandbox } from '../../../src/sandbox'
import type { RunningApp } from './app'
import { TenantForm } from './pages/tenant-form'
import { reachTenant, sandboxTenant } from './tenants'

/** The tenant of the sample that the tests create clients on. */
export const TENANT = 'kestrelpine-eu'

interface Told {
  clientId: string
  appType: string
  description?: string
  redirectUris?: string[]
  allowedOrigins?: string[]
  publicKeys?: { kid: string }[]
  clientSecrets?: { hint: string }[]
}

/** What the tenant itself says of a client; undefined once it is gone. */
export async function toldClient(sandbox: Sandbox, name: string): Promise<Told | undefined> {
  const { url, apiKey } = sandboxTenant(sandbox, TENANT)
  const headers = { authorization: `Bearer ${apiKey}` }
  const answer = await fetch(`${url}/api/v1/oauth-clients?limit=100`, { headers })
  const { data } = (await answer.json()) as { data: (Told & { clientName: string })[] }
  return data.find(({ clientName }) => clientName === name)
}

/** Creates a client on a tenant from elsewhere. */
export async function addTenantClient(
  { url, apiKey }: { url: string; apiKey: string },
  clientName: string,
): Promise<void> {
  const answer = await fetch(`${url}/api/v1/oauth-clients`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ appType: 'web', clientName, allowedGrantTypes: ['client_credentials'] }),
  })
  if (!answer.ok) throw new Error(`The tenant answered ${answer.status}.`)
}

/** Reaches the tenant and opens the form for a new client of it. */
export async function openTenantForm(app: RunningApp, sandbox: Sandbox): Promise<TenantForm> {
  const tenant = sandboxTenant(sandbox, TENANT)
  await reachTenant(app, tenant)
  const form = new TenantForm(app.page)
  await form.open(tenant.name)
  return form
}
