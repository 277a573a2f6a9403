import { z } from 'zod'
import { AppError } from '../../shared/errors'
import type { Keychain } from './keychain'

/** What signs a connection in again after a restart. */
const credentialSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('refresh-token'),
    refreshToken: z.string(),
    account: z.string().optional(),
    /** The account's own name at its provider, which no other one ever has (OIDC Core, 2). */
    subject: z.string().optional(),
  }),
  z.object({ kind: z.literal('client-secret'), clientSecret: z.string() }),
  z.object({ kind: z.literal('api-key'), apiKey: z.string() }),
])
export type Credential = z.infer<typeof credentialSchema>

export type CredentialStorage = 'keychain' | 'memory'

export type CredentialAnswer =
  | { state: 'found'; credential: Credential; storage: CredentialStorage }
  | { state: 'absent' }
  | { state: 'unreadable' }
  | { state: 'unavailable' }

/** Where credentials are kept, by the ID of what they sign in. */
export interface Credentials {
  save: (id: string, credential: Credential) => Promise<CredentialStorage>
  load: (id: string) => Promise<CredentialAnswer>
  forget: (id: string) => Promise<void>
}

/**
 * One credential per connection: in the keychain, or in memory while the keychain cannot be used.
 * Never in a file.
 */
export class CredentialStore implements Credentials {
  readonly #memory = new Map<string, Credential>()
  /** Connections of which the keychain is known to hold something, be it an older credential. */
  readonly #inKeychain = new Set<string>()

  constructor(private readonly keychain: Keychain) {}

  /** Keeps a credential and says where it went. */
  async save(connectionId: string, credential: Credential): Promise<CredentialStorage> {
    try {
      await this.keychain.write(accountOf(connectionId), JSON.stringify(credential))
      this.#memory.delete(connectionId)
      this.#inKeychain.add(connectionId)
      return 'keychain'
    } catch (thrown) {
      if (!(thrown instanceof AppError) || thrown.code !== 'keychain-unavailable') throw thrown
      this.#memory.set(connectionId, credential)
      return 'memory'
    }
  }

  async load(connectionId: string): Promise<CredentialAnswer> {
    const held = this.#memory.get(connectionId)
    if (held !== undefined) return { state: 'found', credential: held, storage: 'memory' }
    const answer = await this.keychain.read(accountOf(connectionId))
    if (answer.state !== 'found') return answer
    this.#inKeychain.add(connectionId)
    const credential = parseCredential(answer.value)
    return credential === undefined
      ? { state: 'unreadable' }
      : { state: 'found', credential, storage: 'keychain' }
  }

  /**
   * Forgets a connection's credential.
   * @throws {AppError} `keychain-unavailable`: what the keychain holds may still be there
   */
  async forget(connectionId: string): Promise<void> {
    const wasInMemory = this.#memory.delete(connectionId)
    try {
      await this.keychain.remove(accountOf(connectionId))
      this.#inKeychain.delete(connectionId)
    } catch (thrown) {
      // What was only ever in memory is gone, and that is all there was.
      if (!wasInMemory || this.#inKeychain.has(connectionId)) throw thrown
    }
  }
}

function accountOf(connectionId: string): string {
  return `connection/${connectionId}`
}

function parseCredential(text: string): Credential | undefined {
  try {
    return credentialSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
