import { describe, expect, it } from 'vitest'
import { useClientsStore } from '../../../../src/renderer/stores/clients'
import type { ErrorCode, Result } from '../../../../src/shared/errors'
import type { CommandOutput } from '../../../../src/shared/ipc-contract'
import type { DirectoryClient } from '../../../../src/shared/model/client'
import type { ClientsSnapshot } from '../../../../src/shared/model/snapshot'
import { useBrowserGlobals } from '../support/browser'
import { deferred, failed, type FakeBridge, installFakeBridge, ok } from '../support/fake-bridge'
import { NOW_MS, sampleClient } from '../support/samples'

const A = '00000000-0000-4000-8000-00000000000a'
const [one, two, three] = [sampleClient('one'), sampleClient('two'), sampleClient('three')]
const SNAPSHOT: ClientsSnapshot = { takenAt: NOW_MS, clients: [one, two] }

type Store = ReturnType<typeof useClientsStore>
type ListAnswer = Result<CommandOutput<'clients.list'>>

function renamed(row: DirectoryClient, clientName: string): DirectoryClient {
  return { ...row, client: { ...row.client, clientName } }
}

function names(store: Store): string[] {
  return store.directoryOf(A).rows.map(({ client }) => client.clientName)
}

/** A refresh that the test moves on step by step. */
class Refresh {
  #answer: (answer: ListAnswer) => void = () => undefined
  readonly #done: Promise<void>
  readonly #loadId: string

  constructor(
    private readonly bridge: FakeBridge,
    store: Store,
  ) {
    const { promise, resolve } = deferred<ListAnswer>()
    this.#answer = resolve
    bridge.on({ 'clients.list': () => promise })
    this.#done = store.refresh(A)
    const asked = bridge.asked.findLast(({ name }) => name === 'clients.list')
    this.#loadId = (asked?.input as { loadId: string }).loadId
  }

