/**
 * The lock of the app. Guarantees: while it is locked the router refuses every command but those that
 * open it, events and answers with data wait, the clipboard holds no secret of ours, and a restart
 * stays locked. It opens for whoever the system vouches for, or for the account or client that was
 * signed in when it closed. It does not keep out somebody who can read this account's keychain.
 */
import { AppError } from '../../shared/errors'
import type { Connection } from '../../shared/model/connection'
import type { LockState } from '../../shared/model/lock'
import type { Sessions } from '../identity/sessions'
import type { LockGate } from './lock-gate'
import { hashIdentity, type LockRecord, type LockRecords } from './lock-record'

/** The system's own question who is there. */
export interface SystemPrompt {
  isAvailable: () => boolean
  /** @throws when it was not answered as it should */
  ask: () => Promise<void>
}

export interface AppLockOptions {
  gate: LockGate
  records: LockRecords
  prompt: SystemPrompt
  sessions: Sessions
  connections: () => Connection[]
  /** Told when it closes, before anything else is. */
  onLock: () => void
  onChange: (state: LockState) => void
}

type Key = LockRecord['keys'][number]

export class AppLock {
  #keys: Key[] | undefined

  constructor(private readonly options: AppLockOptions) {
    const record = options.records.read()
    if (record === undefined) return
    this.#keys = record === 'damaged' ? this.#anyConnection() : record.keys
    // Without a connection that opens it there is nothing left to protect, and no way in.
    if (this.#connectionsThatOpen().length === 0) this.#keys = undefined
    else options.gate.close()
  }

  get state(): LockState {
    const locked = this.#keys !== undefined
    return {
      locked,
      canAskSystem: locked && this.options.prompt.isAvailable(),
      keys: this.#connectionsThatOpen().map(({ id, name, method }) => ({
        connectionId: id,
        name,
        method,
      })),
    }
  }

  /** Locks; nothing when it is locked, or when nobody is signed in anywhere. */
  lock(): void {
    if (this.#keys !== undefined) return
    const keys = this.#signedIn()
    if (keys.length === 0) return
    this.#keys = keys
    this.options.gate.close()
    this.options.records.write({ keys })
    this.options.onLock()
    this.options.onChange(this.state)
  }

  /** Opens it for whoever the system vouches for. @throws {AppError} `not-unlocked` */
  async unlockWithSystem(): Promise<void> {
    const { prompt } = this.options
    if (!prompt.isAvailable()) throw notUnlocked()
    await prompt.ask().catch((cause: unknown) => {
      throw notUnlocked(cause)
    })
    this.#open()
  }

  /**
   * Opens it for the account that was signed in, after it signed in again in the browser.
   * @throws {AppError} `wrong-account`, or what ended the sign-in
   */
  async unlockWithBrowser(connection: Connection): Promise<void> {
    const { sessions } = this.options
    const key = this.#keyOf(connection)
    const known = key.identities.length > 0 ? key.identities : this.#identitiesOf(connection.id)
    // One that was begun before the lock would not be asked who it is.
    sessions.cancelSignIn(connection.id)
    await sessions.signInWithBrowser(connection, (identities) =>
      identities.some((identity) => known.includes(hashIdentity(identity))),
    )
    this.#open()
  }

  /**
   * Opens it for whoever knows the client secret: the one that is kept, without asking anybody, or one
   * that the service accepts.
   * @throws {AppError} `bad-credentials`, or what kept the service from answering
   */
  async unlockWithSecret(connection: Connection, clientSecret: string): Promise<void> {
    this.#keyOf(connection)
    const { sessions } = this.options
    if (!(await sessions.isClientSecret(connection.id, clientSecret))) {
      await sessions.signInWithSecret(connection, clientSecret)
    }
    this.#open()
  }

  /** Opens it after everybody was signed out: there is nothing left to protect. */
  openEmpty(): void {
    this.options.gate.drop()
    this.#open()
  }

  #open(): void {
    if (this.#keys === undefined) return
    this.#keys = undefined
    this.options.records.remove()
    this.options.onChange(this.state)
    this.options.gate.open()
  }

  #keyOf(connection: Connection): Key {
    const opens = this.#connectionsThatOpen().some(({ id }) => id === connection.id)
    const key = this.#keys?.find(({ connectionId }) => connectionId === connection.id)
    if (opens && key !== undefined) return key
    throw new AppError('not-unlocked', 'This connection does not open the lock.')
  }

  /** The sample organization lets anybody in, so it opens nothing but itself. */
  #connectionsThatOpen(): Connection[] {
    const ids = new Set(this.#keys?.map(({ connectionId }) => connectionId))
    const all = this.options.connections().filter(({ id }) => ids.has(id))
    const real = all.filter(({ kind }) => kind !== 'sample')
    return real.length > 0 ? real : all
  }

  #signedIn(): Key[] {
    return this.options
      .connections()
      .filter(({ id }) => this.options.sessions.isReadable(id))
      .map(({ id }) => ({ connectionId: id, identities: this.#identitiesOf(id) }))
  }

  #anyConnection(): Key[] {
    return this.options.connections().map(({ id }) => ({ connectionId: id, identities: [] }))
  }

  #identitiesOf(connectionId: string): string[] {
    return this.options.sessions.identitiesOf(connectionId).map(hashIdentity)
  }
}

function notUnlocked(cause?: unknown): AppError {
  return new AppError('not-unlocked', 'The system did not vouch for anybody.', undefined, { cause })
}
