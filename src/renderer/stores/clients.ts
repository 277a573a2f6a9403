import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import { type AppErrorValue, toAppError } from '../../shared/errors'
import type { DirectoryClient } from '../../shared/model/client'
import type { SecretHandle } from '../../shared/model/secret'
import { ask, type CommandInput, type EventPayload, listen } from '../bridge'

/** The clients of one connection, as far as they are known. */
export interface Directory {
  rows: readonly DirectoryClient[]
  /** How far the running load is; undefined when none runs. */
  load: { loaded: number; total: number | undefined } | undefined
  problem: AppErrorValue | undefined
  /** When the rows were last whole, in milliseconds since 1970. */
  updatedAt: number | undefined
}

interface RunningLoad {
  connectionId: string
  rows: DirectoryClient[]
  /** Clients created meanwhile: the pages may have been read before. */
  created: DirectoryClient[]
  /** Whether rows show as they come: only when none were there before. */
  live: boolean
  /** Told after each page. */
  onPage: () => void
}

/**
 * How long pages may come after the answer that counts them: answers and events travel apart, and
 * the answer may be first.
 */
const LATE_PAGES_MS = 5000

const UNKNOWN: Directory = { rows: [], load: undefined, problem: undefined, updatedAt: undefined }

/** The clients of each connection. A refresh that fails keeps the rows that were there. */
export const useClientsStore = defineStore('clients', () => {
  const directories = shallowReactive(new Map<string, Directory>())
  const running = new Map<string, RunningLoad>()

  listen('clients.page', takePage)

  function directoryOf(connectionId: string): Directory {
    return directories.get(connectionId) ?? UNKNOWN
  }

  function change(connectionId: string, part: Partial<Directory>): void {
    directories.set(connectionId, { ...directoryOf(connectionId), ...part })
  }

  /** A page of a load that was replaced or cancelled is dropped. */
  function takePage({ loadId, clients, total }: EventPayload<'clients.page'>): void {
    const load = running.get(loadId)
    if (load === undefined) return
    load.rows = load.rows.concat(clients)
    change(load.connectionId, {
      load: {
        loaded: load.rows.length,
        total: total ?? directoryOf(load.connectionId).load?.total,
      },
      ...(load.live ? { rows: withCreated(load) } : {}),
    })
    load.onPage()
  }

  /** Loads all clients anew; a load that is still running is replaced. */
  async function refresh(connectionId: string): Promise<void> {
    const loadId = crypto.randomUUID()
    cancel(connectionId)
    const load: RunningLoad = {
      connectionId,
      rows: [],
      created: [],
      live: directoryOf(connectionId).updatedAt === undefined,
      onPage: () => undefined,
    }
    running.set(loadId, load)
    change(connectionId, { load: { loaded: 0, total: undefined }, problem: undefined })
    try {
      const { count } = await ask('clients.list', { connectionId, loadId })
      await allPages(load, count)
      if (!running.has(loadId)) return
      change(connectionId, { rows: withCreated(load), load: undefined, updatedAt: Date.now() })
    } catch (thrown) {
      if (!running.has(loadId)) return
      change(connectionId, { load: undefined, problem: toAppError(thrown).toValue() })
    } finally {
      running.delete(loadId)
    }
  }

  function cancel(connectionId: string): void {
    for (const [loadId, load] of running) {
      if (load.connectionId !== connectionId) continue
      running.delete(loadId)
      // Nothing is left to cancel when this fails, and its pages are dropped either way.
      ask('clients.cancelList', { loadId }).catch(() => undefined)
    }
  }

  /**
   * Creates an organization-level client and puts it at the top of the rows.
   * @throws AppError when Qlik Cloud did not create it, or may not have (`outcome-unknown`)
   */
  async function create(
    input: CommandInput<'clients.create'>,
  ): Promise<{ client: DirectoryClient; secret: SecretHandle }> {
    const created = await ask('clients.create', input)
    for (const load of running.values()) {
      if (load.connectionId === input.connectionId) load.created.unshift(created.client)
    }
    const { rows } = directoryOf(input.connectionId)
    change(input.connectionId, { rows: addMissing(rows, [created.client]) })
    return created
  }

  /** Puts what the service says a client is now in its place. */
  function settle(connectionId: string, client: DirectoryClient): void {
    const { rows } = directoryOf(connectionId)
    change(connectionId, { rows: rows.map((row) => (row.key === client.key ? client : row)) })
  }

  /** Takes a client that no longer exists out of the rows. */
  function drop(connectionId: string, key: string): void {
    const { rows } = directoryOf(connectionId)
    change(connectionId, { rows: rows.filter((row) => row.key !== key) })
  }

  /**
   * Shows a change before the service has answered.
   * @returns what takes it back in view, when the service refuses
   */
  function showAtOnce(connectionId: string, shown: DirectoryClient): () => void {
    const before = directoryOf(connectionId).rows.find(({ key }) => key === shown.key)
    settle(connectionId, shown)
    return () => {
      if (before !== undefined) settle(connectionId, before)
    }
  }

  function forget(connectionId: string): void {
    cancel(connectionId)
    directories.delete(connectionId)
  }

  return { directoryOf, refresh, create, settle, drop, showAtOnce, forget }
})

/** Waits for pages that the answer overtook. */
async function allPages(load: RunningLoad, count: number): Promise<void> {
  if (load.rows.length >= count) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LATE_PAGES_MS)
    load.onPage = () => {
      if (load.rows.length < count) return
      clearTimeout(timer)
      resolve()
    }
  })
}

function withCreated(load: RunningLoad): readonly DirectoryClient[] {
  return addMissing(load.rows, load.created)
}

function addMissing(
  rows: readonly DirectoryClient[],
  added: readonly DirectoryClient[],
): readonly DirectoryClient[] {
  if (added.length === 0) return rows
  const keys = new Set(rows.map(({ key }) => key))
  return [...added.filter(({ key }) => !keys.has(key)), ...rows]
}