  page(...clients: DirectoryClient[]): void {
    this.bridge.emit('clients.page', { loadId: this.#loadId, clients: structuredClone(clients) })
  }

  async end(count: number): Promise<void> {
    this.#answer(ok({ count, offered: true }))
    await this.#done
  }

  async fail(code: ErrorCode): Promise<void> {
    this.#answer(failed(code))
    await this.#done
  }
}

function start(snapshot: ClientsSnapshot | null = null): { bridge: FakeBridge; store: Store } {
  const bridge = installFakeBridge({
    'snapshots.clients': () => ok(snapshot),
    'clients.cancelList': () => ok(undefined),
  })
  return { bridge, store: useClientsStore() }
}

async function startWith(
  ...rows: DirectoryClient[]
): Promise<{ bridge: FakeBridge; store: Store; refresh: () => Refresh }> {
  const { bridge, store } = start()
  const first = new Refresh(bridge, store)
  first.page(...rows)
  await first.end(rows.length)
  return { bridge, store, refresh: () => new Refresh(bridge, store) }
}

/** Lets the answers that are there already be heard. */
const heard = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

describe('the last known list', () => {
  useBrowserGlobals()

  it('shows until the fresh one is whole, with its time', async () => {
    const { bridge, store } = start(SNAPSHOT)
    const refresh = new Refresh(bridge, store)
    await heard()
    expect(names(store)).toEqual(['one', 'two'])
    expect(store.directoryOf(A)).toMatchObject({ asOf: NOW_MS, updatedAt: NOW_MS })

    refresh.page(one)
    expect(names(store), 'no row goes before the end').toEqual(['one', 'two'])
    refresh.page(three)
    await refresh.end(2)
    expect(names(store)).toEqual(['one', 'three'])
    expect(store.directoryOf(A).rows[0], 'an unchanged row is the same object').toBe(one)
    expect(store.directoryOf(A).asOf).toBeUndefined()
    expect(store.directoryOf(A).updatedAt).toBeGreaterThan(NOW_MS)
  })

  it('stays readable when the service cannot be reached', async () => {
    const { bridge, store } = start(SNAPSHOT)
    await new Refresh(bridge, store).fail('offline')
    expect(names(store)).toEqual(['one', 'two'])
    expect(store.directoryOf(A)).toMatchObject({ asOf: NOW_MS, problem: { code: 'offline' } })
    expect(store.isOffline(A)).toBe(true)
  })

  it('takes the place of the few rows that came of a load that broke off', async () => {
    const { bridge, store } = start()
    const answer = deferred<Result<ClientsSnapshot | null>>()
    bridge.on({ 'snapshots.clients': () => answer.promise })
    const refresh = new Refresh(bridge, store)
    refresh.page(one)
    expect(names(store)).toEqual(['one'])
    const failing = refresh.fail('offline')
    answer.resolve(ok(SNAPSHOT))
    await failing
    expect(names(store)).toEqual(['one', 'two'])
    expect(store.directoryOf(A).asOf).toBe(NOW_MS)
  })

  it('comes too late once the fresh list is whole', async () => {
    const { bridge, store } = start()
    const answer = deferred<Result<ClientsSnapshot | null>>()
    bridge.on({ 'snapshots.clients': () => answer.promise })
    const refresh = new Refresh(bridge, store)
    refresh.page(three)
    await refresh.end(1)
    answer.resolve(ok(SNAPSHOT))
    await heard()
    expect(names(store)).toEqual(['three'])
    expect(store.directoryOf(A).asOf).toBeUndefined()
  })

  it('does not come back after a sign-out', async () => {
    const { bridge, store } = start(SNAPSHOT)
    const refresh = new Refresh(bridge, store)
    store.forget(A)
    await refresh.fail('cancelled')
    expect(names(store)).toEqual([])
  })

  it('is done without when it cannot be read', async () => {
    const { bridge, store } = start()
    bridge.on({ 'snapshots.clients': () => failed('internal') })
    await new Refresh(bridge, store).fail('offline')
    expect(store.directoryOf(A)).toMatchObject({ rows: [], problem: { code: 'offline' } })
    expect(store.directoryOf(A).asOf).toBeUndefined()
  })
})

describe('out of reach', () => {
  useBrowserGlobals()

  it.each<[ErrorCode, boolean]>([
    ['offline', true],
    ['timed-out', true],
    ['untrusted-certificate', true],
    ['server-error', false],
    ['forbidden', false],
  ])('after %s: %s', async (code, isOffline) => {
    const { store, refresh } = await startWith(one)
    const { updatedAt } = store.directoryOf(A)
    await refresh().fail(code)
    expect(store.isOffline(A)).toBe(isOffline)
    expect(store.directoryOf(A).asOf).toBe(isOffline ? updatedAt : undefined)
  })

  it('lasts until the service is heard again', async () => {
    const { store, refresh } = await startWith(one)
    await refresh().fail('offline')
    const again = refresh()
    expect(store.isOffline(A), 'trying is not reaching').toBe(true)
    again.page(one)
    expect(store.isOffline(A)).toBe(false)
    await again.end(1)
    expect(store.directoryOf(A)).toMatchObject({ problem: undefined, asOf: undefined })
  })

  it('ends with an empty list too', async () => {
    const { store, refresh } = await startWith(one)
    await refresh().fail('offline')
    await refresh().end(0)
    expect(store.isOffline(A)).toBe(false)
    expect(names(store)).toEqual([])
  })
})

describe('a refresh', () => {
  useBrowserGlobals()

  it('that brings nothing new leaves the very same rows', async () => {
    const { store, refresh } = await startWith(one, two)
    const { rows } = store.directoryOf(A)
    const again = refresh()
    again.page(one, two)
    await again.end(2)
    expect(store.directoryOf(A).rows).toBe(rows)
  })

  it('brings what changed, came and went, and leaves the other rows alone', async () => {
    const { store, refresh } = await startWith(one, two)
    const [first] = store.directoryOf(A).rows
    const again = refresh()
    again.page(three, one)
    await again.end(2)
    expect(names(store)).toEqual(['three', 'one'])
    expect(store.directoryOf(A).rows[1]).toBe(first)
  })

  it('undoes no change that was made while it ran', async () => {
    const { store, refresh } = await startWith(one, two)
    const again = refresh()
    again.page(one, two)
    store.settle(A, renamed(one, 'uno'))
    store.drop(A, two)
    expect(names(store)).toEqual(['uno'])
    await again.end(2)
    expect(names(store)).toEqual(['uno'])
  })

  it('undoes no change that is shown and not yet answered', async () => {
    const { store, refresh } = await startWith(one, two)
    store.showAtOnce(A, renamed(one, 'uno'))
    const again = refresh()
    again.page(one, two)
    await again.end(2)
    expect(names(store)).toEqual(['uno', 'two'])
    store.settle(A, renamed(one, 'Uno'))
    expect(names(store)).toEqual(['Uno', 'two'])
  })

  it('says when it began', async () => {
    const { store, refresh } = await startWith(one)
    const before = Date.now()
    const again = refresh()
    expect(store.refreshedAt(A)).toBeGreaterThanOrEqual(before)
    await again.fail('offline')
    store.forget(A)
    expect(store.refreshedAt(A)).toBe(0)
  })
})

describe('a change shown at once', () => {
  useBrowserGlobals()

  it('is taken back to what the service says by then', async () => {
    const { store, refresh } = await startWith(one, two)
    const takeBack = store.showAtOnce(A, renamed(one, 'uno'))
    const again = refresh()
    again.page(renamed(one, 'changed by someone else'), two)
    await again.end(2)
    takeBack()
    expect(names(store)).toEqual(['changed by someone else', 'two'])
  })

  it('is not taken back once it was settled', async () => {
    const { store } = await startWith(one)
    const takeBack = store.showAtOnce(A, renamed(one, 'uno'))
    store.settle(A, renamed(one, 'Uno'))
    takeBack()
    expect(names(store)).toEqual(['Uno'])
  })

  it('does not bring back a client that is gone', async () => {
    const { store } = await startWith(one, two)
    store.showAtOnce(A, renamed(one, 'uno'))
    store.drop(A, one)
    expect(names(store)).toEqual(['two'])
  })
})
