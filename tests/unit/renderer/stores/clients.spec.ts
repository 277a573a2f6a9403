import { afterEach, describe, expect, it, vi } from 'vitest'
import { useClientsStore } from '../../../../src/renderer/stores/clients'
import type { CommandOutput } from '../../../../src/shared/ipc-contract'
import type { Result } from '../../../../src/shared/errors'
import { useBrowserGlobals } from '../support/browser'
import { deferred, failed, type FakeBridge, installFakeBridge, ok } from '../support/fake-bridge'
import { sampleClient } from '../support/samples'

const A = '00000000-0000-4000-8000-00000000000a'
const B = '00000000-0000-4000-8000-00000000000b'
const [one, two, three] = ['one', 'two', 'three'].map((name) => sampleClient(name))
if (one === undefined || two === undefined || three === undefined) throw new Error('no samples')

type ListAnswer = Result<CommandOutput<'clients.list'>>

/** A bridge whose list answers when the test says so. */
function bridgeWithLoads(): FakeBridge & { answers: ((answer: ListAnswer) => void)[] } {
  const answers: ((answer: ListAnswer) => void)[] = []
  const bridge = installFakeBridge({
    'clients.list': () => {
      const { promise, resolve } = deferred<ListAnswer>()
      answers.push(resolve)
      return promise
    },
    'clients.cancelList': () => ok(undefined),
    'snapshots.clients': () => ok(null),
  })
  return Object.assign(bridge, { answers })
}

function loadIds(bridge: FakeBridge): string[] {
  return bridge.asked
    .filter(({ name }) => name === 'clients.list')
    .map(({ input }) => (input as { loadId: string }).loadId)
}

function names(store: ReturnType<typeof useClientsStore>, connectionId = A): string[] {
  return store.directoryOf(connectionId).rows.map(({ client }) => client.clientName)
}

