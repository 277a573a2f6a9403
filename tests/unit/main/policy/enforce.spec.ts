import { describe, expect, it } from 'vitest'
import type { PolicyState } from '../../../../src/shared/model/policy'
import { policyState } from '../../../../src/main/policy/read-policy'
import { prepareConnections } from '../../../../src/main/start-up'
import { Keychain } from '../../../../src/main/vault/keychain'
import { startApp } from '../../../support/main/app'
import { FakeKeychain } from '../../../support/main/fake-keychain'
import { openDatabase } from '../../../../src/main/storage/database'

const policyOf = (content: unknown): PolicyState =>
  policyState({ found: 'content', place: 'policy.json', content })
const PRESET = {
  name: 'Console of the company',
  method: 'client-credentials',
  baseUrl: 'https://console.example',
  oauthClientId: 'company-desk',
}

describe('without the sample organization', () => {
  it('does not start it, whoever asks', async () => {
    const app = startApp({
      policy: policyOf({ allowSampleOrganization: false }),
      startSample: () => Promise.reject(new Error('was started')),
    })
    expect(await app.ask('connections.openSample', undefined)).toMatchObject({
      ok: false,
      error: { code: 'off-by-policy' },
    })
    await prepareConnections(app.services, true)
    expect(await app.get('connections.list', undefined)).toEqual([])
  })
})

describe('without keeping in the keychain', () => {
  it('writes and uses nothing, and still removes', async () => {
    const keychain = new FakeKeychain()
    const database = openDatabase(':memory:')
    const secret = { clientId: 'client', hint: 'ab12' }
    const connectionId = crypto.randomUUID()
    const before = startApp({ database, loadKeychain: keychain.load })
    await before.services.keptSecrets.keep(connectionId, secret, 'a value')
    expect(keychain.entries.size).toBeGreaterThan(0)

    const app = startApp({
      database,
      loadKeychain: keychain.load,
      policy: policyOf({ allowKeychain: false }),
    })
    const { keptSecrets } = app.services
    expect(keptSecrets.list(connectionId)).toEqual([])
    await expect(keptSecrets.valueOf(connectionId, secret)).rejects.toMatchObject({
      code: 'off-by-policy',
    })
    await expect(keptSecrets.keep(connectionId, secret, 'other')).rejects.toMatchObject({
      code: 'off-by-policy',
    })
    await keptSecrets.forget(connectionId, secret)
    expect([...keychain.entries]).toEqual([])
  })

  it('leaves what was kept for the day when it is allowed again', async () => {
    const keychain = new FakeKeychain()
    await new Keychain(keychain.load).write('connection/1', 'a value')
    const kept = [...keychain.entries]
    const app = startApp({
      loadKeychain: keychain.load,
      policy: policyOf({ allowKeychain: false }),
    })
    const backend = await app.services.world.loadKeychain()
    expect(await backend.getPassword('SAO Desk', 'connection/1')).toBeNull()
    await expect(backend.setPassword('SAO Desk', 'x', 'y')).rejects.toThrow('administrator')
    expect([...keychain.entries]).toEqual(kept)
  })
})

describe('with connections of the administrator', () => {
  it('has them once, whatever the number of starts, and lets nobody remove them', async () => {
    const database = openDatabase(':memory:')
    const policy = policyOf({ connections: [PRESET] })
    const app = startApp({ database, policy })
    await prepareConnections(app.services, false)
    await prepareConnections(startApp({ database, policy }).services, false)
    const [connection, ...others] = await app.get('connections.list', undefined)
    expect(others).toEqual([])
    expect(connection).toMatchObject({ ...PRESET, kind: 'custom' })
    const removal = await app.ask('connections.remove', {
      connectionId: connection?.id ?? '',
    })
    expect(removal).toMatchObject({ ok: false, error: { code: 'off-by-policy' } })
  })
})

it('the window can read it', async () => {
  const policy = policyOf({ allowUpdates: 'maybe' })
  expect(await startApp({ policy }).get('policy.read', undefined)).toEqual(policy)
})
