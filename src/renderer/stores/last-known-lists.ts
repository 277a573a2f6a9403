import type { DirectoryClient } from '../../shared/model/client'
import type { Source } from '../../shared/model/place'
import { type ClientList, keyOf, listId, type Part } from './client-list'
import { byKey, reuseKnown, withChanges } from './rows'
import type { RunningLoad } from './running-load'
import { useSnapshotsStore } from './snapshots'

/** The lists that an earlier run's are shown in. */
interface ShownLists {
  listOf: (connectionId: string, source: Source) => ClientList
  /** The last load of each list, by the list's ID. */
  latest: ReadonlyMap<string, RunningLoad>
  show: (connectionId: string, source: Source, rows: readonly DirectoryClient[], part: Part) => void
}

interface LastKnownLists {
  /** Shows the list of an earlier run before anything is loaded. */
  showKnown: (connectionId: string, source: Source) => Promise<void>
  /** Shows the list of an earlier run until the fresh one is whole. */
  showLastKnown: (load: RunningLoad) => Promise<void>
}

/** The lists that this computer remembers of an earlier run, each shown where none was seen yet. */
export function useLastKnownLists({ listOf, latest, show }: ShownLists): LastKnownLists {
  const snapshots = useSnapshotsStore()

  async function showKnown(connectionId: string, source: Source): Promise<void> {
    const id = listId(connectionId, source)
    if (latest.has(id)) return
    await lastKnown(connectionId, source, () => !latest.has(id))
  }

  async function showLastKnown(load: RunningLoad): Promise<void> {
    const { connectionId, source } = load
    const isLatest = (): boolean => latest.get(listId(connectionId, source)) === load
    await lastKnown(connectionId, source, isLatest, (clients) => {
      load.live = false
      load.known = byKey(clients, keyOf)
      load.rows = reuseKnown(load.rows, load.known, keyOf)
      return withChanges(clients, load.changed)
    })
  }

  /**
   * Shows the list if it is still wanted when it is there.
   * @param take told of its rows; returns what to show of them
   */
  async function lastKnown(
    connectionId: string,
    source: Source,
    isWanted: () => boolean,
    take: (clients: readonly DirectoryClient[]) => readonly DirectoryClient[] = (clients) =>
      clients,
  ): Promise<void> {
    const isUnseen = (): boolean => listOf(connectionId, source).updatedAt === undefined
    if (!isUnseen()) return
    const snapshot = await snapshots.clients(connectionId, source)
    if (snapshot === null || !isUnseen() || !isWanted()) return
    const { clients, takenAt } = snapshot
    show(connectionId, source, take(clients), { updatedAt: takenAt, asOf: takenAt })
  }

  return { showKnown, showLastKnown }
}
