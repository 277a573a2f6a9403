import { describe, expect, it } from 'vitest'
import { useAccessStore } from '../../../../src/renderer/stores/access'
import type { TenantReach } from '../../../../src/shared/model/tenant-access'
import { useBrowserGlobals } from '../support/browser'
import { failed, installFakeBridge, ok } from '../support/fake-bridge'

const A = '00000000-0000-4000-8000-00000000000a'
const B = '00000000-0000-4000-8000-00000000000b'

function reachOf(tenantId: string, state: 'signed-in' | 'signed-out' = 'signed-in'): TenantReach {
  const id = crypto.randomUUID()
  const session =
    state === 'signed-in'
      ? ({ state, connectionId: id, storage: 'keychain' } as const)
      : ({ state, connectionId: id } as const)
  return { id, connectionId: A, tenantId, method: 'api-key', session }
}

describe('access store', () => {
  useBrowserGlobals()

  it('knows how the tenants of a connection are reached, and which can be asked', async () => {
    installFakeBridge({ 'access.list': () => ok([reachOf('t1'), reachOf('t2', 'signed-out')]) })
    const store = useAccessStore()
    await store.load(A)
    expect([...store.reachOf(A).keys()]).toEqual(['t1', 't2'])
    expect(store.reachable(A)).toEqual(['t1'])
    expect(store.reachOf(B).size).toBe(0)
  })

  it('hears of changes, connection by connection', () => {
    const bridge = installFakeBridge()
    const store = useAccessStore()
    bridge.emit('access.changed', { connectionId: A, access: [reachOf('t1')] })
    bridge.emit('access.changed', { connectionId: B, access: [] })
    expect(store.reachable(A)).toEqual(['t1'])
    bridge.emit('access.changed', { connectionId: A, access: [] })
    expect(store.reachOf(A).size).toBe(0)
  })

  it('reaches a tenant with what it is given, and forgets it', async () => {
    let list = [reachOf('t1')]
    const bridge = installFakeBridge({
      'access.list': () => ok(list),
      'access.reach': () => ok(reachOf('t1')),
      'access.forget': () => ok(undefined),
    })
    const store = useAccessStore()
    const access = { method: 'api-key', apiKey: 'made-up-value' } as const
    await store.reach(A, 't1', access)
    expect(bridge.asked[0]).toEqual({
      name: 'access.reach',
      input: { connectionId: A, tenantId: 't1', access },
    })
    expect(store.reachable(A)).toEqual(['t1'])
    list = []
    await store.forget(A, 't1')
    expect(store.reachable(A)).toEqual([])
  })

  it('tells why a tenant was not reached, and keeps what was known', async () => {
    const bridge = installFakeBridge({ 'access.list': () => ok([reachOf('t1')]) })
    const store = useAccessStore()
    await store.load(A)
    bridge.on({ 'access.reach': () => failed('bad-credentials') })
    const reaching = store.reach(A, 't1', { method: 'connection' })
    await expect(reaching).rejects.toMatchObject({ code: 'bad-credentials' })
    expect(store.reachable(A)).toEqual(['t1'])
  })

  it('drops what it knew of a connection', async () => {
    installFakeBridge({ 'access.list': () => ok([reachOf('t1')]) })
    const store = useAccessStore()
    await store.load(A)
    store.drop(A)
    expect(store.reachable(A)).toEqual([])
  })
})
