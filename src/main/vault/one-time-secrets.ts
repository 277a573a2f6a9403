/**
 * New secrets between the moment the service shows them and the moment the person is done with
 * them. Guarantees: a value is only reachable by its random handle, and is gone from here once
 * acknowledged. It cannot wipe the memory a JavaScript string lived in; the engine does that in its
 * own time.
 */
import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors'

interface HeldSecret {
  value: string
  connectionId: string
}

export class OneTimeSecrets {
  readonly #held = new Map<string, HeldSecret>()

  /** Holds a value of a connection and gives the handle to ask by. */
  hold(connectionId: string, value: string): string {
    const handle = randomUUID()
    this.#held.set(handle, { value, connectionId })
    return handle
  }

  /** @throws {AppError} `secret-gone` once acknowledged */
  valueOf(handle: string): string {
    const held = this.#held.get(handle)
    if (held === undefined) throw new AppError('secret-gone', 'This secret is no longer held.')
    return held.value
  }

  /** The person is done with the secret. */
  acknowledge(handle: string): void {
    this.#held.delete(handle)
  }

  /** Drops everything of a connection, as at sign-out. */
  dropAllOf(connectionId: string): void {
    for (const [handle, held] of this.#held) {
      if (held.connectionId === connectionId) this.#held.delete(handle)
    }
  }
}
