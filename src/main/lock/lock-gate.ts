import { AppError } from '../../shared/errors'
import type { EventName } from '../../shared/ipc-contract'
import type { Emit } from '../services'

/** Events that tell nothing of the data. */
const TOLD_WHILE_LOCKED: ReadonlySet<EventName> = new Set<EventName>([
  'lock.changed',
  'settings.changed',
  'clipboard.changed',
])

interface Waiting {
  resolve: () => void
  reject: (reason: AppError) => void
}

/**
 * What stands between the data and a locked window. While it is closed, events wait in their order and
 * answers are held back; opened, all of it goes on as if nothing had been.
 */
export class LockGate {
  #isClosed = false
  #events: (() => void)[] = []
  #waiting: Waiting[] = []

  get isClosed(): boolean {
    return this.#isClosed
  }

  close(): void {
    this.#isClosed = true
  }

  open(): void {
    this.#isClosed = false
    const [events, waiting] = [this.#events, this.#waiting]
    this.#events = []
    this.#waiting = []
    for (const tell of events) tell()
    for (const { resolve } of waiting) resolve()
  }

  /** Drops what waits: nobody is left to hear it. */
  drop(): void {
    const waiting = this.#waiting
    this.#events = []
    this.#waiting = []
    const gone = new AppError('cancelled', 'The app was locked and signed out meanwhile.')
    for (const { reject } of waiting) reject(gone)
  }

  /** Resolves once the gate is open; at once while it is. @throws {AppError} `cancelled` */
  opened(): Promise<void> {
    if (!this.#isClosed) return Promise.resolve()
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }))
  }

  /** Passes events on; those that carry data wait while the gate is closed. */
  guard(emit: Emit): Emit {
    return (name, payload) => {
      if (this.#isClosed && !TOLD_WHILE_LOCKED.has(name)) {
        this.#events.push(() => emit(name, payload))
      } else emit(name, payload)
    }
  }
}