describe('clients store', () => {
  useBrowserGlobals()
  afterEach(() => vi.useRealTimers())

  it('shows rows as pages come, and how far the load is', async () => {
    const bridge = bridgeWithLoads()
    const store = useClientsStore()
    const done = store.refresh(A)
    const [loadId = ''] = loadIds(bridge)

    bridge.emit('clients.page', { loadId, clients: [one], total: 2 })
    expect(names(store)).toEqual(['one'])
    expect(store.directoryOf(A).load).toEqual({ loaded: 1, total: 2 })
    expect(store.directoryOf(A).updatedAt).toBeUndefined()

    bridge.emit('clients.page', { loadId, clients: [two] })
    await vi.waitFor(() => {
      expect(store.directoryOf(A).load, 'the total of the first page holds').toEqual({
        loaded: 2,
        total: 2,
      })
    })
    bridge.answers[0]?.(ok({ count: 2, offered: true }))
    await done
    expect(names(store)).toEqual(['one', 'two'])
    expect(store.directoryOf(A).load).toBeUndefined()
    expect(store.directoryOf(A).updatedAt).toBeTypeOf('number')
  })

  it('waits for a page that the answer overtook', async () => {
    const bridge = bridgeWithLoads()
    const store = useClientsStore()
    const done = store.refresh(A)
    const [loadId = ''] = loadIds(bridge)
    bridge.emit('clients.page', { loadId, clients: [one] })
    bridge.answers[0]?.(ok({ count: 2, offered: true }))
    await vi.waitFor(() => expect(store.directoryOf(A).load).toBeDefined())

    bridge.emit('clients.page', { loadId, clients: [two] })
    await done
    expect(names(store)).toEqual(['one', 'two'])
    expect(store.directoryOf(A).load).toBeUndefined()
  })

  it('does not wait for ever for a page that never comes', async () => {
    vi.useFakeTimers()
    const bridge = bridgeWithLoads()
    const store = useClientsStore()
    const done = store.refresh(A)
    bridge.emit('clients.page', { loadId: loadIds(bridge)[0] ?? '', clients: [one] })
    bridge.answers[0]?.(ok({ count: 2, offered: true }))
    await vi.advanceTimersByTimeAsync(60_000)
    await done
    expect(names(store)).toEqual(['one'])
    expect(store.directoryOf(A).load).toBeUndefined()
  })

  it('takes a page that it holds from the load before, and says which those are', async () => {
    const bridge = bridgeWithLoads()
    const store = useClientsStore()
    const first = store.refresh(A)
    const [loadId = ''] = loadIds(bridge)
    bridge.emit('clients.page', { loadId, id: 'p1', clients: [one] })
    bridge.emit('clients.page', { loadId, id: 'p2', clients: [two] })
    bridge.answers[0]?.(ok({ count: 2, offered: true }))
    await first

    const second = store.refresh(A)
    expect(bridge.asked.at(-1)?.input).toMatchObject({ held: ['p1', 'p2'] })
    const again = loadIds(bridge)[1] ?? ''
    bridge.emit('clients.page', { loadId: again, id: 'p1' })
    bridge.emit('clients.page', { loadId: again, id: 'p3', clients: [three] })
    bridge.answers[1]?.(ok({ count: 2, offered: true }))
    await second
    expect(names(store)).toEqual(['one', 'three'])
    store.forget(A)
    void store.refresh(A)
    expect(bridge.asked.at(-1)?.input).toMatchObject({ held: [] })
  })

  it('drops pages and answers of a load that was replaced, and cancels it', async () => {
    const bridge = bridgeWithLoads()
    const store = useClientsStore()
    const first = store.refresh(A)
    const second = store.refresh(A)
    const [stale = '', current = ''] = loadIds(bridge)
    expect(bridge.asked).toContainEqual({ name: 'clients.cancelList', input: { loadId: stale } })

    bridge.emit('clients.page', { loadId: stale, clients: [one] })
    bridge.answers[0]?.(failed('cancelled'))
    await first
    expect(names(store)).toEqual([])
    expect(store.directoryOf(A).problem).toBeUndefined()

    bridge.emit('clients.page', { loadId: current, clients: [two] })
    bridge.answers[1]?.(ok({ count: 1, offered: true }))
    await second
    expect(names(store)).toEqual(['two'])
  })

  it('keeps the rows while a refresh runs, and when it fails', async () => {
    const bridge = bridgeWithLoads()
    const store = useClientsStore()
    const first = store.refresh(A)
    bridge.emit('clients.page', { loadId: loadIds(bridge)[0] ?? '', clients: [one, two] })
    bridge.answers[0]?.(ok({ count: 2, offered: true }))
    await first

    const second = store.refresh(A)
    bridge.emit('clients.page', { loadId: loadIds(bridge)[1] ?? '', clients: [three] })
    expect(names(store)).toEqual(['one', 'two'])
    bridge.answers[1]?.(failed('offline'))
    await second
    expect(names(store)).toEqual(['one', 'two'])
    expect(store.directoryOf(A).problem?.code).toBe('offline')
  })

  it('replaces the rows when a refresh is whole', async () => {
    const bridge = bridgeWithLoads()
    const store = useClientsStore()
    for (const [index, rows] of [[one, two], [three]].entries()) {
      const done = store.refresh(A)
      bridge.emit('clients.page', { loadId: loadIds(bridge)[index] ?? '', clients: rows })
      bridge.answers[index]?.(ok({ count: rows.length, offered: true }))
      await done
    }
    expect(names(store)).toEqual(['three'])
  })

  it('keeps what came of a first load that failed midway', async () => {
    const bridge = bridgeWithLoads()
    const store = useClientsStore()
    const done = store.refresh(A)
    bridge.emit('clients.page', { loadId: loadIds(bridge)[0] ?? '', clients: [one] })
    bridge.answers[0]?.(failed('server-error'))
    await done
    expect(names(store)).toEqual(['one'])
    expect(store.directoryOf(A)).toMatchObject({
      problem: { code: 'server-error' },
      load: undefined,
      updatedAt: undefined,
    })
  })

  it('keeps connections apart', async () => {
    const bridge = bridgeWithLoads()
    const store = useClientsStore()
    const done = [store.refresh(A), store.refresh(B)]
    const [ofA = '', ofB = ''] = loadIds(bridge)
    bridge.emit('clients.page', { loadId: ofB, clients: [two] })
    bridge.emit('clients.page', { loadId: ofA, clients: [one] })
    bridge.answers.forEach((answer) => answer(ok({ count: 1, offered: true })))
    await Promise.all(done)
    expect(names(store, A)).toEqual(['one'])
    expect(names(store, B)).toEqual(['two'])
  })

  it('puts a created client on top, also when a load that runs does not know it', async () => {
    const bridge = bridgeWithLoads()
    const secret = { handle: B, clientId: 'id-of-three' }
    bridge.on({ 'clients.create': () => ok({ client: three, secret }) })
    const store = useClientsStore()
    const first = store.refresh(A)
    bridge.emit('clients.page', { loadId: loadIds(bridge)[0] ?? '', clients: [one] })

    const answer = await store.create({ connectionId: A, clientName: 'three', description: '' })
    expect(answer.secret).toEqual(secret)
    expect(names(store)).toEqual(['three', 'one'])
    bridge.emit('clients.page', { loadId: loadIds(bridge)[0] ?? '', clients: [two] })
    bridge.answers[0]?.(ok({ count: 2, offered: true }))
    await first
    expect(names(store)).toEqual(['three', 'one', 'two'])

    const again = store.refresh(A)
    bridge.emit('clients.page', { loadId: loadIds(bridge)[1] ?? '', clients: [one, two, three] })
    bridge.answers[1]?.(ok({ count: 3, offered: true }))
    await again
    expect(names(store), 'not twice once the service lists it').toEqual(['one', 'two', 'three'])
  })

  it('passes on why a client was not created, and changes nothing', async () => {
    installFakeBridge({ 'clients.create': () => failed('outcome-unknown') })
    const store = useClientsStore()
    const input = { connectionId: A, clientName: 'three', description: '' }
    await expect(store.create(input)).rejects.toMatchObject({ code: 'outcome-unknown' })
    expect(names(store)).toEqual([])
  })

  it('forgets a connection, with the load that runs for it', async () => {
    const bridge = bridgeWithLoads()
    const store = useClientsStore()
    const done = store.refresh(A)
    const [loadId = ''] = loadIds(bridge)
    bridge.emit('clients.page', { loadId, clients: [one] })
    store.forget(A)
    bridge.emit('clients.page', { loadId, clients: [two] })
    bridge.answers[0]?.(failed('cancelled'))
    await done
    expect(store.directoryOf(A)).toEqual({
      rows: [],
      lists: [],
      load: undefined,
      problem: undefined,
      updatedAt: undefined,
      asOf: undefined,
    })
  })

  it('does not make ten thousand rows reactive', async () => {
    const bridge = bridgeWithLoads()
    const store = useClientsStore()
    const done = store.refresh(A)
    bridge.emit('clients.page', { loadId: loadIds(bridge)[0] ?? '', clients: [one] })
    bridge.answers[0]?.(ok({ count: 1, offered: true }))
    await done
    expect(store.directoryOf(A).rows[0]).toBe(one)
  })
})
