import { defineStore } from 'pinia'
import { computed, type ComputedRef } from 'vue'
import type { AppErrorValue } from '../../shared/errors'
import { type DirectoryClient, placeOf } from '../../shared/model/client'
import { ORGANIZATION, type Source, sourceKey } from '../../shared/model/place'
import type { SecretHandle } from '../../shared/model/secret'
import { ask, type CommandInput } from '../bridge'
import { type ClientList, isUnreached } from './client-list'
import { useClientListsStore } from './client-lists'
import { reuseList } from './rows'

/** The clients of one connection, of every tier and place, as far as they are known. */
export interface Directory {
  rows: readonly DirectoryClient[]
  /** The same, list by list. */
  lists: readonly ClientList[]
  /** How far the running loads are together; undefined when none runs. */
  load: { loaded: number; total: number | undefined } | undefined
  /** What is wrong with the organization's own list. */
  problem: AppErrorValue | undefined
  /** When the organization's list was last whole, in milliseconds since 1970. */
  updatedAt: number | undefined
  /** Set while that is a last known list: when it was read, in milliseconds since 1970. */
  asOf: number | undefined
}

/** The clients of each connection, of all tiers in one list. */
export const useClientsStore = defineStore('clients', () => {
  const lists = useClientListsStore()
  const merged = new Map<string, ComputedRef<Directory>>()

  function directoryOf(connectionId: string): Directory {
    const known = merged.get(connectionId)
    if (known !== undefined) return known.value
    const directory = computed((before?: Directory) => merge(lists.listsOf(connectionId), before))
    merged.set(connectionId, directory)
    return directory.value
  }

  /** Whether the last attempt to read the organization's list did not reach the service. */
  function isOffline(connectionId: string): boolean {
    return isUnreached(directoryOf(connectionId))
  }

  /** When the last refresh of the organization's list began, in milliseconds since 1970. */
  function refreshedAt(connectionId: string): number {
    return lists.listOf(connectionId, ORGANIZATION).startedAt ?? 0
  }

  /** Loads a list anew. */
  function refresh(connectionId: string, source: Source = ORGANIZATION): Promise<void> {
    return lists.refresh(connectionId, source)
  }

  /**
   * Creates an organization-level client and puts it at the top of the rows.
   * @throws AppError when Qlik Cloud did not create it, or may not have (`outcome-unknown`)
   */
  async function create(
    input: CommandInput<'clients.create'>,
  ): Promise<{ client: DirectoryClient; secret: SecretHandle }> {
    const created = await ask('clients.create', input)
    settle(input.connectionId, created.client)
    return created
  }

  /** Puts what the service says a client is now in its place. */
  function settle(connectionId: string, client: DirectoryClient): void {
    lists.note(connectionId, sourceOf(client), client.key, client)
  }

  /** Takes a client that no longer exists out of the rows. */
  function drop(connectionId: string, client: DirectoryClient): void {
    lists.note(connectionId, sourceOf(client), client.key, null)
  }

  /**
   * Shows a row before the service has answered; `settle` ends that with what it answered, and
   * `drop` when it is gone. Until then the row is pending.
   * @param shown the row as it will be; as it is, when it will be gone
   * @returns what takes it back in view, when the service refuses
   */
  function showAtOnce(connectionId: string, shown: DirectoryClient): () => void {
    return lists.showAtOnce(connectionId, sourceOf(shown), shown)
  }

  /** The keys of the rows that have a change which waits for the service's answer. */
  function pendingOf(connectionId: string): ReadonlySet<string> {
    return lists.pendingOf(connectionId)
  }

  function forget(connectionId: string): void {
    lists.forget(connectionId)
    merged.delete(connectionId)
  }

  const reading = { directoryOf, isOffline, refreshedAt, pendingOf, refresh, forget }
  return { ...reading, create, settle, drop, showAtOnce }
})

/** The list that a row is in. */
function sourceOf(row: DirectoryClient): Source {
  const place = placeOf(row)
  return place.tier === 'region' ? { tier: 'region' } : place
}

/** @param before what was in view: where no row has changed, its rows stay the same list */
function merge(lists: ReadonlyMap<string, ClientList>, before: Directory | undefined): Directory {
  const all = [...lists.values()]
  const organization = lists.get(sourceKey(ORGANIZATION))
  const rows = all.length === 1 ? (all[0]?.rows ?? []) : all.flatMap((list) => list.rows)
  return {
    rows: before === undefined ? rows : reuseList(before.rows, rows),
    lists: all,
    load: loadOf(all),
    problem: organization?.problem,
    updatedAt: organization?.updatedAt,
    asOf: organization?.asOf,
  }
}

/** How far several loads are together; the total is known once all have told theirs. */
export function loadOf(lists: readonly ClientList[]): Directory['load'] {
  const loads = lists.flatMap(({ load }) => (load === undefined ? [] : [load]))
  if (loads.length === 0) return undefined
  return loads.reduce((sum, { loaded, total }) => ({
    loaded: sum.loaded + loaded,
    total: sum.total === undefined || total === undefined ? undefined : sum.total + total,
  }))
}
