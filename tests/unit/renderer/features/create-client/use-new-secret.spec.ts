import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { effectScope } from 'vue'
import { useNewSecret } from '../../../../../src/renderer/features/create-client/use-new-secret'
import { useClipboardStore } from '../../../../../src/renderer/stores/clipboard'
import { useBrowserGlobals } from '../../support/browser'
import { failed, installFakeBridge, ok } from '../../support/fake-bridge'

const HANDLE = '00000000-0000-4000-8000-000000000005'

describe('useNewSecret', () => {
  useBrowserGlobals()

  function inScope(): ReturnType<typeof useNewSecret> & { stop: () => void } {
    const scope = effectScope()
    const secret = scope.run(() => useNewSecret(HANDLE)) ?? expect.unreachable()
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
})
