import { beforeEach, describe, expect, it } from 'vitest'
import { Keychain, KEYCHAIN_SERVICE } from '../../../../src/main/vault/keychain'
import { KeptSecrets } from '../../../../src/main/vault/kept-secrets'
import { tellingLocked } from '../../../../src/main/vault/secret-service'
import { openDatabase } from '../../../../src/main/storage/database'
import { caught } from '../../../support/main/caught'
import { FakeKeychain } from '../../../support/main/fake-keychain'

/** As keytar is on Linux while the collection is locked and nobody answers the prompt. */
class LockableKeychain extends FakeKeychain {
  isLocked = false
  /** Whether somebody answers the prompt that a write brings up. */
  isOpenedByThePerson = false
  /** How often something was written, or tried to be. */
  writes = 0

  override async getPassword(service: string, account: string): Promise<string | null> {
    return this.isLocked ? null : super.getPassword(service, account)
  }

  override async setPassword(service: string, account: string, password: string): Promise<void> {
    this.writes += 1
    if (this.isOpenedByThePerson) this.isLocked = false
    if (this.isLocked) throw new Error('Cannot create an item in a locked collection')
    await super.setPassword(service, account, password)
  }

  override async deletePassword(service: string, account: string): Promise<boolean> {
    return !this.isLocked && super.deletePassword(service, account)
  }

  override async findCredentials(
    service: string,
  ): Promise<{ account: string; password: string }[]> {
    if (this.isLocked) throw new Error('here the process would be gone')
    return super.findCredentials(service)
  }
}

const ACCOUNT = 'connection/one'
let backend: LockableKeychain
let vault: Keychain

beforeEach(() => {
  backend = new LockableKeychain()
  vault = new Keychain(() => Promise.resolve(tellingLocked(backend)))
})

describe('a locked collection', () => {
  beforeEach(async () => {
    await vault.write(ACCOUNT, 'value')
    backend.isLocked = true
  })

  it('is unavailable, not empty', async () => {
    expect(await vault.read(ACCOUNT)).toEqual({ state: 'unavailable' })
    expect(await vault.read('connection/other')).toEqual({ state: 'unavailable' })
  })

  it('is not said to have let go of anything', async () => {
    expect((await caught(vault.remove(ACCOUNT))).code).toBe('keychain-unavailable')
    backend.isLocked = false
    expect(await vault.read(ACCOUNT)).toEqual({ state: 'found', value: 'value' })
  })

  it('is never asked for a list', async () => {
    const listing = tellingLocked(backend).findCredentials(KEYCHAIN_SERVICE)
    await expect(listing).rejects.toThrow('locked collection')
  })

  it('has the kept secrets still listed, and given once it is open', async () => {
    backend.isLocked = false
    const kept = new KeptSecrets(openDatabase(':memory:'), vault)
    const secret = { clientId: 'client', hint: 'abcd' }
    await kept.keep('one', secret, 'kept value')
    backend.isLocked = true
    expect((await caught(kept.valueOf('one', secret))).code).toBe('keychain-unavailable')
    expect(kept.list('one')).toEqual([secret])
    backend.isLocked = false
    expect(await kept.valueOf('one', secret)).toBe('kept value')
  })

  it('is tried once for several who ask at the same time', async () => {
    const before = backend.writes
    const telling = tellingLocked(backend)
    const asked = ['a', 'b', 'c'].map((account) => telling.getPassword(KEYCHAIN_SERVICE, account))
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(backend.writes - before).toBe(1)
  })
})

describe('an open collection', () => {
  it('gives what was unlocked while it was asked', async () => {
    await vault.write(ACCOUNT, 'value')
    backend.isLocked = true
    backend.isOpenedByThePerson = true
    expect(await vault.read(ACCOUNT)).toEqual({ state: 'found', value: 'value' })
  })

  it('has nothing left of the probe', async () => {
    expect(await vault.read(ACCOUNT)).toEqual({ state: 'absent' })
    await vault.remove(ACCOUNT)
    expect(backend.entries.size).toBe(0)
  })
})
