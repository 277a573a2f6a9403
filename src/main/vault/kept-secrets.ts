/**
 * Secrets that a person chose to keep. Guarantees: values are in the system's keychain and nowhere
 * else; the database only knows which there are. Whoever can open this account's keychain can read
 * them.
 */
import { AppError } from '../../shared/errors'
import type { KeptSecret } from '../../shared/model/secret'
import { notAllowed } from '../policy/not-allowed'
import type { Database } from '../storage/database'
import type { Keychain } from './keychain'

export class KeptSecrets {
  constructor(
    private readonly database: Database,
    private readonly keychain: Keychain,
    /** Whether the administrator allows to keep and use them; removing is always possible. */
    private readonly isAllowed = true,
  ) {}

  /** Which secrets of a connection are kept and can be used. */
  list(connectionId: string): KeptSecret[] {
    return this.isAllowed ? this.#all(connectionId) : []
  }

  #all(connectionId: string): KeptSecret[] {
    return this.database
      .prepare('SELECT client_id AS clientId, hint FROM kept_secrets WHERE connection_id = ?')
      .all(connectionId) as KeptSecret[]
  }

  /**
   * Keeps a value. Noted first, so that nothing is ever in the keychain that the app has forgotten.
   * @throws {AppError} `keychain-unavailable`, `off-by-policy`; then it is not kept
   */
  async keep(connectionId: string, secret: KeptSecret, value: string): Promise<void> {
    if (!this.isAllowed) throw notAllowed()
    const account = accountOf(connectionId, secret)
    const wasKept = this.#isKept(connectionId, secret)
    this.database
      .prepare('INSERT OR REPLACE INTO kept_secrets VALUES (?, ?, ?)')
      .run(connectionId, secret.clientId, secret.hint)
    try {
      await this.keychain.write(account, value)
    } catch (thrown) {
      if (!wasKept) {
        // A write that timed out may have left pieces; a keychain that is not there has none.
        await this.keychain.remove(account).catch(() => undefined)
        this.#unlist(connectionId, secret)
      }
      throw thrown
    }
  }

  /**
   * A kept value.
   * @throws {AppError} `secret-gone`, `keychain-unreadable`, `keychain-unavailable`, `off-by-policy`
   */
  async valueOf(connectionId: string, secret: KeptSecret): Promise<string> {
    if (!this.isAllowed) throw notAllowed()
    const answer = await this.keychain.read(accountOf(connectionId, secret))
    switch (answer.state) {
      case 'found':
        return answer.value
      case 'absent':
        // Removed with another program: there is nothing left to offer.
        this.#unlist(connectionId, secret)
        throw new AppError('secret-gone', 'The keychain no longer holds this secret.')
      case 'unreadable':
        throw new AppError('keychain-unreadable', 'What the keychain holds cannot be read.')
      case 'unavailable':
        throw new AppError('keychain-unavailable', 'The keychain cannot be used.')
    }
  }

  /**
   * Takes a secret out of the keychain; nothing when it is not kept.
   * @throws {AppError} `keychain-unavailable`; then it stays listed, and can be forgotten later
   */
  async forget(connectionId: string, secret: KeptSecret): Promise<void> {
    if (!this.#isKept(connectionId, secret)) return
    await this.keychain.remove(accountOf(connectionId, secret))
    this.#unlist(connectionId, secret)
  }

  /** Takes all secrets of a client out, as when it was deleted; without one, of the connection. */
  async forgetAllOf(connectionId: string, clientId?: string): Promise<void> {
    for (const secret of this.#all(connectionId)) {
      if (clientId === undefined || secret.clientId === clientId) {
        await this.forget(connectionId, secret)
      }
    }
  }

  #isKept(connectionId: string, secret: KeptSecret): boolean {
    return this.#all(connectionId).some(
      ({ clientId, hint }) => clientId === secret.clientId && hint === secret.hint,
    )
  }

  #unlist(connectionId: string, secret: KeptSecret): void {
    this.database
      .prepare('DELETE FROM kept_secrets WHERE connection_id = ? AND client_id = ? AND hint = ?')
      .run(connectionId, secret.clientId, secret.hint)
  }
}

function accountOf(connectionId: string, { clientId, hint }: KeptSecret): string {
  return `secret/${connectionId}/${encodeURIComponent(clientId)}/${encodeURIComponent(hint)}`
}
