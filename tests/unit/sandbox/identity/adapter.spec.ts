import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createAdapterFactory,
  deleteExpiredRecords,
} from '../../../../src/sandbox/identity/adapter'
import type { Audience } from '../../../../src/sandbox/store/client-tokens'
import { Database } from '../../../../src/sandbox/store/database'

const TTL_S = 60

let database: Database
let id: string
beforeEach(() => {
  database = new Database()
  id = randomBytes(32).toString('base64url')
})
afterEach(() => database.close())

const adapterFor = (model: string, audience: Audience = 'organization') =>
  createAdapterFactory(database, audience)(model)

describe('the storage of sign-ins', () => {
  it('gives a record back as it was, and keeps its id out of the table', async () => {
    const adapter = adapterFor('RefreshToken')
    const payload = { jti: id, returnTo: `http://127.0.0.1/${id}`, scope: 'openid' }
    await adapter.upsert(id, payload, TTL_S)
    expect(await adapter.find(id)).toEqual(payload)
    const rows = database.all('SELECT * FROM sign_in_records')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(id)
  })

  it('finds nothing under another id, or as another kind of record', async () => {
    await adapterFor('AccessToken').upsert(id, { jti: id }, TTL_S)
    expect(await adapterFor('AccessToken').find(`${id}0`)).toBeUndefined()
    expect(await adapterFor('RefreshToken').find(id)).toBeUndefined()
    expect(await adapterFor('AccessToken').findByUserCode('code')).toBeUndefined()
  })

  it('keeps the records of one identity provider from the others', async () => {
    const [adapter, elsewhere] = [adapterFor('Session'), adapterFor('Session', 'tenant:t1')]
    await adapter.upsert(id, { jti: id, uid: 'u1', grantId: 'g1' }, TTL_S)
    expect(await elsewhere.find(id)).toBeUndefined()
    expect(await elsewhere.findByUid('u1')).toBeUndefined()
    await elsewhere.consume(id)
    await elsewhere.destroy(id)
    await elsewhere.revokeByGrantId('g1')
    expect(await adapter.find(id)).toEqual({ jti: id, uid: 'u1', grantId: 'g1' })
  })

  it('marks a record as used, and replaces it when it is stored again', async () => {
    const adapter = adapterFor('AuthorizationCode')
    await adapter.upsert(id, { jti: id, scope: 'a' }, TTL_S)
    await adapter.consume(id)
    const consumed: unknown = (await adapter.find(id))?.consumed
    expect(consumed).toBeGreaterThan(0)
    await adapter.upsert(id, { jti: id, scope: 'b' }, TTL_S)
    expect(await adapter.find(id)).toEqual({ jti: id, scope: 'b' })
  })

  it('finds a session by its uid, without its id', async () => {
    const adapter = adapterFor('Session')
    await adapter.upsert(id, { jti: id, uid: 'the-uid' }, TTL_S)
    expect(await adapter.findByUid('the-uid')).toEqual({ jti: '', uid: 'the-uid' })
    expect(await adapter.findByUid('another')).toBeUndefined()
  })

  it('removes one record, or all of a grant', async () => {
    const adapter = adapterFor('AccessToken')
    await adapter.upsert(id, { jti: id, grantId: 'g1' }, TTL_S)
    await adapter.upsert('second', { jti: 'second', grantId: 'g1' }, TTL_S)
    await adapter.upsert('third', { jti: 'third', grantId: 'g2' }, TTL_S)
    await adapter.destroy('second')
    expect(await adapter.find('second')).toBeUndefined()
    await adapter.revokeByGrantId('g1')
    expect(await adapter.find(id)).toBeUndefined()
    expect(await adapter.find('third')).toBeDefined()
  })

  it('clears away what has expired and leaves the rest', async () => {
    const adapter = adapterFor('AccessToken')
    await adapter.upsert('expired', { jti: 'expired' }, 0)
    await adapter.upsert('alive', { jti: 'alive' }, TTL_S)
    await adapter.upsert('endless', { jti: 'endless' })
    deleteExpiredRecords(database)
    expect(await adapter.find('expired')).toBeUndefined()
    expect(await adapter.find('alive')).toBeDefined()
    expect(await adapter.find('endless')).toBeDefined()
  })
})
