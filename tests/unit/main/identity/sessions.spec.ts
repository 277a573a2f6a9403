import { beforeEach, describe, expect, it, vi } from 'vitest'
import { caught } from '../../../support/main/caught'
import { connectionWith } from '../../../support/main/connections'
import { fakeFetch, json, networkFailures } from '../../../support/main/fake-fetch'
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
const doesNothing = (): Promise<void> => Promise.resolve()
const run = (openBrowser = signsIn): Run => startSessions(provider.fetch, openBrowser, keychain)

/** A run in which somebody is signed in. */
async function signedInRun(): Promise<Run> {
  const app = run()
  await app.sessions.signInWithBrowser(connection)
  return app
}

describe('signing in with the browser', () => {
  it('goes from signing in to signed in, kept in the keychain', async () => {
    const app = run()
    const session = await app.sessions.signInWithBrowser(connection)
    expect(session).toEqual({
      state: 'signed-in',
      connectionId: id,
      account: 'sao@example.test',
      storage: 'keychain',
    })
    expect(app.states()).toEqual(['signing-in', 'signing-in', 'signed-in'])
    expect(app.sessions.list()).toEqual([session])
    expect(keychain.entries.size).toBeGreaterThan(0)
    expect(provider.count('token')).toBe(1)
  })

  it('says that it is kept in memory only when the keychain cannot be used', async () => {
    keychain.isBroken = true
    const session = await run().sessions.signInWithBrowser(connection)
    expect(session).toMatchObject({ state: 'signed-in', storage: 'memory' })
  })

  it('joins a sign-in that is under way', async () => {
    const openBrowser = vi.fn(signsIn)
    const { sessions } = run(openBrowser)
    const [one, two] = [
      sessions.signInWithBrowser(connection),
      sessions.signInWithBrowser(connection),
    ]
    expect(await one).toBe(await two)
    expect(openBrowser).toHaveBeenCalledTimes(1)
  })

  it('opens the browser again at the same address, and no more once it is over', async () => {
    const opened: string[] = []
    const app = run((url) => {
      opened.push(url)
      return opened.length < 2 ? doesNothing() : signsIn(url)
    })
    const outcome = app.sessions.signInWithBrowser(connection)
    await vi.waitFor(() => expect(opened).toHaveLength(1))
    await app.sessions.reopenBrowser(id)
    await outcome
    await app.sessions.reopenBrowser(id)
    expect(opened).toHaveLength(2)
    expect(opened[1]).toBe(opened[0])
  })

  it('ends after its time with the reason, and can be started again', async () => {
    const app = startSessions(provider.fetch, doesNothing, keychain, 50)
    const error = await caught(app.sessions.signInWithBrowser(connection))
    expect(error.code).toBe('sign-in-timed-out')
    expect(app.sessions.list()).toMatchObject([
      { state: 'signed-out', reason: { code: 'sign-in-timed-out' } },
    ])
    const again = await caught(app.sessions.signInWithBrowser(connection))
    expect(again).not.toBe(error)
  })

  it('is refused without a refresh token, for it would not last', async () => {
    provider.givesRefreshToken = false
    expect((await caught(run().sessions.signInWithBrowser(connection))).code).toBe('sign-in-failed')
    expect(keychain.entries.size).toBe(0)
  })

  it('says that the provider cannot be reached', async () => {
    provider.fault = () => Promise.reject(networkFailures.refused())
    const app = run()
    expect((await caught(app.sessions.signInWithBrowser(connection))).code).toBe('offline')
    expect(app.sessions.list()).toMatchObject([
      { state: 'signed-out', reason: { code: 'offline' } },
    ])
  })
})

