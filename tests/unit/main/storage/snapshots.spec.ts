import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { DirectoryClient } from '../../../../src/shared/model/client'
import type { Tenant } from '../../../../src/shared/model/tenant'
import { openDatabase } from '../../../../src/main/storage/database'
import { Snapshots } from '../../../../src/main/storage/snapshots'

const CLIENT: DirectoryClient = {
  key: 'organization/a1',
  tier: 'organization',
  client: {
    clientId: 'a1',
    clientName: '在庫',
    appType: 'web',
    createdAt: '2026-01-01T00:00:00Z',
    unknownField: { kept: true },
  },
}
const TENANT: Tenant = {
  id: 't1',
  status: 'active',
  hostnames: ['acme.eu.qlikcloud.com'],
  regionCode: 'eu-west-1',
  countryCode: 'IE',
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
}

function store() {
  const database = openDatabase(':memory:')
  return { database, snapshots: new Snapshots(database), id: randomUUID() }
}

describe('snapshots', () => {
  it('come back with their time, unknown fields too', () => {
    const { snapshots, id } = store()
    const before = Date.now()
    snapshots.saveTenants(id, [TENANT])
    snapshots.saveClients(id, [CLIENT])
    const loaded = snapshots.load(id)
    expect(loaded).toMatchObject({ clients: [CLIENT], tenants: [TENANT] })
    expect(loaded?.takenAt).toBeGreaterThanOrEqual(before)
  })

  it('are replaced by newer ones, part by part', () => {
    const { snapshots, id } = store()
    snapshots.saveClients(id, [CLIENT])
    snapshots.saveTenants(id, [TENANT])
    snapshots.saveClients(id, [])
    expect(snapshots.load(id)).toMatchObject({ clients: [], tenants: [TENANT] })
  })

  it('are none while only the tenants are known', () => {
    const { snapshots, id } = store()
    snapshots.saveTenants(id, [TENANT])
    expect(snapshots.load(id)).toBeUndefined()
    expect(snapshots.load(randomUUID())).toBeUndefined()
  })

  it('are none when they cannot be read, and stay as they are', () => {
    const { database, snapshots, id } = store()
    snapshots.saveClients(id, [CLIENT])
    database.prepare('UPDATE snapshots SET clients = ?').run('[{"key"')
    expect(snapshots.load(id)).toBeUndefined()
    expect(database.prepare('SELECT clients FROM snapshots').get()).toEqual({ clients: '[{"key"' })
  })

  it('go with their connection alone', () => {
    const { snapshots, id } = store()
    const other = randomUUID()
    snapshots.saveClients(id, [CLIENT])
    snapshots.saveClients(other, [CLIENT])
    snapshots.remove(id)
    expect(snapshots.load(id)).toBeUndefined()
    expect(snapshots.load(other)?.clients).toEqual([CLIENT])
  })
})
