import { describe, expect, it } from 'vitest'
import { CredentialStore, type Credential } from '../../../../src/main/vault/credential-store'
import { Keychain } from '../../../../src/main/vault/keychain'
import { caught } from '../../../support/main/caught'
import { FakeKeychain } from '../../../support/main/fake-keychain'

const ID = 'one'
const credential: Credential = {
  kind: 'refresh-token',
  refreshToken: 'made-up',
  account: 'sao@example.test',
}

function store(backend = new FakeKeychain()) {
  return { backend, store: new CredentialStore(new Keychain(backend.load)) }
}

describe('CredentialStore', () => {
  it.each<Credential>([credential, { kind: 'client-secret', clientSecret: 'made-up' }])(
    'keeps a $kind over a restart',
    async (kept) => {
      const { store: before, backend } = store()
      expect(await before.save(ID, kept)).toBe('keychain')
      expect(await store(backend).store.load(ID)).toEqual({
        state: 'found',
        credential: kept,
        storage: 'keychain',
      })
    },
  )

  it('keeps it in memory while the keychain cannot be used, and says so', async () => {
    const { store: credentials, backend } = store()
    backend.isBroken = true
    expect(await credentials.save(ID, credential)).toBe('memory')
    expect(await credentials.load(ID)).toEqual({ state: 'found', credential, storage: 'memory' })
    expect(backend.entries.size).toBe(0)
    expect(await store(backend).store.load(ID)).toEqual({ state: 'unavailable' })
  })

  it('moves it to the keychain once that works again', async () => {
    const { store: credentials, backend } = store()
    backend.isBroken = true
    await credentials.save(ID, credential)
    backend.isBroken = false
    expect(await credentials.save(ID, credential)).toBe('keychain')
    expect(await credentials.load(ID)).toMatchObject({ storage: 'keychain' })
  })

  it('tells absent, unreadable and unavailable apart', async () => {
    const { store: credentials, backend } = store()
    expect(await credentials.load(ID)).toEqual({ state: 'absent' })
    await new Keychain(backend.load).write(`connection/${ID}`, '{"kind":"something else"}')
    expect(await credentials.load(ID)).toEqual({ state: 'unreadable' })
    backend.isBroken = true
    expect(await credentials.load(ID)).toEqual({ state: 'unavailable' })
  })
})

describe('forgetting', () => {
  it('leaves nothing in the keychain', async () => {
    const { store: credentials, backend } = store()
    await credentials.save(ID, credential)
    await credentials.forget(ID)
    expect(await credentials.load(ID)).toEqual({ state: 'absent' })
    expect(backend.entries.size).toBe(0)
  })

  it('leaves nothing in memory, and asks no more of a keychain that was never used', async () => {
    const { store: credentials, backend } = store()
    backend.isBroken = true
    await credentials.save(ID, credential)
    await credentials.forget(ID)
    expect(await credentials.load(ID)).toEqual({ state: 'unavailable' })
  })

  it('says so when the keychain may still hold it', async () => {
    const { store: credentials, backend } = store()
    await credentials.save(ID, credential)
    backend.isBroken = true
    expect((await caught(credentials.forget(ID))).code).toBe('keychain-unavailable')
  })

  it('says so when the keychain may still hold an older one than memory', async () => {
    const { backend } = store()
    await store(backend).store.save(ID, credential)
    const { store: credentials } = store(backend)
    await credentials.load(ID)
    backend.isBroken = true
    expect(await credentials.save(ID, { ...credential, refreshToken: 'newer' })).toBe('memory')
    expect((await caught(credentials.forget(ID))).code).toBe('keychain-unavailable')
  })
})
