import { shallowReactive } from 'vue'
import type { DirectoryClient } from '../../shared/model/client'

type Rows = readonly DirectoryClient[]

/** Each list's rows as the service told them, under the changes it has not answered yet. */
export class ToldRows {
  private readonly told = new Map<string, Rows>()
  /** By list and key: a row as it will be. Never changed in place, so that views follow. */
  private readonly unanswered = shallowReactive(
    new Map<string, ReadonlyMap<string, DirectoryClient>>(),
  )

  /** The rows without what is not answered yet. */
  of(listId: string): Rows {
    return this.told.get(listId) ?? []
  }

  /** Takes what the service told. @returns the rows to show */
  tell(listId: string, rows: Rows): Rows {
    this.told.set(listId, rows)
    const changes = this.unanswered.get(listId)
    if (changes === undefined || changes.size === 0) return rows
    // A change to a row that is gone is not shown.
    return rows.map((row) => changes.get(row.key) ?? row)
  }

  /** Puts a row as it will be over the one that was told, until `answer`. */
  expect(listId: string, row: DirectoryClient): void {
    this.set(listId, (changes) => changes.set(row.key, row))
  }

  /** Whether this very row is still what is shown before the service has answered. */
  isExpected(listId: string, row: DirectoryClient): boolean {
    return this.unanswered.get(listId)?.get(row.key) === row
  }

  /** The keys of the rows that have a change which waits for the service's answer. */
  pendingKeys(listId: string): string[] {
    return [...(this.unanswered.get(listId)?.keys() ?? [])]
  }

  /** Ends what was expected of a row: the service has answered. */
  answer(listId: string, key: string): void {
    if (this.unanswered.get(listId)?.has(key)) this.set(listId, (changes) => changes.delete(key))
  }

  forget(listId: string): void {
    this.told.delete(listId)
    this.unanswered.delete(listId)
  }

  private set(listId: string, change: (changes: Map<string, DirectoryClient>) => unknown): void {
    const changes = new Map(this.unanswered.get(listId))
    change(changes)
    this.unanswered.set(listId, changes)
  }
}
