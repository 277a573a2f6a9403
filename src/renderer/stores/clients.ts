import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import { type AppErrorValue, type ErrorCode, toAppError } from '../../shared/errors'
import type { DirectoryClient } from '../../shared/model/client'
import { ORGANIZATION } from '../../shared/model/place'
import type { SecretHandle } from '../../shared/model/secret'
import { ask, type CommandInput, type EventPayload, listen } from '../bridge'
import { allPages, type RunningLoad } from './running-load'
import { byKey, reuseKnown, reuseList, withChanges } from './rows'
import { useSnapshotsStore } from './snapshots'
import { ToldRows } from './told-rows'

/** The clients of one connection, as far as they are known. */
export interface Directory {
  rows: readonly DirectoryClient[]
  /** How far the running load is; undefined when none runs. */
  load: { loaded: number; total: number | undefined } | undefined
  problem: AppErrorValue | undefined
  /** When the rows were last whole, in milliseconds since 1970. */
  updatedAt: number | undefined
  /** Set while the rows are a last known list: when it was read, in milliseconds since 1970. */
  asOf: number | undefined
}

/** Failures that say nothing was heard from Qlik Cloud itself. */
const UNREACHABLE: ReadonlySet<ErrorCode> = new Set([
  'offline',
  'timed-out',
  'untrusted-certificate',
])

const UNKNOWN: Directory = {
  rows: [],
  load: undefined,
  problem: undefined,
  updatedAt: undefined,
  asOf: undefined,
}

const keyOf = ({ key }: DirectoryClient): string => key

/**
 * The clients of each connection. Before the first list is in, the last known one shows; a refresh
 * that fails keeps the rows that were there.
 */
