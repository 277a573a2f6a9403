/**
 * Credentials in the operating system's keychain. Guarantees: absent, unreadable and unavailable
 * are three different answers and none of them deletes anything; a value longer than the platform's
 * limit comes back whole or as unreadable, never cut; a call that hangs ends after five seconds.
 * It does not protect against another program that runs as the same person.
 */
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/errors'

/** The part of keytar that is used. */
export interface KeychainBackend {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

/** How long the keychain may take; it may hang on a prompt that nobody sees. */
export const KEYCHAIN_TIMEOUT_MS = 5_000
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

export class Keychain {
  /** @param load gives the backend, or throws where the platform has none */
  constructor(private readonly load: () => Promise<KeychainBackend>) {}

  /** Reads a value. Never throws, never deletes. */
  async read(account: string): Promise<KeychainAnswer> {
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

  /**
   * Writes a value: its pieces first, under names not used before, then the pointer to them, then
   * the old pieces go. Whatever interrupts it, a reader finds the old value or the new one.
   * @throws {AppError} `keychain-unavailable`
   */
  async write(account: string, value: string): Promise<void> {
    await this.#orUnavailable(async () => {
      const previous = parsePointer((await this.#get(account)) ?? '')
      const encoded = Buffer.from(value, 'utf8').toString('base64')
      const pieces = encoded.match(new RegExp(`.{1,${CHUNK_LENGTH}}`, 'g')) ?? ['']
      const pointer: Pointer = {
        generation: randomBytes(8).toString('hex'),
        chunks: pieces.length,
        sha256: checksum(value),
      }
      for (const [index, piece] of pieces.entries()) {
        await this.#call((backend) =>
          backend.setPassword(KEYCHAIN_SERVICE, chunkAccount(account, pointer, index), piece),
        )
      }
      await this.#call((backend) =>
        backend.setPassword(KEYCHAIN_SERVICE, account, JSON.stringify(pointer)),
      )
      if (previous !== undefined) await this.#deleteChunks(account, previous)
    })
  }

  /**
   * Removes a value; no failure when there is none.
   * @throws {AppError} `keychain-unavailable`: it may still be there
   */
  async remove(account: string): Promise<void> {
    await this.#orUnavailable(async () => {
      const pointer = parsePointer((await this.#get(account)) ?? '')
      await this.#call((backend) => backend.deletePassword(KEYCHAIN_SERVICE, account))
      if (pointer !== undefined) await this.#deleteChunks(account, pointer)
    })
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

  async #deleteChunks(account: string, pointer: Pointer): Promise<void> {
    for (let index = 0; index < pointer.chunks; index += 1) {
      await this.#call((backend) =>
        backend.deletePassword(KEYCHAIN_SERVICE, chunkAccount(account, pointer, index)),
      )
    }
  }

  #get(account: string): Promise<string | null> {
    return this.#call((backend) => backend.getPassword(KEYCHAIN_SERVICE, account))
  }

  async #call<T>(use: (backend: KeychainBackend) => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const timeout = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('keychain timed out')), KEYCHAIN_TIMEOUT_MS)
    })
    try {
      return await Promise.race([this.load().then(use), timeout])
    } finally {
      clearTimeout(timer)
    }
  }

  async #orUnavailable(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (cause) {
      throw new AppError('keychain-unavailable', 'The keychain cannot be used.', undefined, {
        cause,
      })
    }
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
