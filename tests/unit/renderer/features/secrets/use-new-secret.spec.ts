import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { effectScope } from 'vue'
import { useNewSecret } from '../../../../../src/renderer/features/secrets/use-new-secret'
import { useClipboardStore } from '../../../../../src/renderer/stores/clipboard'
import { useBrowserGlobals } from '../../support/browser'
import { failed, installFakeBridge, ok } from '../../support/fake-bridge'

const HANDLE = '00000000-0000-4000-8000-000000000005'
const CONNECTION = '00000000-0000-4000-8000-000000000001'
const SECRET = { handle: HANDLE, clientId: 'some-client', hint: 'a1b2c3' }

describe('useNewSecret', () => {
  useBrowserGlobals()

  function inScope(): ReturnType<typeof useNewSecret> & { stop: () => void } {
    const scope = effectScope()
    const secret = scope.run(() => useNewSecret(CONNECTION, SECRET)) ?? expect.unreachable()
    return Object.assign(secret, { stop: () => scope.stop() })
  }

  it('copies without ever asking for the value', async () => {
    const bridge = installFakeBridge({ 'secrets.copy': () => ok({ clearsAt: 4000 }) })
    const secret = inScope()
    expect(await secret.copy()).toBe(true)
    expect(secret.copied.value).toBe(true)
    expect(secret.value.value).toBeUndefined()
    expect(useClipboardStore().clearsAt).toBe(4000)
    expect(bridge.asked).toEqual([{ name: 'secrets.copy', input: { handle: HANDLE } }])
  })

  it('says when it could not be copied, and does not count as copied', async () => {
    installFakeBridge({ 'secrets.copy': () => failed('clipboard-failed') })
    const secret = inScope()
    expect(await secret.copy()).toBe(false)
    expect(secret.copied.value).toBe(false)
    expect(secret.problem.value?.code).toBe('clipboard-failed')
  })

  it('holds the value only between Reveal and Hide', async () => {
    const value = randomBytes(16).toString('hex')
    installFakeBridge({ 'secrets.reveal': () => ok({ value }) })
    const secret = inScope()
    await secret.reveal()
    expect(secret.value.value).toBe(value)
    secret.hide()
    expect(secret.value.value).toBeUndefined()
  })

  it('drops the value when what shows it goes away', async () => {
    const value = randomBytes(16).toString('hex')
    installFakeBridge({ 'secrets.reveal': () => ok({ value }) })
    const secret = inScope()
    await secret.reveal()
    secret.stop()
    expect(secret.value.value).toBeUndefined()
  })

  it('says when the secret is gone', async () => {
    installFakeBridge({ 'secrets.reveal': () => failed('secret-gone') })
    const secret = inScope()
    await secret.reveal()
    expect(secret.problem.value?.code).toBe('secret-gone')
  })

  it('lets the main process forget it, and hides it first', async () => {
    const value = randomBytes(16).toString('hex')
    const bridge = installFakeBridge({
      'secrets.reveal': () => ok({ value }),
      'secrets.acknowledge': () => ok(undefined),
    })
    const secret = inScope()
    await secret.reveal()
    await secret.acknowledge()
    expect(secret.value.value).toBeUndefined()
    expect(bridge.asked.at(-1)).toEqual({
      name: 'secrets.acknowledge',
      input: { handle: HANDLE },
    })
  })

  it('counts as safe once it is kept, and no longer when it is forgotten', async () => {
    const bridge = installFakeBridge({
      'secrets.keep': () => ok(undefined),
      'secrets.forgetKept': () => ok(undefined),
    })
    const secret = inScope()
    expect(secret.safe.value).toBe(false)
    expect(await secret.keep(true)).toBe(true)
    expect(secret.kept.value).toBe(true)
    expect(secret.safe.value).toBe(true)
    await secret.keep(false)
    expect(secret.safe.value).toBe(false)
    expect(bridge.asked).toEqual([
      { name: 'secrets.keep', input: { handle: HANDLE } },
      {
        name: 'secrets.forgetKept',
        input: { connectionId: CONNECTION, clientId: 'some-client', hint: 'a1b2c3' },
      },
    ])
  })

  it('does not count as kept when the keychain refuses', async () => {
    installFakeBridge({ 'secrets.keep': () => failed('keychain-unavailable') })
    const secret = inScope()
    expect(await secret.keep(true)).toBe(false)
    expect(secret.safe.value).toBe(false)
    expect(secret.problem.value?.code).toBe('keychain-unavailable')
  })
})
