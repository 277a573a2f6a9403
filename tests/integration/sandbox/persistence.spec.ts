import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import * as oidc from 'openid-client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PortTakenError, startSandbox, type Sandbox } from '../../../src/sandbox'
import type { SandboxReady } from '../../../src/shared/model/sandbox'
import { CLIENTS, connect, createApi, createClient, requestToken } from './api'
import { findFreePorts, takePort } from './ports'
import { approve, beginSignIn, discover, redeem } from './sign-in'

/** The organization and the tenants of the sample. */
const PORT_COUNT = 15

/** A region of a sample subscription that has no region-level client. */
const SEAT = { subscriptionId: '9001400000031207', regionCode: 'eu-central-1' }

let dataDir: string
let running: Sandbox[]
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sandbox-'))
  running = []
})
afterEach(async () => {
  await Promise.all(running.map((sandbox) => sandbox.close()))
  await rm(dataDir, { recursive: true })
})

async function start(options: Parameters<typeof startSandbox>[0] = { dataDir }): Promise<Sandbox> {
  const sandbox = await startSandbox(options)
  running.push(sandbox)
  return sandbox
}

async function stop(sandbox: Sandbox): Promise<void> {
  running = running.filter((one) => one !== sandbox)
  await sandbox.close()
  // The connections that fetch kept open are gone once a request has failed.
  await expect(fetch(sandbox.ready.organization.url)).rejects.toThrow()
}

const withoutKey = (tenant: SandboxReady['tenants'][number]) => ({ ...tenant, apiKey: '' })

const ports = ({ ready }: Sandbox) =>
  [ready.organization.url, ...ready.tenants.map((tenant) => tenant.url)].map((url) =>
    Number(new URL(url).port),
  )

describe('after a restart on the same folder', () => {
  it('clients, secrets, sign-ins and addresses are as they were', async () => {
    const first = await start({ dataDir, port: await findFreePorts(PORT_COUNT) })
    const created = await createClient(await connect(first.ready), { clientName: 'Survivor' })
    const pending = await beginSignIn(first.ready)
    const tokens = await redeem(pending, await approve(first.ready, pending))
    await stop(first)

    const second = await start()
    expect(ports(second)).toEqual(ports(first))
    expect(second.ready.tenants.map(withoutKey)).toEqual(first.ready.tenants.map(withoutKey))
    const { url } = second.ready.organization
    await requestToken(url, created)
    const config = await discover(second.ready)
    const renewed = await oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')
    const api = createApi(url, renewed.access_token)
    expect((await api(`${CLIENTS}/${created.clientId}`)).status).toBe(200)
    expect((await createApi(url, tokens.access_token)(CLIENTS)).status).toBe(200)
  })

  it('the credentials keep their IDs and have new secrets', async () => {
    const first = await start()
    await stop(first)
    const second = await start()
    for (const access of ['full', 'readOnly'] as const) {
      const [before, after] = [first.ready.credentials[access], second.ready.credentials[access]]
      expect(after.clientId).toBe(before.clientId)
      expect(after.clientSecret).not.toBe(before.clientSecret)
      await expect(requestToken(second.ready.organization.url, before)).rejects.toThrow()
    }
  })

  it('a port that was taken meanwhile is given up for a free one', async () => {
    const first = await start({ dataDir, port: await findFreePorts(PORT_COUNT) })
    await stop(first)
    const [organizationPort = 0, tenantPort = 0, ...others] = ports(first)
    const squatters = await Promise.all([takePort(organizationPort), takePort(tenantPort)])
    try {
      const second = await start()
      const [newOrganizationPort, newTenantPort, ...newOthers] = ports(second)
      expect(newOrganizationPort).not.toBe(organizationPort)
      expect(newTenantPort).not.toBe(tenantPort)
      expect(newOthers).toEqual(others)
      expect((await (await connect(second.ready))(CLIENTS)).status).toBe(200)
    } finally {
      for (const squatter of squatters) squatter.close()
    }
  })

  it('an organization that was generated stays as large as it was', async () => {
    const first = await start({ dataDir, clients: 3, tenants: 1 })
    expect(first.store.countClients()).toBe(3)
    await stop(first)
    const second = await start({ dataDir, clients: 9, tenants: 2 })
    expect(second.store.countClients()).toBe(3)
    expect(second.ready.tenants).toHaveLength(1)
  })
})

