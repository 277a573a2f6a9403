import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { DirectoryClient } from '../../../../src/shared/model/client'
import { ORGANIZATION } from '../../../../src/shared/model/place'
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

const ON_TENANT = { tier: 'tenant', tenantId: 't1' } as const

describe('snapshots', () => {
  it('come back with their time, unknown fields too', () => {
    const { snapshots, id } = store()
    const before = Date.now()
    snapshots.saveTenants(id, [TENANT])
    snapshots.saveClients(id, ORGANIZATION, [CLIENT])
    expect(snapshots.clients(id, ORGANIZATION)?.clients).toEqual([CLIENT])
    expect(snapshots.tenants(id)?.tenants).toEqual([TENANT])
    expect(snapshots.tenants(id)?.takenAt).toBeGreaterThanOrEqual(before)
  })

  it('are as of now again, when nothing has changed', () => {
    const { database, snapshots, id } = store()
    snapshots.saveClients(id, ORGANIZATION, [CLIENT])
    snapshots.saveClients(id, ON_TENANT, [])
    database.exec('UPDATE snapshots SET taken_at = 1')
    snapshots.touchClients(id, ORGANIZATION)
    expect(snapshots.clients(id, ORGANIZATION)?.takenAt).toBeGreaterThan(1)
    expect(snapshots.clients(id, ORGANIZATION)?.clients).toEqual([CLIENT])
    expect(snapshots.clients(id, ON_TENANT)?.takenAt).toBe(1)
  })

  it('are replaced by newer ones, source by source', () => {
    const { snapshots, id } = store()
    snapshots.saveClients(id, ORGANIZATION, [CLIENT])
    snapshots.saveClients(id, ON_TENANT, [CLIENT])
    snapshots.saveClients(id, ORGANIZATION, [])
    expect(snapshots.clients(id, ORGANIZATION)?.clients).toEqual([])
    expect(snapshots.clients(id, ON_TENANT)?.clients).toEqual([CLIENT])
  })

  it('leave the disk to be waited for by everything else, after a refusal too', () => {
    const { database, snapshots, id } = store()
    const synchronous = (): unknown => database.prepare('PRAGMA synchronous').get()
    const before = synchronous()
    snapshots.saveClients(id, ORGANIZATION, [CLIENT])
    expect(synchronous()).toEqual(before)
    database.exec('DROP TABLE snapshots')
    expect(() => snapshots.saveClients(id, ORGANIZATION, [CLIENT])).toThrow('snapshots')
    expect(synchronous()).toEqual(before)
  })

  it('are none before a whole list came', () => {
    const { snapshots, id } = store()
    snapshots.saveTenants(id, [TENANT])
    expect(snapshots.clients(id, ORGANIZATION)).toBeUndefined()
    expect(snapshots.tenants(randomUUID())).toBeUndefined()
  })

  it('are none when they cannot be read, and are dropped', () => {
    const { database, snapshots, id } = store()
    snapshots.saveClients(id, ORGANIZATION, [CLIENT])
    database.prepare('UPDATE snapshots SET rows = ?').run('[{"key"')
    expect(snapshots.clients(id, ORGANIZATION)).toBeUndefined()
    expect(database.prepare('SELECT rows FROM snapshots').get()).toBeUndefined()
  })

  it('go with their connection alone, or source by source', () => {
    const { snapshots, id } = store()
    const other = randomUUID()
    for (const one of [id, other]) {
      snapshots.saveClients(one, ORGANIZATION, [CLIENT])
      snapshots.saveClients(one, ON_TENANT, [CLIENT])
    }
    snapshots.remove(id)
    snapshots.removeClients(other, ON_TENANT)
    expect(snapshots.clients(id, ORGANIZATION)).toBeUndefined()
    expect(snapshots.clients(other, ON_TENANT)).toBeUndefined()
    expect(snapshots.clients(other, ORGANIZATION)?.clients).toEqual([CLIENT])
  })
})

describe('reading ahead', () => {
  function filled() {
    const given = store()
    given.snapshots.saveClients(given.id, ORGANIZATION, [CLIENT])
    return given
  }

  it('reads once for the one who asks next', () => {
    const { snapshots, id, database } = filled()
    snapshots.readAhead(id, ORGANIZATION)
    database.exec(`UPDATE snapshots SET rows = '[]'`)
    expect(snapshots.clients(id, ORGANIZATION)?.clients).toEqual([CLIENT])
    expect(snapshots.clients(id, ORGANIZATION)?.clients).toEqual([])
  })

  it('is for that list alone', () => {
    const { snapshots, id } = filled()
    snapshots.readAhead(id, ORGANIZATION)
    expect(snapshots.clients(randomUUID(), ORGANIZATION)).toBeUndefined()
    snapshots.readAhead(id, ORGANIZATION)
    expect(snapshots.clients(id, ON_TENANT)).toBeUndefined()
  })

  it.each<[string, (snapshots: Snapshots, id: string) => void, DirectoryClient[] | undefined]>([
    ['saved anew', (snapshots, id) => snapshots.saveClients(id, ORGANIZATION, []), []],
    ['taken away', (snapshots, id) => snapshots.removeClients(id, ORGANIZATION), undefined],
    ['signed out', (snapshots, id) => snapshots.remove(id), undefined],
  ])('gives nothing old once it was %s', (_what, change, expected) => {
    const { snapshots, id } = filled()
    snapshots.readAhead(id, ORGANIZATION)
    change(snapshots, id)
    expect(snapshots.clients(id, ORGANIZATION)?.clients).toEqual(expected)
  })

  it('leaves what is wrong to the one who asks', () => {
    const { snapshots, id, database } = filled()
    database.close()
    expect(() => snapshots.readAhead(id, ORGANIZATION)).not.toThrow()
    expect(() => snapshots.clients(id, ORGANIZATION)).toThrow()
  })
})
