import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../../support/main/app'
import { connectionWith } from '../../../support/main/connections'
import { json } from '../../../support/main/fake-fetch'
import { FakeCloud } from '../../../support/main/fake-cloud'

const connection = connectionWith({ method: 'client-credentials' })
const { id: connectionId } = connection
const input = { connectionId, clientName: ' Nightly 😀 ', description: '' }
let cloud: FakeCloud
let app: TestApp

beforeEach(async () => {
  cloud = new FakeCloud()
  app = startApp({ fetch: cloud.fetch })
  app.services.connections.add(connection)
  await app.get('sessions.signIn', { connectionId, clientSecret: cloud.accessSecret })
  app.events.length = 0
})

describe('clients.create', () => {
  it('gives the client and a handle, and the secret in nothing the window gets', async () => {
    const created = await app.get('clients.create', input)
    const { client } = created.client
    expect(client.clientName).toBe('Nightly 😀')
    expect(created.client).toMatchObject({
      tier: 'organization',
      key: `organization/${client.clientId}`,
    })
    expect(created.secret).toMatchObject({ clientId: client.clientId })
    expect(created.secret.hint).toBe(client.clientSecrets?.[0]?.hint)
    expect(cloud.issued).toHaveLength(1)
    expect(JSON.stringify([created, app.events])).not.toContain(cloud.issued[0])
    expect(await app.get('secrets.reveal', { handle: created.secret.handle })).toEqual({
      value: cloud.issued[0],
    })
  })

  it('says that the outcome is unknown when the answer is lost, and sends nothing again', async () => {
    cloud.fault = (what) =>
      what === 'POST /api/core/oauth-clients'
        ? Promise.reject(new Error('net::ERR_CONNECTION_RESET'))
        : undefined
    const result = await app.ask('clients.create', input)
    expect(result).toMatchObject({ ok: false, error: { code: 'outcome-unknown' } })
    expect(cloud.requests.filter((what) => what === 'POST /api/core/oauth-clients')).toHaveLength(1)
  })

  it('says who must sign in first', async () => {
    await app.get('sessions.signOut', { connectionId })
    const result = await app.ask('clients.create', input)
    expect(result).toMatchObject({ ok: false, error: { code: 'not-signed-in' } })
  })

  it('knows no connection that does not exist', async () => {
    const result = await app.ask('clients.create', { ...input, connectionId: randomUUID() })
    expect(result).toMatchObject({ ok: false, error: { code: 'connection-not-found' } })
  })
})

describe('clients.update', () => {
  it('hands over the secret a change brought, though the client cannot be read afterwards', async () => {
    const { client } = await app.get('clients.create', input)
    const { clientId } = client.client
    const value = randomUUID()
    let isPatched = false
    cloud.fault = (what) => {
      if (what === `GET /api/core/oauth-clients/${clientId}`) {
        return isPatched ? json({ errors: [] }, 400) : json(client.client)
      }
      if (!what.startsWith('PATCH ')) return undefined
      isPatched = true
      return json({ clientSecret: value }, 202)
    }
    const updated = await app.get('clients.update', {
      connectionId,
      clientId,
      expected: { clientName: client.client.clientName },
      changes: { clientName: 'Renamed' },
    })
    if (updated.outcome !== 'updated') throw new Error(updated.outcome)
    expect(updated.client.client.clientName).toBe('Renamed')
    const handle = updated.secret?.handle ?? ''
    expect(await app.get('secrets.reveal', { handle })).toEqual({ value })
  })
})

describe('clients.list', () => {
  it('hands pages on under the name of the load, and counts', async () => {
    await app.get('clients.create', input)
    const loadId = randomUUID()
    expect(await app.get('clients.list', { connectionId, loadId })).toEqual({
      count: 1,
      offered: true,
    })
    expect(app.events.filter(({ name }) => name === 'clients.page')).toMatchObject([
      { name: 'clients.page', payload: { loadId, total: 1, clients: [{ tier: 'organization' }] } },
    ])
  })

  it('counts the organization’s list alone as the use of a connection', async () => {
    const lastUsed = (): unknown =>
      app.services.world.database.prepare('SELECT last_used_at FROM connections').get()
    app.services.world.database.exec('UPDATE connections SET last_used_at = 1')
    await app.ask('clients.list', {
      connectionId,
      source: { tier: 'region' },
      loadId: randomUUID(),
    })
    expect(lastUsed()).toEqual({ last_used_at: 1 })
    await app.get('clients.list', { connectionId, loadId: randomUUID() })
    expect(lastUsed()).not.toEqual({ last_used_at: 1 })
  })

  it('ends when it is cancelled', async () => {
    const loadId = randomUUID()
    cloud.fault = async () => {
      await app.get('clients.cancelList', { loadId })
      return json({ data: [] })
    }
    const result = await app.ask('clients.list', { connectionId, loadId })
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })

  it('notes that the connection was used', async () => {
    const other = connectionWith({ name: 'Newer' })
    await new Promise((resolve) => setTimeout(resolve, 2))
    app.services.connections.add(other)
    await new Promise((resolve) => setTimeout(resolve, 2))
    await app.get('clients.list', { connectionId, loadId: randomUUID() })
    const listed = await app.get('connections.list', undefined)
    expect(listed.map(({ id }) => id)).toEqual([connectionId, other.id])
  })
})

describe('tenants.list', () => {
  it('gives the tenants of the organization', async () => {
    const tenant = {
      id: 't1',
      status: 'active',
      hostnames: ['acme.eu.qlikcloud.com'],
      regionCode: 'eu-west-1',
      countryCode: 'IE',
      createdAt: '2026-01-01T00:00:00Z',
      updatedAt: '2026-01-01T00:00:00Z',
    }
    cloud.tenants = [tenant]
    expect(await app.get('tenants.list', { connectionId })).toEqual([tenant])
  })
})
