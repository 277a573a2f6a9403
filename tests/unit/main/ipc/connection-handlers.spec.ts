import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_OAUTH_CLIENT_ID } from '../../../../src/shared/model/connection'
import { startApp, type TestApp } from '../../../support/main/app'
import { CLOUD_URL, FakeCloud } from '../../../support/main/fake-cloud'
import { newSecret } from '../../../support/main/secrets'

const place = { name: 'Acme', baseUrl: CLOUD_URL, oauthClientId: 'sao-desk' }
const byBrowser = { ...place, method: 'browser', issuer: 'https://id.example' } as const
const byCredentials = (clientSecret: string) =>
  ({ ...place, method: 'client-credentials', clientSecret }) as const

function lastChange({ events }: TestApp) {
  return events.findLast(({ name }) => name === 'connections.changed')
}

describe('connections.add', () => {
  it('keeps a connection by browser, signed out for now', async () => {
    const app = startApp()
    const added = await app.get('connections.add', byBrowser)
    expect(added).toMatchObject({ ...byBrowser, kind: 'custom' })
    expect(await app.get('connections.list', undefined)).toEqual([added])
    expect(await app.get('sessions.list', undefined)).toEqual([
      { state: 'signed-out', connectionId: added.id },
    ])
    expect(lastChange(app)).toEqual({ name: 'connections.changed', payload: [added] })
  })

  it('keeps a connection by client credentials once the service took them', async () => {
    const cloud = new FakeCloud()
    const app = startApp({ fetch: cloud.fetch })
    const added = await app.get('connections.add', byCredentials(cloud.accessSecret))
    expect(cloud.requests).toEqual(['POST /oauth/token'])
    expect(await app.get('sessions.list', undefined)).toMatchObject([
      { state: 'signed-in', connectionId: added.id, account: 'sao-desk' },
    ])
    expect(JSON.stringify([added, app.events])).not.toContain(cloud.accessSecret)
  })

  it('keeps nothing when the service refuses the credentials', async () => {
    const app = startApp({ fetch: new FakeCloud().fetch })
    const result = await app.ask('connections.add', byCredentials('wrong'))
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-credentials' } })
    expect(await app.get('connections.list', undefined)).toEqual([])
    expect(await app.get('sessions.list', undefined)).toEqual([])
    expect(app.keychain.entries.size).toBe(0)
  })

  it('keeps nothing when the service cannot be reached', async () => {
    const app = startApp()
    const result = await app.ask('connections.add', byCredentials('any'))
    expect(result).toMatchObject({ ok: false, error: { code: 'offline' } })
    expect(await app.get('connections.list', undefined)).toEqual([])
  })
})

describe('connections.openSample', () => {
  it('starts the sample organization and makes its connection once', async () => {
    const address = { baseUrl: 'http://127.0.0.1:1', issuer: 'http://127.0.0.1:1' }
    const startSample = vi.fn(() => Promise.resolve(address))
    const app = startApp({ startSample })
    const first = await app.get('connections.openSample', undefined)
    const second = await app.get('connections.openSample', undefined)
    expect(first).toMatchObject({ kind: 'sample', oauthClientId: DEFAULT_OAUTH_CLIENT_ID })
    expect(second).toEqual(first)
    expect(await app.get('connections.list', undefined)).toEqual([first])
    expect(startSample).toHaveBeenCalledTimes(2)
  })

  it('says that the sample organization did not start, and keeps nothing', async () => {
    const app = startApp()
    const result = await app.ask('connections.openSample', undefined)
    expect(result).toMatchObject({ ok: false, error: { code: 'sample-not-started' } })
    expect(await app.get('connections.list', undefined)).toEqual([])
  })
})

describe('connections.remove', () => {
  it('leaves nothing of the connection, its credential and its secrets', async () => {
    const cloud = new FakeCloud()
    const app = startApp({ fetch: cloud.fetch })
    const { id } = await app.get('connections.add', byCredentials(cloud.accessSecret))
    const handle = app.services.secrets.hold(newSecret(id, 'made-up')).handle
    await app.get('secrets.copy', { handle })
    await app.get('connections.remove', { connectionId: id })
    expect(await app.get('connections.list', undefined)).toEqual([])
    expect(await app.get('sessions.list', undefined)).toEqual([])
    expect(app.keychain.entries.size).toBe(0)
    expect(app.clipboard.text).toBe('')
    expect(await app.ask('secrets.reveal', { handle })).toMatchObject({
      error: { code: 'secret-gone' },
    })
    expect(lastChange(app)).toEqual({ name: 'connections.changed', payload: [] })
  })

  it('knows no connection that was removed before', async () => {
    const app = startApp()
    const { id: connectionId } = await app.get('connections.add', byBrowser)
    await app.get('connections.remove', { connectionId })
    const result = await app.ask('connections.remove', { connectionId })
    expect(result).toMatchObject({ ok: false, error: { code: 'connection-not-found' } })
  })

  it('keeps the connection while the keychain may still hold its credential', async () => {
    const cloud = new FakeCloud()
    const app = startApp({ fetch: cloud.fetch })
    const { id } = await app.get('connections.add', byCredentials(cloud.accessSecret))
    app.keychain.isBroken = true
    const result = await app.ask('connections.remove', { connectionId: id })
    expect(result).toMatchObject({ ok: false, error: { code: 'keychain-not-wiped' } })
    expect(await app.get('connections.list', undefined)).toHaveLength(1)
  })
})