describe('the data folder', () => {
  it('holds no secret, token, code or session id that was ever given out', async () => {
    const sandbox = await start()
    const api = await connect(sandbox.ready)
    const created = await createClient(api)
    const second = (await api(`${CLIENTS}/${created.clientId}/client-secrets`, { method: 'POST' }))
      .body as { clientSecret: string }
    const regionClient = (await api('/sao-desk/region-clients', { method: 'POST', body: SEAT }))
      .body as { clientSecret: string }
    const pending = await beginSignIn(sandbox.ready)
    const cookies: string[] = []
    const callback = await approve(sandbox.ready, pending, undefined, cookies)
    const tokens = await redeem(pending, callback)
    const renewed = await oidc.refreshTokenGrant(pending.config, tokens.refresh_token ?? '')
    const { url } = sandbox.ready.organization
    const issued = [
      created.clientSecret,
      second.clientSecret,
      regionClient.clientSecret,
      sandbox.ready.credentials.full.clientSecret,
      sandbox.ready.credentials.readOnly.clientSecret,
      sandbox.ready.tenants[0]?.apiKey,
      await requestToken(url, created),
      await requestToken(sandbox.ready.tenants[0]?.url ?? '', created),
      callback.searchParams.get('code'),
      tokens.access_token,
      tokens.refresh_token,
      tokens.id_token,
      renewed.access_token,
      renewed.refresh_token,
      pending.verifier,
      ...cookies,
    ]
    expect(cookies.length).toBeGreaterThanOrEqual(3)
    const files = await readdir(dataDir)
    const content = Buffer.concat(
      await Promise.all(files.map((file) => readFile(join(dataDir, file)))),
    )
    // The file does hold what may be known, so a search in it finds what is there.
    expect(content.includes(created.clientId)).toBe(true)
    for (const value of issued) {
      expect(value?.length).toBeGreaterThan(20)
      expect(content.includes(value ?? '')).toBe(false)
    }
  })

  it('is refused when a newer version wrote it, and left as it is', async () => {
    const path = join(dataDir, 'sandbox.sqlite')
    const database = new DatabaseSync(path)
    database.exec('PRAGMA user_version = 99')
    database.close()
    const before = await readFile(path)
    await expect(start()).rejects.toThrow('written by a newer version')
    expect((await readFile(path)).equals(before)).toBe(true)
  })

  it('is set aside when an earlier version wrote it, and a new sample begun', async () => {
    const path = join(dataDir, 'sandbox.sqlite')
    const database = new DatabaseSync(path)
    database.exec('CREATE TABLE clients (name TEXT); PRAGMA user_version = 1')
    database.close()
    const before = await readFile(path)
    const sandbox = await start()
    expect(sandbox.store.countClients()).toBeGreaterThan(0)
    expect((await readFile(`${path}.v1`)).equals(before)).toBe(true)
  })
})

describe('a port that was asked for', () => {
  it('is taken, and the ports after it by the tenants', async () => {
    const port = await findFreePorts(3)
    const sandbox = await start({ port, tenants: 2 })
    expect(ports(sandbox)).toEqual([port, port + 1, port + 2])
  })

  it('is an error when it is in use, and nothing stays open', async () => {
    const port = await findFreePorts(2)
    const squatter = await takePort(port + 1)
    await expect(start({ port: port + 1 })).rejects.toThrow(PortTakenError)
    await expect(start({ port, tenants: 1 })).rejects.toThrow(
      `Port ${String(port + 1)} on 127.0.0.1 is already in use.`,
    )
    const again = await takePort(port)
    again.close()
    squatter.close()
  })
})
