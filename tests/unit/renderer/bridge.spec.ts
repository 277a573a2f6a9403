import { describe, expect, it, vi } from 'vitest'
import { ask, listen } from '../../../src/renderer/bridge'
import { AppError } from '../../../src/shared/errors'
import { useBrowserGlobals } from './support/browser'
import { failed, installFakeBridge, ok } from './support/fake-bridge'

describe('ask', () => {
  useBrowserGlobals()

  it('gives the value of an answer', async () => {
    installFakeBridge({ 'app.info': () => ok({ version: '1.2.3', platform: 'linux' }) })
    expect(await ask('app.info')).toEqual({ version: '1.2.3', platform: 'linux' })
  })

  it('throws what the main process refused, with its code and details', async () => {
    installFakeBridge({ 'connections.list': () => failed('forbidden', { status: 403 }) })
    const thrown = await ask('connections.list').catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(AppError)
    expect((thrown as AppError).toValue()).toEqual({
      code: 'forbidden',
      message: 'failed: forbidden',
      details: { status: 403 },
    })
  })

  it('turns a main process that does not answer into an internal error', async () => {
    installFakeBridge()
    await expect(ask('connections.list')).rejects.toMatchObject({ code: 'internal' })
  })
})

describe('listen', () => {
  useBrowserGlobals()

  it('hears until it is told not to', () => {
    const bridge = installFakeBridge()
    const heard = vi.fn()
    const stop = listen('clipboard.changed', heard)
    bridge.emit('clipboard.changed', { clearsAt: 5 })
    stop()
    bridge.emit('clipboard.changed', { clearsAt: 6 })
    expect(heard.mock.calls).toEqual([[{ clearsAt: 5 }]])
  })
})
