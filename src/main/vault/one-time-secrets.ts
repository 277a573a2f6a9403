/**
 * New secrets between the moment the service shows them and the moment the person is done with
 * them. Guarantees: a value is only reachable by its random handle, and is gone from here once
 * acknowledged. It cannot wipe the memory a JavaScript string lived in; the engine does that in its
 * own time.
 */
import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors'
import type { SecretHandle } from '../../shared/model/secret'

/** A new secret: its value, and whose it is. */
export interface NewSecret {
  value: string
  connectionId: string
  clientId: string
  /** Where the service named it. */
  hint?: string | undefined
}

export class OneTimeSecrets {
  readonly #held = new Map<string, NewSecret>()
  readonly #stranded = new Set<string>()

  /** Holds a secret and gives the window what it may know of it. */
  hold(secret: NewSecret): SecretHandle {
    const handle = randomUUID()
    this.#held.set(handle, secret)
    const { clientId, hint } = secret
    return { handle, clientId, ...(hint === undefined ? {} : { hint }) }
  }

  /** @throws {AppError} `secret-gone` once acknowledged */
  get(handle: string): NewSecret {
    const held = this.#held.get(handle)
    if (held === undefined) throw new AppError('secret-gone', 'This secret is no longer held.')
    return held
  }

  /** Says whose a secret is that was made before its client. @throws {AppError} `secret-gone` */
  assign(handle: string, clientId: string): void {
    this.#held.set(handle, { ...this.get(handle), clientId })
  }

  /** Whether there is one that nobody is done with. */
  get isEmpty(): boolean {
    return this.#held.size === 0
  }

  /** The page that showed what is held is gone: the next one offers it again. */
  strand(): void {
    for (const [handle, { clientId }] of this.#held) {
      // A key whose client was never created is worth nothing to anybody.
      if (clientId === '') this.#held.delete(handle)
      else this.#stranded.add(handle)
    }
  }

  /** What is to be offered again. */
  stranded(): { handle: string; secret: NewSecret }[] {
    return [...this.#stranded].flatMap((handle) => {
      const secret = this.#held.get(handle)
      return secret === undefined ? [] : [{ handle, secret }]
    })
  }

  /** The person is done with the secret. */
  acknowledge(handle: string): void {
    this.#held.delete(handle)
    this.#stranded.delete(handle)
  }

  /** Drops everything of a connection, as at sign-out. @returns the handles of what nobody has now */
  dropAllOf(connectionId: string): string[] {
    const dropped = [...this.#held]
      .filter(([, held]) => held.connectionId === connectionId)
      .map(([handle]) => handle)
    for (const handle of dropped) this.#held.delete(handle)
    return dropped
  }
}
