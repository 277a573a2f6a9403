import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Sandbox } from '../../src/sandbox'
import { connectWithCredentials, test } from '../e2e/support/fixtures'
import { reachTenants } from '../e2e/support/tenants'
import { growth, type Held, inWords, lookAt } from './growth'

const TENANTS = 12
const TENANT_CLIENTS = 600
/** Short enough to end between refreshes, so that tokens are asked for again and again. */
const TOKEN_LIFETIME_S = 20
const RESTART_EVERY = 10
const GROWTH_MAX_RATIO = 1.2
const HANDLES_MAX = 10

const refreshes = Number(process.env['SAO_DESK_SOAK_REFRESHES'])
const minutes = Number(process.env['SAO_DESK_SOAK_MINUTES'])

const NEW_CLIENT = {
  appType: 'web',
  clientName: 'Soak',
  allowedGrantTypes: ['client_credentials'],
  allowedScopes: [
    'cloud-console.tenants:read',
    'cloud-console.oauth-clients:read',
    'admin_classic',
  ],
}

/** What goes wrong with one place during one refresh, in turn. */
const TROUBLES = [
  { kind: 'status', status: 503 },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 429, headers: { 'Retry-After': '1' } },
  { kind: 'delay', delayMs: 2_000 },
  { kind: 'drop-after-commit' },
  { kind: 'truncated-body' },
  { kind: 'html-page' },
] as const

test(`${refreshes} refreshes in ${minutes} minutes`, async ({ folder, launch, sandboxWith }) => {
  const pauseMs = (minutes * 60_000) / refreshes
  test.setTimeout(minutes * 60_000 + refreshes * 20_000 + 120_000)
  const start = (port?: number): Promise<Sandbox> =>
    sandboxWith({
      dataDir: join(folder, 'sandbox'),
      tenants: TENANTS,
      tenantClients: TENANT_CLIENTS,
      rateScale: 1000,
      accessTokenLifetimeS: TOKEN_LIFETIME_S,
      ...(port === undefined ? {} : { port }),
    })
  let sandbox = await start()
  const port = Number(new URL(sandbox.ready.organization.url).port)
  const credentials = await lastingCredentials(sandbox)
  const app = await launch()
  const workspace = await connectWithCredentials(app, sandbox, credentials)
  await reachTenants(app, sandbox.ready.tenants, { method: 'connection' })

  const held: Held[] = []
  for (let count = 0; count < refreshes; count += 1) {
    if (count === 1 || count === Math.floor(refreshes / 2)) held.push(await lookAt(app, count))
    if (count % RESTART_EVERY === RESTART_EVERY - 1) {
      await sandbox.close()
      await app.page.keyboard.press('F5')
      sandbox = await start(port)
    }
    const trouble = TROUBLES[count % TROUBLES.length]
    const origin = sandbox.ready.tenants[count % TENANTS]?.url
    if (trouble !== undefined && origin !== undefined) {
      sandbox.faults.add({ ...trouble, origin, path: /oauth-clients/ })
    }
    await app.page.keyboard.press('F5')
    await app.page.waitForTimeout(pauseMs)
    sandbox.faults.clear()
  }

  await app.page.keyboard.press('F5')
  await expect(workspace.status).toContainText(/updated/, { timeout: 60_000 })
  const rows = String(1 + sandbox.store.countClients() + TENANT_CLIENTS)
  await expect(workspace.grid).toHaveAttribute('aria-rowcount', rows, { timeout: 60_000 })
  held.push(await lookAt(app, refreshes))
  for (const moment of held) process.stdout.write(`${inWords(moment)}\n`)

  const [, middle, end] = held
  if (middle === undefined || end === undefined) throw new Error('There were too few refreshes.')
  const grown = growth(middle, end)
  expect(grown.mainHeapBytes).toBeLessThan(GROWTH_MAX_RATIO)
  expect(grown.windowHeapBytes).toBeLessThan(GROWTH_MAX_RATIO)
  expect(grown.nodes).toBeLessThan(GROWTH_MAX_RATIO)
  expect(grown.handles).toBeLessThanOrEqual(HANDLES_MAX)
})

/** Credentials that a restart of the sandbox leaves as they are: those of a client made there. */
async function lastingCredentials(
  sandbox: Sandbox,
): Promise<{ clientId: string; clientSecret: string }> {
  const { url } = sandbox.ready.organization
  const { clientId, clientSecret } = sandbox.ready.credentials.full
  const { access_token: token } = await post<{ access_token: string }>(`${url}/oauth/token`, {
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'client_credentials',
  })
  return post(`${url}/api/core/oauth-clients`, NEW_CLIENT, { authorization: `Bearer ${token}` })
}

async function post<T>(
  url: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`)
  return (await answer.json()) as T
}
