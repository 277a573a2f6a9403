import { beforeEach, describe, expect, it, vi } from 'vitest'
import { caught } from '../../../support/main/caught'
import { connectionWith } from '../../../support/main/connections'
import { json, networkFailures } from '../../../support/main/fake-fetch'
import { FakeKeychain } from '../../../support/main/fake-keychain'
import { FakeProvider } from '../../../support/main/fake-provider'
import { startSessions, type Run } from '../../../support/main/sessions'

const connection = connectionWith()
const { id } = connection
let provider: FakeProvider
let keychain: FakeKeychain
let app: Run

/** Restores a session, so that its first token is still to come. */
beforeEach(async () => {
  provider = new FakeProvider()
  keychain = new FakeKeychain()
  const before = start()
  await before.credentials.save(id, {
    kind: 'refresh-token',
    refreshToken: provider.issueRefreshToken(),
  })
  app = start()
  await app.sessions.restore(connection)
  app.told.length = 0
})

const start = (): Run =>
  startSessions(provider.fetch, () => Promise.reject(new Error('no browser')), keychain)

async function keptRefreshToken(): Promise<string | undefined> {
  const answer = await start().credentials.load(id)
  if (answer.state !== 'found' || answer.credential.kind !== 'refresh-token') return undefined
  return answer.credential.refreshToken
}

describe('a renewal', () => {
  it('is one request for fifty calls at once', async () => {
    const tokens = app.sessions.tokensOf(id)
    const given = await Promise.all(Array.from({ length: 50 }, () => tokens.accessToken()))
    expect(new Set(given).size).toBe(1)
    expect(provider.count('token')).toBe(1)
  })

  it('keeps the rotated token before the access token is given to anybody', async () => {
    const old = await keptRefreshToken()
    let keptWhenGiven: string | undefined
    await app.sessions
      .tokensOf(id)
      .accessToken()
      .then(async () => (keptWhenGiven = await keptRefreshToken()))
    expect(keptWhenGiven).toBeDefined()
    expect(keptWhenGiven).not.toBe(old)
  })

  it('uses the rotated token the next time, also after a restart', async () => {
    const first = await app.sessions.tokensOf(id).accessToken()
    await app.sessions.tokensOf(id).renew(first)
    const second = start()
    await second.sessions.restore(connection)
    await expect(second.sessions.tokensOf(id).accessToken()).resolves.toBeTypeOf('string')
    expect(provider.count('token')).toBe(3)
  })

  it('says once that the session is over for invalid_grant, and keeps what is stored', async () => {
    provider.fault = (endpoint) =>
      endpoint === 'token' ? json({ error: 'invalid_grant' }, 400) : undefined
    const tokens = app.sessions.tokensOf(id)
    const failures = await Promise.all([1, 2, 3].map(() => caught(tokens.accessToken())))
    expect(failures.map(({ code }) => code)).toEqual(Array(3).fill('session-expired'))
    expect(app.told).toMatchObject([{ state: 'expired', reason: { code: 'session-expired' } }])
    expect(() => app.sessions.tokensOf(id)).toThrow()
    expect(await keptRefreshToken()).toBeDefined()
  })

  it.each([
    ['offline', () => Promise.reject(networkFailures.refused())],
    ['with a service in trouble', () => new Response('down', { status: 503 })],
    [
      'behind a captive portal',
      () => new Response('<h1>Hotel</h1>', { headers: { 'content-type': 'text/html' } }),
    ],
  ])('that fails %s leaves everybody signed in', async (_what, fault) => {
    const kept = await keptRefreshToken()
    provider.fault = fault
    await caught(app.sessions.tokensOf(id).accessToken())
    expect(app.sessions.list()).toMatchObject([{ state: 'signed-in' }])
    expect(await keptRefreshToken()).toBe(kept)
    provider.fault = undefined
    await expect(app.sessions.tokensOf(id).accessToken()).resolves.toBeTypeOf('string')
  })

  it('says when the credential moves to memory, and when it is back', async () => {
    const tokens = app.sessions.tokensOf(id)
    keychain.isBroken = true
    const first = await tokens.accessToken()
    keychain.isBroken = false
    const second = await tokens.renew(first)
    await tokens.renew(second)
    expect(app.told).toMatchObject([{ storage: 'memory' }, { storage: 'keychain' }])
  })
})

describe('a renewal that a sign-out overtakes', () => {
  it('leaves nothing in the keychain and revokes what came', async () => {
    let signedOut: Promise<void> | undefined
    const save = vi.spyOn(app.credentials, 'save')
    provider.fault = (endpoint) => {
      if (endpoint === 'token') signedOut = app.sessions.signOut(connection)
      return undefined
    }
    const error = await caught(app.sessions.tokensOf(id).accessToken())
    await signedOut
    expect(error.code).toBe('not-signed-in')
    expect(save).not.toHaveBeenCalled()
    expect(keychain.entries.size).toBe(0)
    expect(app.states()).toEqual(['signed-out'])
    expect(provider.revoked.length).toBeGreaterThanOrEqual(3)
  })

  it.each([true, false])(
    'while its token is being kept leaves nothing either (keychain broken: %s)',
    async (isBroken) => {
      const renewal = caught(app.sessions.tokensOf(id).accessToken())
      let signedOut: Promise<unknown> | undefined
      const save = app.credentials.save.bind(app.credentials)
      app.credentials.save = (...args) => {
        keychain.isBroken = isBroken
        signedOut = app.sessions.signOut(connection).catch(() => undefined)
        return save(...args).finally(() => (keychain.isBroken = false))
      }
      expect((await renewal).code).toBe('not-signed-in')
      await signedOut
      expect(app.states()).toEqual(['signed-out'])
      expect(await app.credentials.load(id)).toEqual({ state: 'absent' })
      expect(keychain.entries.size).toBe(0)
    },
  )

  it('does not call a session expired that was signed out', async () => {
    provider.fault = async (endpoint) => {
      if (endpoint !== 'token') return undefined
      await app.sessions.signOut(connection)
      return json({ error: 'invalid_grant' }, 400)
    }
    expect((await caught(app.sessions.tokensOf(id).accessToken())).code).toBe('session-expired')
    expect(app.sessions.list()).toEqual([{ state: 'signed-out', connectionId: id }])
  })
})
