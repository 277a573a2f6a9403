/**
 * Credentials in the operating system's keychain. Guarantees: absent, unreadable and unavailable
 * are three different answers and none of them deletes anything; a value longer than the platform's
 * limit comes back whole or as unreadable, never cut; a call that hangs ends after five seconds, and
 * however many hang, the rest of the app goes on; one account's reads, writes and removals never mix. What an interrupted write left behind goes with the
 * next write or removal.
 * It does not protect against another program that runs as the same person.
 */
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/errors'
import type { LogFields } from '../log/events'
import { silentLog, type Log } from '../log/log'
import { Places } from './places'
import { Turns } from './turns'

/** The part of keytar that is used. */
export interface KeychainBackend {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
  findCredentials(service: string): Promise<{ account: string; password: string }[]>
}

/** How long the keychain may take; it may hang on a prompt that nobody sees. */
export const KEYCHAIN_TIMEOUT_MS = 5_000
/**
 * How many calls may be under way. Each that hangs holds one of the four threads that this process has
 * for its files, too.
 */
const CALLS_AT_ONCE = 2
/** The name that the person sees in the system's keychain. */
export const KEYCHAIN_SERVICE = 'SAO Desk'
/** Base64 characters in one entry: under the 2,560 bytes that Windows allows. */
const CHUNK_LENGTH = 2_400

/** What reading found. */
export type KeychainAnswer =
  | { state: 'found'; value: string }
  | { state: 'absent' }
  | { state: 'unreadable' }
  | { state: 'unavailable' }

/** The entry under the account's own name: where the value's pieces are, and their checksum. */
const pointerSchema = z.object({
  generation: z.string().regex(/^[0-9a-f]{16}$/),
  chunks: z.number().int().min(1).max(100),
  sha256: z.string(),
})
type Pointer = z.infer<typeof pointerSchema>

type KeychainAction = LogFields<'keychain.answered'>['action']
type KeychainOutcome = LogFields<'keychain.answered'>['answer']

export class Keychain {
  readonly #turns = new Map<string, Turns>()
  readonly #places = new Places(CALLS_AT_ONCE, KEYCHAIN_TIMEOUT_MS)

  /** @param load gives the backend, or throws where the platform has none */
  constructor(
    private readonly load: () => Promise<KeychainBackend>,
    private readonly log: Log = silentLog,
  ) {}

  /** Whether a call has not come back, in time or late. */
  get isAtWork(): boolean {
    return this.#places.areTaken
  }

  /** Waits for whatever was asked for so far. */
  async settle(): Promise<void> {
    const turns = [...this.#turns.values()]
    await Promise.all(turns.map((one) => one.take(() => Promise.resolve())))
  }

  /** Reads a value. Never throws, never deletes. */
  read(account: string): Promise<KeychainAnswer> {
    return this.#inTurn(account, () =>
      this.#logged('read', this.#read(account), ({ state }) => state),
    )
  }

  /**
   * Writes a value: its pieces first, under names not used before, then the pointer to them, then
   * the old pieces go. Whatever interrupts it, a reader finds the old value or the new one.
   * @throws {AppError} `keychain-unavailable`
   */
  write(account: string, value: string): Promise<void> {
    return this.#inTurn(account, () =>
      this.#logged('write', orUnavailable(this.#write(account, value)), () => 'done'),
    )
  }

  /**
   * Removes a value and every piece of an earlier one; no failure when there is none.
   * @throws {AppError} `keychain-unavailable`: it may still be there
   */
  remove(account: string): Promise<void> {
    return this.#inTurn(account, () =>
      this.#logged('remove', orUnavailable(this.#remove(account)), () => 'done'),
    )
  }

  async #read(account: string): Promise<KeychainAnswer> {
    try {
      const text = await this.#get(account)
      if (text === null) return { state: 'absent' }
      const pointer = parsePointer(text)
      if (pointer === undefined) return { state: 'unreadable' }
      return await this.#readChunks(account, pointer)
    } catch {
      return { state: 'unavailable' }
    }
  }

  async #write(account: string, value: string): Promise<void> {
    const encoded = Buffer.from(value, 'utf8').toString('base64')
    const pieces = encoded.match(new RegExp(`.{1,${CHUNK_LENGTH}}`, 'g')) ?? ['']
    const pointer: Pointer = {
      generation: randomBytes(8).toString('hex'),
      chunks: pieces.length,
      sha256: checksum(value),
    }
    for (const [index, piece] of pieces.entries()) {
      await this.#set(chunkAccount(account, pointer, index), piece)
    }
    await this.#set(account, JSON.stringify(pointer))
    // The value is kept from here on: a clean-up that fails is made up for the next time.
    await this.#deletePieces(account, pointer).catch(() => undefined)
  }

  async #remove(account: string): Promise<void> {
    await this.#call((backend) => backend.deletePassword(KEYCHAIN_SERVICE, account))
    await this.#deletePieces(account)
  }

  async #readChunks(account: string, pointer: Pointer): Promise<KeychainAnswer> {
    let encoded = ''
    for (let index = 0; index < pointer.chunks; index += 1) {
      const piece = await this.#get(chunkAccount(account, pointer, index))
      if (piece === null) return { state: 'unreadable' }
      encoded += piece
    }
    const value = Buffer.from(encoded, 'base64').toString('utf8')
    return checksum(value) === pointer.sha256 ? { state: 'found', value } : { state: 'unreadable' }
  }

  /** Deletes every piece of an account but those of one value. */
  async #deletePieces(account: string, kept?: Pointer): Promise<void> {
    const entries = await this.#call((backend) => backend.findCredentials(KEYCHAIN_SERVICE))
    for (const entry of entries) {
      if (!entry.account.startsWith(`${account}/`)) continue
      if (kept !== undefined && entry.account.startsWith(`${account}/${kept.generation}/`)) continue
      await this.#call((backend) => backend.deletePassword(KEYCHAIN_SERVICE, entry.account))
    }
  }

  #get(account: string): Promise<string | null> {
    return this.#call((backend) => backend.getPassword(KEYCHAIN_SERVICE, account))
  }

  #set(account: string, text: string): Promise<void> {
    return this.#call((backend) => backend.setPassword(KEYCHAIN_SERVICE, account, text))
  }

  /** Logs what the keychain came to; never the account or the value. */
  async #logged<T>(
    action: KeychainAction,
    work: Promise<T>,
    answerOf: (result: T) => KeychainOutcome,
  ): Promise<T> {
    const started = performance.now()
    const tell = (answer: KeychainOutcome): void => {
      const ms = Math.round(performance.now() - started)
      this.log.write('keychain.answered', { action, answer, ms })
    }
    try {
      const result = await work
      tell(answerOf(result))
      return result
    } catch (thrown) {
      tell('unavailable')
      throw thrown
    }
  }

  #inTurn<T>(account: string, work: () => Promise<T>): Promise<T> {
    const turns = this.#turns.get(account) ?? new Turns()
    this.#turns.set(account, turns)
    return turns.take(work)
  }

  #call<T>(use: (backend: KeychainBackend) => Promise<T>): Promise<T> {
    return this.#places.run(async () => use(await this.load()))
  }
}

async function orUnavailable(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (cause) {
    throw new AppError('keychain-unavailable', 'The keychain cannot be used.', undefined, { cause })
  }
}

function parsePointer(text: string): Pointer | undefined {
  try {
    return pointerSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

function chunkAccount(account: string, pointer: Pointer, index: number): string {
  return `${account}/${pointer.generation}/${index}`
}

function checksum(value: string): string {
  return createHash('sha256').update(value).digest('base64')
}
