import { beforeEach, describe, expect, it } from 'vitest'
import { caught } from '../../../support/main/caught'
import { connectionWith } from '../../../support/main/connections'
import { networkFailures } from '../../../support/main/fake-fetch'
import { FakeKeychain } from '../../../support/main/fake-keychain'
import { FakeProvider } from '../../../support/main/fake-provider'
import { startSessions, type Run } from '../../../support/main/sessions'

const connection = connectionWith()
const { id } = connection
let provider: FakeProvider
let keychain: FakeKeychain

beforeEach(() => {
  provider = new FakeProvider()
  keychain = new FakeKeychain()
})

const signsIn = async (url: string): Promise<void> => {
  await fetch(provider.authorize(url))
}
const run = (): Run => startSessions(provider.fetch, signsIn, keychain)

/** A run in which somebody is signed in. */
async function signedInRun(): Promise<Run> {
  const app = run()
  await app.sessions.signInWithBrowser(connection)
  return app
}

describe('restoring', () => {
  it('is still signed in, and asks nobody', async () => {
    await signedInRun()
    provider.requests.length = 0
    const second = run()
    await second.sessions.restore(connection)
    expect(second.sessions.list()).toMatchObject([
      { state: 'signed-in', account: 'sao@example.test', storage: 'keychain' },
    ])
    expect(provider.requests).toEqual([])
    await expect(second.sessions.tokensOf(id).accessToken()).resolves.toBeTypeOf('string')
  })

  it('is signed out without a reason when nothing was kept', async () => {
    const app = run()
    await app.sessions.restore(connection)
    expect(app.sessions.list()).toEqual([{ state: 'signed-out', connectionId: id }])
    expect(() => app.sessions.tokensOf(id)).toThrow(
      expect.objectContaining({ code: 'not-signed-in' }),
    )
  })

  it('says that what was kept cannot be read, and deletes nothing', async () => {
    await signedInRun()
    for (const key of keychain.entries.keys()) keychain.entries.set(key, 'damaged')
    const before = keychain.entries.size
    const second = run()
    await second.sessions.restore(connection)
    expect(second.sessions.list()).toMatchObject([
      { state: 'signed-out', reason: { code: 'keychain-unreadable' } },
    ])
    expect(keychain.entries.size).toBe(before)
  })

  it('says that the keychain cannot be used', async () => {
    keychain.isBroken = true
    const app = run()
    await app.sessions.restore(connection)
    expect(app.sessions.list()).toMatchObject([
      { state: 'signed-out', reason: { code: 'keychain-unavailable' } },
    ])
  })
})

describe('signing out', () => {
  it('wipes the keychain and revokes both tokens', async () => {
    const app = await signedInRun()
    await app.sessions.signOut(connection)
    expect(app.sessions.list()).toEqual([{ state: 'signed-out', connectionId: id }])
    expect(keychain.entries.size).toBe(0)
    expect(provider.revoked).toHaveLength(2)
    expect(() => app.sessions.tokensOf(id)).toThrow()
  })

  it('offline wipes all the same, first, and says that the revocation failed', async () => {
    const app = await signedInRun()
    let entriesAtRevocation: number | undefined
    provider.fault = () => {
      entriesAtRevocation = keychain.entries.size
      return Promise.reject(networkFailures.refused())
    }
    await app.sessions.signOut(connection)
    expect(entriesAtRevocation).toBe(0)
    expect(app.sessions.list()).toMatchObject([
      { state: 'signed-out', reason: { code: 'revocation-failed' } },
    ])
  })

  it('revokes though the keychain refuses, and says that it may still hold something', async () => {
    const app = await signedInRun()
    keychain.isBroken = true
    expect((await caught(app.sessions.signOut(connection))).code).toBe('keychain-not-wiped')
    expect(provider.revoked).toHaveLength(2)
    expect(app.sessions.list()).toMatchObject([
      { state: 'signed-out', reason: { code: 'keychain-not-wiped' } },
    ])
    expect(() => app.sessions.tokensOf(id)).toThrow()
  })

  it('revokes what an earlier run kept, though no token was asked for yet', async () => {
    await signedInRun()
    const second = run()
    await second.sessions.restore(connection)
    await second.sessions.signOut(connection)
    expect(provider.revoked).toHaveLength(1)
    expect(keychain.entries.size).toBe(0)
  })

  it('ends a sign-in that is under way and leaves nothing of it', async () => {
    const app = run()
    provider.fault = async (endpoint) => {
      if (endpoint === 'token') await app.sessions.signOut(connection)
      return undefined
    }
    expect((await caught(app.sessions.signInWithBrowser(connection))).code).toBe('cancelled')
    expect(app.sessions.list()).toEqual([{ state: 'signed-out', connectionId: id }])
    expect(keychain.entries.size).toBe(0)
  })

  it('forgets a connection that was removed', async () => {
    const app = await signedInRun()
    await app.sessions.signOut(connection)
    app.sessions.forget(id)
    expect(app.sessions.list()).toEqual([])
  })
})
