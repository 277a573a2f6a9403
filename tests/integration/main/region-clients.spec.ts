import { afterEach, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../../src/sandbox/index'
import type { DirectoryClient } from '../../../src/shared/model/client'
import { placeOf } from '../../../src/shared/model/client'
import type { TestApp } from '../../support/main/app'
import { startAppByCredentials } from '../../support/main/sandbox-app'

let sandbox: Sandbox | undefined
afterEach(() => sandbox?.close())

async function start(regionClients: boolean): Promise<{ app: TestApp; connectionId: string }> {
  sandbox = await startSandbox({ regionClients })
  const started = await startAppByCredentials(sandbox, 'full')
  await started.app.get('tenants.list', { connectionId: started.connectionId })
  return started
}

async function list(app: TestApp, connectionId: string) {
  app.events.length = 0
  const loadId = crypto.randomUUID()
  const end = await app.get('clients.list', { connectionId, source: { tier: 'region' }, loadId })
  const rows = app.events
    .filter(({ name }) => name === 'clients.page')
    .flatMap(({ payload }) => (payload as { clients: DirectoryClient[] }).clients)
  return { end, rows }
}

/** A subscription in a region that has several tenants and no region-level client yet. */
async function freeSeat(app: TestApp, connectionId: string) {
  const tenants = await app.get('tenants.list', { connectionId })
  const { rows } = await list(app, connectionId)
  const taken = new Set(rows.map((row) => `${row.subscriptionId ?? ''} ${row.regionCode ?? ''}`))
  const tenant = tenants.find(({ subscriptionId, regionCode, status }) => {
    const several = tenants.filter((other) => other.subscriptionId === subscriptionId).length > 1
    return several && status === 'active' && !taken.has(`${subscriptionId ?? ''} ${regionCode}`)
  })
  if (tenant?.subscriptionId === undefined) throw new Error('The sample has no free seat.')
  const { subscriptionId, regionCode, id: tenantId } = tenant
  return { seat: { subscriptionId, regionCode }, tenantId }
}

describe('a region-level client', () => {
  it('is created once per seat, given another secret, and deleted', async () => {
    const { app, connectionId } = await start(true)
    const { seat, tenantId } = await freeSeat(app, connectionId)
    const { client: row, secret } = await app.get('regionClients.create', { connectionId, ...seat })
    expect(row).toMatchObject({ tier: 'region', ...seat })
    const taken = await app.ask('regionClients.create', { connectionId, ...seat })
    expect(taken).toMatchObject({ error: { code: 'conflict' } })

    const place = placeOf(row)
    const { clientId } = row.client
    const test = (handle: string) =>
      app.ask('secrets.test', { secret: { kind: 'new', connectionId, handle }, place, tenantId })
    expect(await test(secret.handle)).toMatchObject({ ok: true })
    expect(sandbox?.store.botUsers(tenantId).map((user) => user.clientId)).toContain(clientId)

    const renewed = await app.get('regionClients.regenerateSecret', {
      connectionId,
      place,
      clientId,
    })
    expect(await test(secret.handle)).toMatchObject({ error: { code: 'bad-credentials' } })
    expect(await test(renewed.secret.handle)).toMatchObject({ ok: true })

    await app.get('clients.delete', { connectionId, place, clientId })
    const { rows } = await list(app, connectionId)
    expect(rows.map(({ client }) => client.clientId)).not.toContain(clientId)
    expect(sandbox?.store.botUsers(tenantId).map((user) => user.clientId)).toContain(clientId)
  })

  it('cannot be changed like the others', async () => {
    const { app, connectionId } = await start(true)
    const { rows } = await list(app, connectionId)
    const [row] = rows
    if (row === undefined) throw new Error('The sample has no region-level client.')
    const { clientId } = row.client
    const client = { connectionId, place: placeOf(row), clientId }
    const changes = { clientName: 'New' }
    const renamed = await app.ask('clients.update', { ...client, expected: {}, changes })
    expect(renamed).toMatchObject({ error: { code: 'bad-input' } })
    expect(await app.ask('secrets.create', client)).toMatchObject({ error: { code: 'bad-input' } })
  })
})

describe('where the service has no such API', () => {
  it('nothing pretends, and a client that is written down can be tested and forgotten', async () => {
    const { app, connectionId } = await start(false)
    expect((await list(app, connectionId)).end).toEqual({ count: 0, offered: false })
    const tenants = await app.get('tenants.list', { connectionId })
    const { subscriptionId = '', regionCode, id: tenantId } = tenants[0] ?? { regionCode: '' }
    const seat = { subscriptionId, regionCode }
    const created = await app.ask('regionClients.create', { connectionId, ...seat })
    expect(created).toMatchObject({ error: { code: 'not-offered' } })

    const recorded = await app.get('regionClients.record', {
      connectionId,
      ...seat,
      clientId: 'from-my-qlik',
      clientSecret: 'made-up-value',
      secretCreatedAt: '2026-01-01T00:00:00Z',
    })
    expect(recorded).toMatchObject({ recorded: true, ...seat })
    const { rows } = await list(app, connectionId)
    expect(rows).toEqual([recorded])
    expect(JSON.stringify(rows)).not.toContain('made-up-value')

    const [kept] = await app.get('secrets.kept', { connectionId })
    const hint = kept?.hint ?? ''
    const secret = { kind: 'kept', connectionId, clientId: 'from-my-qlik', hint } as const
    const place = placeOf(recorded)
    // It was made up, so the tenant refuses it: the point is that the tenant was asked.
    expect(await app.ask('secrets.test', { secret, place, tenantId })).toMatchObject({
      error: { code: 'bad-credentials' },
    })

    await app.get('clients.delete', { connectionId, place, clientId: 'from-my-qlik' })
    expect((await list(app, connectionId)).rows).toEqual([])
    expect(await app.get('secrets.kept', { connectionId })).toEqual([])
  })
})
