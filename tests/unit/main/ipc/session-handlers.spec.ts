import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../../support/main/app'
import { connectionWith } from '../../../support/main/connections'
import { FakeCloud } from '../../../support/main/fake-cloud'
import { FakeProvider } from '../../../support/main/fake-provider'
import { newSecret } from '../../../support/main/secrets'

const connection = connectionWith()
const { id: connectionId } = connection

function browserApp(openBrowser?: (url: string) => Promise<void>): TestApp {
  const provider = new FakeProvider()
  const app = startApp({
    fetch: provider.fetch,
    openBrowser:
      openBrowser ??
      (async (url) => {
        await fetch(provider.authorize(url))
      }),
  })
  app.services.connections.add(connection)
  return app
}

describe('sessions.restore', () => {
  it('finds what the keychain gives now, and leaves who is signed in alone', async () => {
    const app = browserApp()
    await app.get('sessions.signIn', { connectionId })
    const second = startApp({ loadKeychain: app.keychain.load })
    second.services.connections.add(connection)
    app.keychain.isBroken = true
    await second.get('sessions.restore', { connectionId })
    expect(await second.get('sessions.list', undefined)).toMatchObject([
      { state: 'signed-out', reason: { code: 'keychain-unavailable' } },
    ])
    app.keychain.isBroken = false
    await second.get('sessions.restore', { connectionId })
    expect(await second.get('sessions.list', undefined)).toMatchObject([{ state: 'signed-in' }])

    second.events.length = 0
    await second.get('sessions.restore', { connectionId })
    expect(second.events).toEqual([])
  })
})

describe('sessions.signIn', () => {
  it('signs in with the browser', async () => {
    const app = browserApp()
    expect(await app.get('sessions.signIn', { connectionId })).toMatchObject({ state: 'signed-in' })
    expect(app.events.map(({ name }) => name)).toContain('sessions.changed')
  })

  it('needs the secret again for client credentials', async () => {
    const cloud = new FakeCloud()
    const app = startApp({ fetch: cloud.fetch })
    app.services.connections.add({ ...connection, method: 'client-credentials' })
    expect(await app.ask('sessions.signIn', { connectionId })).toMatchObject({
      error: { code: 'bad-input', details: { fields: ['clientSecret'] } },
    })
    const signedIn = { connectionId, clientSecret: cloud.accessSecret }
    expect(await app.get('sessions.signIn', signedIn)).toMatchObject({ state: 'signed-in' })
  })

  it('knows no connection that does not exist', async () => {
    const result = await startApp().ask('sessions.signIn', { connectionId: randomUUID() })
    expect(result).toMatchObject({ ok: false, error: { code: 'connection-not-found' } })
  })

  it('ends when it is cancelled', async () => {
    const app = browserApp(async () => {
      await app.get('sessions.cancelSignIn', { connectionId })
    })
    const result = await app.ask('sessions.signIn', { connectionId })
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  })
})

describe('sessions.reopenBrowser', () => {
  it('says that the browser does not open', async () => {
    let opened = 0
    const app = browserApp(async () => {
      opened += 1
      if (opened > 1) throw new Error('no browser')
      const again = await app.ask('sessions.reopenBrowser', { connectionId })
      expect(again).toMatchObject({ ok: false, error: { code: 'browser-not-opened' } })
      await app.get('sessions.cancelSignIn', { connectionId })
    })
    await app.ask('sessions.signIn', { connectionId })
    expect(opened).toBe(2)
  })
})

describe('sessions.signOut', () => {
  it('leaves neither credential nor secrets, on the clipboard either', async () => {
    const app = browserApp()
    await app.get('sessions.signIn', { connectionId })
    const handle = app.services.secrets.hold(newSecret(connectionId, 'made-up')).handle
    await app.get('secrets.copy', { handle })
    await app.get('sessions.signOut', { connectionId })
    expect(app.keychain.entries.size).toBe(0)
    expect(app.clipboard.text).toBe('')
    expect(await app.ask('secrets.copy', { handle })).toMatchObject({
      error: { code: 'secret-gone' },
    })
    expect(await app.get('sessions.list', undefined)).toEqual([
      { state: 'signed-out', connectionId },
    ])
  })

  it('signs out though the clipboard refuses, and says that it does', async () => {
    const app = browserApp()
    await app.get('sessions.signIn', { connectionId })
    await app.get('secrets.copy', {
      handle: app.services.secrets.hold(newSecret(connectionId, 'made-up')).handle,
    })
    app.clipboard.isBroken = true
    const result = await app.ask('sessions.signOut', { connectionId })
    expect(result).toMatchObject({ ok: false, error: { code: 'clipboard-failed' } })
    expect(app.keychain.entries.size).toBe(0)
  })
})
