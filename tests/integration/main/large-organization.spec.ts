import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox/index'
import type { EventPayload } from '../../../src/shared/ipc-contract'
import { startAppByCredentials } from '../../support/main/sandbox-app'

const CLIENTS = 10_000
let sandbox: Sandbox

beforeAll(async () => {
  // Its page links point elsewhere, as in Qlik's examples.
  sandbox = await startSandbox({ clients: CLIENTS, linkHost: 'https://api.qlikcloud.example' })
})
afterAll(() => sandbox.close())

describe('ten thousand clients', () => {
  it('come page by page, each once, from the own host alone', async () => {
    const asked: string[] = []
    const askedAtPage: number[] = []
    const pages: EventPayload<'clients.page'>[] = []
    const { app, connectionId } = await startAppByCredentials(sandbox, 'full', {
      fetch: (url, init) => {
        asked.push(new URL(url).origin)
        return fetch(url, init)
      },
      emit: (name, payload) => {
        if (name !== 'clients.page') return
        pages.push(payload as EventPayload<'clients.page'>)
        askedAtPage.push(asked.length)
      },
    })
    asked.length = 0
    const { count } = await app.get('clients.list', { connectionId, loadId: randomUUID() })

    expect(count).toBe(sandbox.store.countClients())
    expect(count).toBeGreaterThanOrEqual(CLIENTS)
    const keys = pages.flatMap(({ clients = [] }) => clients.map(({ key }) => key))
    expect(new Set(keys).size).toBe(count)
    expect(pages[0]?.total).toBe(count)
    expect(new Set(asked)).toEqual(new Set([sandbox.ready.organization.url]))
    // While a page is handed on the next one is on its way, and no other.
    expect(askedAtPage.every((asks, index) => asks >= index + 1 && asks <= index + 2)).toBe(true)
  })

  it('cross again only page by page where something has changed', async () => {
    const pages: EventPayload<'clients.page'>[] = []
    const { app, connectionId } = await startAppByCredentials(sandbox, 'full', {
      emit: (name, payload) => {
        if (name === 'clients.page') pages.push(payload as EventPayload<'clients.page'>)
      },
    })
    async function list(): Promise<EventPayload<'clients.page'>[]> {
      const held = pages.splice(0).flatMap(({ id }) => id ?? [])
      const { count } = await app.get('clients.list', { connectionId, loadId: randomUUID(), held })
      expect(count).toBe(sandbox.store.countClients())
      return pages
    }
    const all = (await list()).flatMap(({ clients = [] }) => clients)
    expect(all).toHaveLength(sandbox.store.countClients())
    expect((await list()).filter(({ clients }) => clients !== undefined)).toEqual([])

    const { clientId } = all[4200]?.client ?? { clientId: '' }
    const place = { tier: 'organization' } as const
    const input = { connectionId, place, clientId, expected: {}, changes: { clientName: 'Anew' } }
    await app.get('clients.update', input)
    const changed = (await list()).flatMap(({ clients }) => (clients ? [clients] : []))
    expect(changed).toHaveLength(1)
    expect(changed[0]?.filter(({ client }) => client.clientName === 'Anew')).toHaveLength(1)
    const known = await app.get('snapshots.clients', { connectionId, source: place })
    expect(known?.clients, 'what is remembered is whole').toEqual(
      all.map((row) =>
        row.client.clientId === clientId
          ? changed[0]?.find(({ client }) => client.clientId === clientId)
          : row,
      ),
    )
  })

  it('stop coming when the load is cancelled', async () => {
    let pages = 0
    const loadId = randomUUID()
    const { app, connectionId } = await startAppByCredentials(sandbox, 'full', {
      emit: (name) => {
        if (name !== 'clients.page') return
        pages += 1
        if (pages === 3) void app.ask('clients.cancelList', { loadId })
      },
    })
    const result = await app.ask('clients.list', { connectionId, loadId })
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(pages).toBeLessThan(6)
  })
})