describe('cancelling a sign-in', () => {
  it('is signed out at once, with no reason to name, and can be started again', async () => {
    let isAbsent = true
    const app = run((url) => (isAbsent ? doesNothing() : signsIn(url)))
    const outcome = caught(app.sessions.signInWithBrowser(connection))
    await vi.waitFor(() => expect(app.states()).toHaveLength(2))
    app.sessions.cancelSignIn(id)
    expect(app.sessions.list()).toEqual([{ state: 'signed-out', connectionId: id }])
    isAbsent = false
    const second = app.sessions.signInWithBrowser(connection)
    expect((await outcome).code).toBe('cancelled')
    expect(await second).toMatchObject({ state: 'signed-in' })
    expect(app.sessions.list()).toMatchObject([{ state: 'signed-in' }])
  })

  it('ends a sign-in whose provider does not answer', async () => {
    provider.fault = () => new Promise(() => undefined)
    const openBrowser = vi.fn(doesNothing)
    const app = run(openBrowser)
    const outcome = caught(app.sessions.signInWithBrowser(connection))
    await vi.waitFor(() => expect(provider.requests).toHaveLength(1))
    app.sessions.cancelSignIn(id)
    expect((await outcome).code).toBe('cancelled')
    expect(openBrowser).not.toHaveBeenCalled()
  })

  it('drops and revokes tokens that come after it', async () => {
    const app = run()
    provider.fault = (endpoint) => {
      if (endpoint === 'token') app.sessions.cancelSignIn(id)
      return undefined
    }
    expect((await caught(app.sessions.signInWithBrowser(connection))).code).toBe('cancelled')
    expect(app.sessions.list()).toEqual([{ state: 'signed-out', connectionId: id }])
    expect(keychain.entries.size).toBe(0)
    expect(provider.revoked).toHaveLength(2)
  })

  it('drops and revokes tokens that are just being kept', async () => {
    const app = run()
    const save = app.credentials.save.bind(app.credentials)
    app.credentials.save = (...args) => {
      app.sessions.cancelSignIn(id)
      return save(...args)
    }
    expect((await caught(app.sessions.signInWithBrowser(connection))).code).toBe('cancelled')
    expect(app.sessions.list()).toEqual([{ state: 'signed-out', connectionId: id }])
    expect(keychain.entries.size).toBe(0)
    expect(provider.revoked).toHaveLength(2)
  })

  it('leaves whoever was signed in signed in', async () => {
    const app = await signedInRun()
    const outcome = caught(app.sessions.signInWithBrowser(connection))
    app.sessions.cancelSignIn(id)
    await outcome
    expect(app.sessions.list()).toMatchObject([{ state: 'signed-in' }])
    await expect(app.sessions.tokensOf(id).accessToken()).resolves.toBeTypeOf('string')
  })

  it('is nothing when none is under way', () => {
    const app = run()
    app.sessions.cancelSignIn(id)
    expect(app.told).toEqual([])
  })
})

describe('signing in with a secret', () => {
  const granted = (): Response =>
    json({ access_token: 'token', token_type: 'Bearer', expires_in: 3_600 })
  const byCredentials = connectionWith({ method: 'client-credentials', oauthClientId: 'my-client' })

  it('keeps the secret once the service took it, and restores it', async () => {
    const { fetch: network, sent } = fakeFetch(granted())
    const first = startSessions(network, doesNothing, keychain)
    expect(await first.sessions.signInWithSecret(byCredentials, 'made-up')).toEqual({
      state: 'signed-in',
      connectionId: byCredentials.id,
      account: 'my-client',
      storage: 'keychain',
    })
    const second = startSessions(network, doesNothing, keychain)
    await second.sessions.restore(byCredentials)
    expect(await second.sessions.tokensOf(byCredentials.id).accessToken()).toBe('token')
    expect(sent.at(-1)?.body).toContain('made-up')
  })

  it('keeps nothing of a secret that the service refuses', async () => {
    const { fetch: network } = fakeFetch(json({}, 401))
    const app = startSessions(network, doesNothing, keychain)
    const error = await caught(app.sessions.signInWithSecret(byCredentials, 'wrong'))
    expect(error.code).toBe('bad-credentials')
    expect(keychain.entries.size).toBe(0)
    expect(app.told).toEqual([])
  })
})
