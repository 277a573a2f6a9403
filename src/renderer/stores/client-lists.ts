import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import { toAppError } from '../../shared/errors'
import type { DirectoryClient } from '../../shared/model/client'
import { type Source, sourceKey } from '../../shared/model/place'
import { ask, type EventPayload, listen } from '../bridge'
import { type ClientList, isUnreached, keyOf, listId, type Part, unknownList } from './client-list'
import { Gathering } from './gathering'
import { useLastKnownLists } from './last-known-lists'
import { byKey, reuseKnown, reuseList, withChanges } from './rows'
import { allPages, heldFrom, type RunningLoad } from './running-load'
import { ToldRows } from './told-rows'

/**
 * The list of each source of each connection. Before the first one is in, the last known shows; a
 * refresh that fails keeps the rows that were there.
 */
export const useClientListsStore = defineStore('client-lists', () => {
  /** What the views see, by connection and source; what is still gathered is not in it. */
  const shown = shallowReactive(new Map<string, ReadonlyMap<string, ClientList>>())
  const current = new Map<string, Map<string, ClientList>>()
  const gathering = new Gathering((connectionId) => {
    shown.set(connectionId, new Map(current.get(connectionId)))
  })
  const told = new ToldRows()
  const running = new Map<string, RunningLoad>()
  const latest = new Map<string, RunningLoad>()
  /** The pages of each list's last whole load: what comes again as it was is not sent again. */
  const held = new Map<string, RunningLoad['held']>()

  const { showKnown, showLastKnown } = useLastKnownLists({ listOf, latest, show })

  listen('clients.page', takePage)

  /** The lists of a connection, by source. */
  function listsOf(connectionId: string): ReadonlyMap<string, ClientList> {
    return shown.get(connectionId) ?? NONE
  }

  function listOf(connectionId: string, source: Source): ClientList {
    return current.get(connectionId)?.get(sourceKey(source)) ?? unknownList(source)
  }

  function put(connectionId: string, list: ClientList, later = false): void {
    const lists = current.get(connectionId) ?? new Map<string, ClientList>()
    current.set(connectionId, lists.set(sourceKey(list.source), list))
    const isEmpty = ![...listsOf(connectionId).values()].some(({ rows }) => rows.length > 0)
    if (!later || isEmpty) gathering.now(connectionId)
    else gathering.soon(connectionId)
  }

  function change(connectionId: string, source: Source, part: Part, later = false): void {
    put(connectionId, { ...listOf(connectionId, source), ...part }, later)
  }

  function show(
    connectionId: string,
    source: Source,
    rows: readonly DirectoryClient[],
    part: Part = {},
    later = false,
  ): void {
    const before = listOf(connectionId, source)
    const wanted = told.tell(listId(connectionId, source), rows)
    put(connectionId, { ...before, ...part, rows: reuseList(before.rows, wanted) }, later)
  }

  /** A page of a load that was replaced or cancelled is dropped. */
  function takePage({ loadId, id, clients, total }: EventPayload<'clients.page'>): void {
    const load = running.get(loadId)
    if (load === undefined) return
    const { connectionId, source } = load
    const isHeld = clients === undefined && id !== undefined
    const rows = isHeld ? (load.held.get(id) ?? []) : reuseKnown(clients ?? [], load.known, keyOf)
    load.pages.push({ id, rows })
    load.rows = load.rows.concat(rows)
    const before = listOf(connectionId, source)
    const progress = { loaded: load.rows.length, total: total ?? before.load?.total }
    const part = { load: progress, problem: undefined }
    // That a place answers again is not gathered: it ends a notice.
    const later = before.problem === undefined
    if (load.live) show(connectionId, source, withChanges(load.rows, load.changed), part, later)
    else change(connectionId, source, part, later)
    load.onPage()
  }

  /** Loads a list anew until it shows; a load of it that is still running is replaced. */
  async function refresh(connectionId: string, source: Source): Promise<void> {
    const loadId = crypto.randomUUID()
    cancel(connectionId, source)
    const before = listOf(connectionId, source)
    const load: RunningLoad = {
      connectionId,
      source,
      rows: [],
      pages: [],
      held: held.get(listId(connectionId, source)) ?? new Map(),
      known: byKey(before.rows, keyOf),
      changed: new Map(),
      live: before.updatedAt === undefined,
      onPage: () => undefined,
    }
    running.set(loadId, load)
    latest.set(listId(connectionId, source), load)
    change(connectionId, source, {
      load: { loaded: 0, total: undefined },
      startedAt: Date.now(),
      // Until the service is heard again, it counts as out of reach.
      problem: isUnreached(before) ? before.problem : undefined,
    })
    const known = load.live ? showLastKnown(load) : undefined
    try {
      const input = { connectionId, source, loadId, held: [...load.held.keys()] }
      const { count, offered } = await ask('clients.list', input)
      await allPages(load, count)
      if (!running.has(loadId)) return
      held.set(listId(connectionId, source), heldFrom(load))
      const fresh = withChanges(load.rows, load.changed)
      const whole = { load: undefined, problem: undefined, asOf: undefined, offered }
      show(connectionId, source, fresh, { ...whole, updatedAt: Date.now() }, isOneOfMany(load))
    } catch (thrown) {
      await known
      if (!running.has(loadId)) return
      const problem = toAppError(thrown).toValue()
      const { updatedAt, asOf } = listOf(connectionId, source)
      const isOld = isUnreached({ problem })
      const ended = { load: undefined, problem, asOf: isOld ? updatedAt : asOf }
      change(connectionId, source, ended, isOneOfMany(load))
    } finally {
      running.delete(loadId)
    }
    await gathering.shown(connectionId)
  }

  /** Whether other lists of its connection are on their way: then its end is gathered too. */
  function isOneOfMany(load: RunningLoad): boolean {
    return [...running.values()].some(
      (other) => other !== load && other.connectionId === load.connectionId,
    )
  }

  /** Ends the load of a list; without a source, all loads of the connection. */
  function cancel(connectionId: string, source?: Source): void {
    for (const [loadId, load] of running) {
      if (load.connectionId !== connectionId) continue
      if (source !== undefined && sourceKey(load.source) !== sourceKey(source)) continue
      running.delete(loadId)
      // Nothing is left to cancel when this fails, and its pages are dropped either way.
      ask('clients.cancelList', { loadId }).catch(() => undefined)
    }
  }

  /** Gives a load up: what came stays, and it can be tried again. */
  function stop(connectionId: string, source: Source): void {
    cancel(connectionId, source)
    const problem = { code: 'cancelled', message: 'cancelled' } as const
    change(connectionId, source, { load: undefined, problem })
  }

  /** Takes in what became of a client: in the rows, and in those that are on their way. */
  function note(
    connectionId: string,
    source: Source,
    key: string,
    now: DirectoryClient | null,
  ): void {
    const id = listId(connectionId, source)
    for (const load of running.values()) {
      if (listId(load.connectionId, load.source) === id) load.changed.set(key, now)
    }
    told.answer(id, key)
    show(connectionId, source, withChanges(told.of(id), new Map([[key, now]])))
  }

  /**
   * Shows a row before the service has answered; `note` ends that with what it answered. Until then
   * the row is pending.
   * @param row the row as it will be; as it is, when it will be gone
   * @returns what takes it back in view, when the service refuses
   */
  function showAtOnce(connectionId: string, source: Source, row: DirectoryClient): () => void {
    const id = listId(connectionId, source)
    told.expect(id, row)
    show(connectionId, source, told.of(id))
    return () => {
      if (!told.isExpected(id, row)) return
      told.answer(id, row.key)
      show(connectionId, source, told.of(id))
    }
  }

  /** The keys of a connection's rows that have a change which waits for the service's answer. */
  function pendingOf(connectionId: string): ReadonlySet<string> {
    const ids = [...listsOf(connectionId).values()].map(({ source }) =>
      listId(connectionId, source),
    )
    return new Set(ids.flatMap((id) => told.pendingKeys(id)))
  }

  /** Drops what is known of a source; without one, of the connection. */
  function forget(connectionId: string, source?: Source): void {
    cancel(connectionId, source)
    for (const list of [...(current.get(connectionId)?.values() ?? [])]) {
      if (source !== undefined && sourceKey(list.source) !== sourceKey(source)) continue
      told.forget(listId(connectionId, list.source))
      latest.delete(listId(connectionId, list.source))
      held.delete(listId(connectionId, list.source))
      current.get(connectionId)?.delete(sourceKey(list.source))
    }
    gathering.now(connectionId)
  }

  return { listsOf, listOf, showKnown, refresh, stop, note, showAtOnce, pendingOf, forget }
})

const NONE: ReadonlyMap<string, ClientList> = new Map()
