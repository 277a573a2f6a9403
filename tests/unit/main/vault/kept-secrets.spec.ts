import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../../src/main/storage/database'
import { Keychain } from '../../../../src/main/vault/keychain'
import { KeptSecrets } from '../../../../src/main/vault/kept-secrets'
import { caught } from '../../../support/main/caught'
import { FakeKeychain } from '../../../support/main/fake-keychain'

const SECRET = { clientId: 'a/1', hint: 'ab/12' }

function keeping() {
  const backend = new FakeKeychain()
  const database = openDatabase(':memory:')
  const kept = new KeptSecrets(database, new Keychain(backend.load))
  return { backend, database, kept, connectionId: randomUUID(), value: randomUUID() }
}

describe('kept secrets', () => {
  it('come back whole, and only the keychain holds their value', async () => {
    const { database, kept, connectionId, value } = keeping()
    await kept.keep(connectionId, SECRET, value)
    expect(kept.list(connectionId)).toEqual([SECRET])
    expect(await kept.valueOf(connectionId, SECRET)).toBe(value)
    const rows = database.prepare('SELECT * FROM kept_secrets').all()
    expect(JSON.stringify(rows)).not.toContain(value)
  })

  it('belong to one connection', async () => {
    const { kept, connectionId, value } = keeping()
    await kept.keep(connectionId, SECRET, value)
    expect(kept.list(randomUUID())).toEqual([])
    expect((await caught(kept.valueOf(randomUUID(), SECRET))).code).toBe('secret-gone')
  })

  it('are not mixed up when names have slashes', async () => {
    const { kept, connectionId, value } = keeping()
    await kept.keep(connectionId, { clientId: 'a', hint: '1/b' }, value)
    await kept.keep(connectionId, { clientId: 'a/1', hint: 'b' }, 'another')
    expect(await kept.valueOf(connectionId, { clientId: 'a', hint: '1/b' })).toBe(value)
  })

  it('leave nothing behind when they are forgotten', async () => {
    const { backend, kept, connectionId, value } = keeping()
    await kept.keep(connectionId, SECRET, value)
    await kept.forget(connectionId, SECRET)
    expect(kept.list(connectionId)).toEqual([])
    expect(backend.entries.size).toBe(0)
  })

  it('are forgotten per client, or all of a connection', async () => {
    const { backend, kept, connectionId, value } = keeping()
    const other = { clientId: 'b', hint: 'cd' }
    await kept.keep(connectionId, SECRET, value)
    await kept.keep(connectionId, other, value)
    await kept.forgetAllOf(connectionId, SECRET.clientId)
    expect(kept.list(connectionId)).toEqual([other])
    await kept.forgetAllOf(connectionId)
    expect(backend.entries.size).toBe(0)
  })

  it('do not ask the keychain about what was never kept', async () => {
    const { backend, kept, connectionId } = keeping()
    backend.isBroken = true
    await kept.forget(connectionId, SECRET)
    expect(kept.list(connectionId)).toEqual([])
  })
})

describe('a keychain that fails', () => {
  it('keeps nothing and lists nothing', async () => {
    const { backend, kept, connectionId, value } = keeping()
    backend.isBroken = true
    const error = await caught(kept.keep(connectionId, SECRET, value))
    expect(error.code).toBe('keychain-unavailable')
    expect(kept.list(connectionId)).toEqual([])
  })

  it('is cleared of the pieces of a value that could not be written whole', async () => {
    const { backend, kept, connectionId, value } = keeping()
    const setPassword = backend.setPassword.bind(backend)
    let calls = 0
    backend.setPassword = async (...entry) => {
      calls += 1
      if (calls === 2) throw new Error('locked')
      await setPassword(...entry)
    }
    await caught(kept.keep(connectionId, SECRET, value))
    expect(calls).toBe(2)
    expect(backend.entries.size).toBe(0)
    expect(kept.list(connectionId)).toEqual([])
  })

  it('still has what it had when keeping it again fails', async () => {
    const { backend, kept, connectionId, value } = keeping()
    await kept.keep(connectionId, SECRET, value)
    backend.isBroken = true
    await caught(kept.keep(connectionId, SECRET, value))
    backend.isBroken = false
    expect(await kept.valueOf(connectionId, SECRET)).toBe(value)
    expect(kept.list(connectionId)).toEqual([SECRET])
  })

  it('does not make a secret forgotten', async () => {
    const { backend, kept, connectionId, value } = keeping()
    await kept.keep(connectionId, SECRET, value)
    backend.isBroken = true
    expect((await caught(kept.valueOf(connectionId, SECRET))).code).toBe('keychain-unavailable')
    expect((await caught(kept.forget(connectionId, SECRET))).code).toBe('keychain-unavailable')
    expect(kept.list(connectionId)).toEqual([SECRET])
  })

  it('says "gone" once when another program took the secret out, and no longer lists it', async () => {
    const { backend, kept, connectionId, value } = keeping()
    await kept.keep(connectionId, SECRET, value)
    backend.entries.clear()
    expect((await caught(kept.valueOf(connectionId, SECRET))).code).toBe('secret-gone')
    expect(kept.list(connectionId)).toEqual([])
  })

  it('is told apart from a damaged entry, which stays listed', async () => {
    const { backend, kept, connectionId, value } = keeping()
    await kept.keep(connectionId, SECRET, value)
    for (const name of backend.entries.keys()) backend.entries.set(name, 'damaged')
    expect((await caught(kept.valueOf(connectionId, SECRET))).code).toBe('keychain-unreadable')
    expect(kept.list(connectionId)).toEqual([SECRET])
  })
})
