import { shallowReactive } from 'vue'
import type { DirectoryClient } from '../../shared/model/client'

type Rows = readonly DirectoryClient[]

/** Each connection's rows as the service told them, under the changes it has not answered yet. */
export class ToldRows {
  private readonly told = new Map<string, Rows>()
  /** By connection and key: a row as it will be. Never changed in place, so that views follow. */
  private readonly unanswered = shallowReactive(
    new Map<string, ReadonlyMap<string, DirectoryClient>>(),
  )

  /** The rows without what is not answered yet. */
  of(connectionId: string): Rows {
    return this.told.get(connectionId) ?? []
  }

  /** Takes what the service told. @returns the rows to show */
  tell(connectionId: string, rows: Rows): Rows {
    this.told.set(connectionId, rows)
    const changes = this.unanswered.get(connectionId)
    if (changes === undefined || changes.size === 0) return rows
    // A change to a row that is gone is not shown.
    return rows.map((row) => changes.get(row.key) ?? row)
  }

  /** Puts a row as it will be over the one that was told, until `answer`. */
  expect(connectionId: string, row: DirectoryClient): void {
    this.set(connectionId, (changes) => changes.set(row.key, row))
  }

  /** Whether this very row is still what is shown before the service has answered. */
  isExpected(connectionId: string, row: DirectoryClient): boolean {
    return this.unanswered.get(connectionId)?.get(row.key) === row
  }

  /** Whether a change of a row waits for the service's answer. */
  isPending(connectionId: string, key: string): boolean {
    return this.unanswered.get(connectionId)?.has(key) ?? false
  }

  /** Ends what was expected of a row: the service has answered. */
  answer(connectionId: string, key: string): void {
    if (this.isPending(connectionId, key)) {
      this.set(connectionId, (changes) => changes.delete(key))
    }
  }

  forget(connectionId: string): void {
    this.told.delete(connectionId)
    this.unanswered.delete(connectionId)
  }

  private set(
    connectionId: string,
    change: (changes: Map<string, DirectoryClient>) => unknown,
  ): void {
    const changes = new Map(this.unanswered.get(connectionId))
    change(changes)
    this.unanswered.set(connectionId, changes)
  }
}
