import { describe, expect, it, vi } from 'vitest'
import { useTenantsStore } from '../../../../src/renderer/stores/tenants'
import type { Result } from '../../../../src/shared/errors'
import type { Tenant } from '../../../../src/shared/model/tenant'
import { useBrowserGlobals } from '../support/browser'
import { deferred, failed, installFakeBridge, ok } from '../support/fake-bridge'
import { NOW_MS, sampleTenant } from '../support/samples'

const A = '00000000-0000-4000-8000-00000000000a'
const [eu, us] = [sampleTenant({ name: 'EU' }), sampleTenant({ name: 'US' })]

describe('tenants store', () => {
  useBrowserGlobals()

  it('loads the tenants of a connection', async () => {
    installFakeBridge({ 'tenants.list': () => ok([eu]) })
    const store = useTenantsStore()
    const done = store.refresh(A)
    expect(store.inventoryOf(A).loading).toBe(true)
    await done
    expect(store.inventoryOf(A)).toMatchObject({ tenants: [eu], loading: false })
    expect(store.inventoryOf(A).updatedAt).toBeTypeOf('number')
  })

  it('keeps what is known when a refresh fails, and says why', async () => {
    const bridge = installFakeBridge({ 'tenants.list': () => ok([eu]) })
    const store = useTenantsStore()
    await store.refresh(A)
    bridge.on({ 'tenants.list': () => failed('offline') })
    await store.refresh(A)
    expect(store.inventoryOf(A)).toMatchObject({
      tenants: [eu],
      loading: false,
      problem: { code: 'offline' },
    })
  })

  it('drops an answer that a newer request overtook', async () => {
    const answers = [deferred<Result<Tenant[]>>(), deferred<Result<Tenant[]>>()]
    let asked = 0
    installFakeBridge({ 'tenants.list': () => answers[asked++]?.promise ?? failed('internal') })
    const store = useTenantsStore()
    const done = [store.refresh(A), store.refresh(A)]
    answers[1]?.resolve(ok([us]))
    await done[1]
    answers[0]?.resolve(ok([eu]))
    await done[0]
    expect(store.inventoryOf(A).tenants).toEqual([us])
  })

  it('shows the tenants last known until the fresh ones are there', async () => {
    const answer = deferred<Result<Tenant[]>>()
    installFakeBridge({
      'tenants.list': () => answer.promise,
      'snapshots.tenants': () => ok({ takenAt: NOW_MS, tenants: [eu, us] }),
    })
    const store = useTenantsStore()
    const done = store.refresh(A)
    await vi.waitFor(() => expect(store.inventoryOf(A).tenants).toEqual([eu, us]))
    expect(store.inventoryOf(A)).toMatchObject({ loading: true, updatedAt: NOW_MS })
    const moved = { ...us, name: 'US 2' }
    answer.resolve(ok(structuredClone([eu, moved])))
    await done
    expect(store.inventoryOf(A).tenants).toEqual([eu, moved])
    expect(store.inventoryOf(A).tenants[0], 'an unchanged tenant is the same object').toBe(eu)
  })

  it('keeps the tenants last known when the service cannot be reached', async () => {
    installFakeBridge({
      'tenants.list': () => failed('offline'),
      'snapshots.tenants': () => ok({ takenAt: NOW_MS, tenants: [eu] }),
    })
    const store = useTenantsStore()
    await store.refresh(A)
    expect(store.inventoryOf(A)).toMatchObject({
      tenants: [eu],
      loading: false,
      problem: { code: 'offline' },
    })
  })

  it('lists by the subscriptions that a person named, now and at each refresh', async () => {
    const bridge = installFakeBridge({
      'tenants.list': () => failed('subscription-needed'),
      'preferences.save': () => ok(undefined),
    })
    const store = useTenantsStore()
    await store.refresh(A)
    expect(store.inventoryOf(A).problem?.code).toBe('subscription-needed')
    expect(store.subscriptionsOf(A)).toEqual([])
    bridge.on({ 'tenants.list': () => ok([eu]) })
    await store.listBy(A, ['1000', '1001'])
    expect(store.inventoryOf(A)).toMatchObject({ tenants: [eu], problem: undefined })
    await store.refresh(A)
    const inputs = bridge.asked.filter(({ name }) => name === 'tenants.list')
    const named = { connectionId: A, subscriptionIds: ['1000', '1001'] }
    expect(inputs.map(({ input }) => input)).toEqual([{ connectionId: A }, named, named])
    await vi.waitFor(() =>
      expect(bridge.asked).toContainEqual({
        name: 'preferences.save',
        input: { name: `subscriptions:${A}`, value: ['1000', '1001'] },
      }),
    )
  })

  it('forgets a connection, whatever is still on its way', async () => {
    const answer = deferred<Result<Tenant[]>>()
    installFakeBridge({ 'tenants.list': () => answer.promise })
    const store = useTenantsStore()
    const done = store.refresh(A)
    store.forget(A)
    answer.resolve(ok([eu]))
    await done
    expect(store.inventoryOf(A)).toMatchObject({ tenants: [], loading: false })
  })
})
