import { describe, expect, it } from 'vitest'
import { useConnectionsStore } from '../../../../src/renderer/stores/connections'
import { useBrowserGlobals } from '../support/browser'
import { failed, installFakeBridge, ok } from '../support/fake-bridge'
import { sampleConnection } from '../support/samples'

const first = sampleConnection({ name: 'First' })
const second = sampleConnection({ name: 'Second' })

describe('connections store', () => {
  useBrowserGlobals()

  it('shows the last used connection, until another is chosen', async () => {
    installFakeBridge({ 'connections.list': () => ok([first, second]) })
    const store = useConnectionsStore()
    expect(store.active).toBeUndefined()
    await store.load()
    expect(store.active).toEqual(first)
    store.select(second.id)
    expect(store.active).toEqual(second)
  })

  it('keeps showing it when the order changes', async () => {
    const bridge = installFakeBridge({ 'connections.list': () => ok([first, second]) })
    const store = useConnectionsStore()
    await store.load()
    bridge.emit('connections.changed', [second, first])
    expect(store.active).toEqual(first)
  })

  it('follows changes made elsewhere', () => {
    const bridge = installFakeBridge()
    const store = useConnectionsStore()
    bridge.emit('connections.changed', [second])
    expect(store.all).toEqual([second])
  })

  it.each(['add', 'openSample'] as const)('shows what %s brought, once', async (action) => {
    const bridge = installFakeBridge({
      'connections.list': () => ok([first]),
      'connections.add': () => ok(second),
      'connections.openSample': () => ok(second),
    })
    const store = useConnectionsStore()
    await store.load()
    // The main process also tells everyone; the order is not promised.
    bridge.emit('connections.changed', [first, second])
    if (action === 'openSample') await store.openSample()
    else {
      await store.add({
        method: 'browser',
        name: 'Second',
        baseUrl: 'https://example.com',
        issuer: 'https://example.com',
        oauthClientId: 'x',
      })
    }
    expect(store.all.map(({ name }) => name)).toEqual(['First', 'Second'])
    expect(store.active).toEqual(second)
  })

  it('shows another one after the shown one was removed', async () => {
    const bridge = installFakeBridge({
      'connections.list': () => ok([first, second]),
      'connections.remove': () => ok(undefined),
    })
    const store = useConnectionsStore()
    await store.load()
    await store.remove(first.id)
    expect(bridge.asked.at(-1)).toEqual({
      name: 'connections.remove',
      input: { connectionId: first.id },
    })
    expect(store.active).toEqual(second)
  })

  it('keeps a connection that could not be removed', async () => {
    installFakeBridge({
      'connections.list': () => ok([first]),
      'connections.remove': () => failed('keychain-unavailable'),
    })
    const store = useConnectionsStore()
    await store.load()
    await expect(store.remove(first.id)).rejects.toMatchObject({ code: 'keychain-unavailable' })
    expect(store.all).toEqual([first])
  })
})