export const useClientsStore = defineStore('clients', () => {
  const snapshots = useSnapshotsStore()
  const directories = shallowReactive(new Map<string, Directory>())
  const told = new ToldRows()
  const running = new Map<string, RunningLoad>()
  const latest = new Map<string, { load: RunningLoad; startedAt: number }>()

  listen('clients.page', takePage)

  function directoryOf(connectionId: string): Directory {
    return directories.get(connectionId) ?? UNKNOWN
  }

  /** Whether the last attempt to read the list did not reach the service. */
  function isOffline(connectionId: string): boolean {
    const { problem } = directoryOf(connectionId)
    return problem !== undefined && UNREACHABLE.has(problem.code)
  }

  /** When the last refresh began, in milliseconds since 1970. */
  function refreshedAt(connectionId: string): number {
    return latest.get(connectionId)?.startedAt ?? 0
  }

  function change(connectionId: string, part: Partial<Omit<Directory, 'rows'>>): void {
    directories.set(connectionId, { ...directoryOf(connectionId), ...part })
  }

  function show(
    connectionId: string,
    rows: readonly DirectoryClient[],
    part: Partial<Omit<Directory, 'rows'>> = {},
  ): void {
    const before = directoryOf(connectionId)
    const shown = told.tell(connectionId, rows)
    directories.set(connectionId, { ...before, ...part, rows: reuseList(before.rows, shown) })
  }

  /** A page of a load that was replaced or cancelled is dropped. */
  function takePage({ loadId, clients, total }: EventPayload<'clients.page'>): void {
    const load = running.get(loadId)
    if (load === undefined) return
    const { connectionId } = load
    load.rows = load.rows.concat(reuseKnown(clients, load.known, keyOf))
    change(connectionId, {
      load: { loaded: load.rows.length, total: total ?? directoryOf(connectionId).load?.total },
      problem: undefined,
    })
    if (load.live) show(connectionId, withChanges(load.rows, load.changed))
    load.onPage()
  }

  /** Loads all clients anew; a load that is still running is replaced. */
  async function refresh(connectionId: string): Promise<void> {
    const loadId = crypto.randomUUID()
    cancel(connectionId)
    const { rows, updatedAt, problem } = directoryOf(connectionId)
    const load: RunningLoad = {
      connectionId,
      rows: [],
      known: byKey(rows, keyOf),
      changed: new Map(),
      live: updatedAt === undefined,
      onPage: () => undefined,
    }
    running.set(loadId, load)
    latest.set(connectionId, { load, startedAt: Date.now() })
    change(connectionId, {
      load: { loaded: 0, total: undefined },
      // Until the service is heard again, it counts as out of reach.
      problem: isOffline(connectionId) ? problem : undefined,
    })
    const known = load.live ? showLastKnown(load) : undefined
    try {
      const { count } = await ask('clients.list', { connectionId, loadId })
      await allPages(load, count)
      if (!running.has(loadId)) return
      const fresh = withChanges(load.rows, load.changed)
      const whole = { load: undefined, problem: undefined, asOf: undefined }
      show(connectionId, fresh, { ...whole, updatedAt: Date.now() })
    } catch (thrown) {
      await known
      if (!running.has(loadId)) return
      change(connectionId, { load: undefined, problem: toAppError(thrown).toValue() })
      if (isOffline(connectionId)) {
        change(connectionId, { asOf: directoryOf(connectionId).updatedAt })
      }
    } finally {
      running.delete(loadId)
    }
  }

  /** Shows the list of an earlier run until the fresh one is whole. */
  async function showLastKnown(load: RunningLoad): Promise<void> {
    const { connectionId } = load
    const snapshot = await snapshots.clients(connectionId, ORGANIZATION)
    const isWanted =
      latest.get(connectionId)?.load === load && directoryOf(connectionId).updatedAt === undefined
    if (snapshot === null || !isWanted) return
    const { clients, takenAt } = snapshot
    load.live = false
    load.known = byKey(clients, keyOf)
    load.rows = reuseKnown(load.rows, load.known, keyOf)
    const rows = withChanges(clients, load.changed)
    show(connectionId, rows, { updatedAt: takenAt, asOf: takenAt })
  }

  function cancel(connectionId: string): void {
    for (const [loadId, load] of running) {
      if (load.connectionId !== connectionId) continue
      running.delete(loadId)
      // Nothing is left to cancel when this fails, and its pages are dropped either way.
      ask('clients.cancelList', { loadId }).catch(() => undefined)
    }
  }

  /** Takes in what became of a client: in the rows, and in those that are on their way. */
  function note(connectionId: string, key: string, now: DirectoryClient | null): void {
    for (const load of running.values()) {
      if (load.connectionId === connectionId) load.changed.set(key, now)
    }
    told.answer(connectionId, key)
    show(connectionId, withChanges(told.of(connectionId), new Map([[key, now]])))
  }

  /**
   * Creates an organization-level client and puts it at the top of the rows.
   * @throws AppError when Qlik Cloud did not create it, or may not have (`outcome-unknown`)
   */
  async function create(
    input: CommandInput<'clients.create'>,
  ): Promise<{ client: DirectoryClient; secret: SecretHandle }> {
    const created = await ask('clients.create', input)
    note(input.connectionId, created.client.key, created.client)
    return created
  }

  /** Puts what the service says a client is now in its place. */
  function settle(connectionId: string, client: DirectoryClient): void {
    note(connectionId, client.key, client)
  }

  /** Takes a client that no longer exists out of the rows. */
  function drop(connectionId: string, key: string): void {
    note(connectionId, key, null)
  }

  /**
   * Shows a row before the service has answered; `settle` ends that with what it answered, and
   * `drop` when it is gone. Until then the row is pending.
   * @param shown the row as it will be; as it is, when it will be gone
   * @returns what takes it back in view, when the service refuses
   */
  function showAtOnce(connectionId: string, shown: DirectoryClient): () => void {
    told.expect(connectionId, shown)
    show(connectionId, told.of(connectionId))
    return () => {
      if (!told.isExpected(connectionId, shown)) return
      told.answer(connectionId, shown.key)
      show(connectionId, told.of(connectionId))
    }
  }

  /** Whether a change of a row waits for the service's answer. */
  function isPending(connectionId: string, key: string): boolean {
    return told.isPending(connectionId, key)
  }

  function forget(connectionId: string): void {
    cancel(connectionId)
    told.forget(connectionId)
    directories.delete(connectionId)
    latest.delete(connectionId)
  }

  const reading = { directoryOf, isOffline, refreshedAt, isPending, refresh, forget }
  return { ...reading, create, settle, drop, showAtOnce }
})
