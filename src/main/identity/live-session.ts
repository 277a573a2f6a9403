import { AppError, toAppError } from '../../shared/errors'
import type { Connection } from '../../shared/model/connection'
import type { Credential, Credentials, CredentialStorage } from '../vault/credential-store'
import type { Grants } from './grants'
import type { Tokens } from './oidc'
import { SessionTokens } from './token-source'

/** Failures that only a new sign-in mends. */
const ENDS_SESSION = new Set(['session-expired', 'bad-credentials'])

/** What a live session needs of the one who keeps it. */
export interface LiveSessionTies {
  grants: Grants
  credentials: Credentials
  /** Whether it still is the session of its connection. */
  isCurrent: () => boolean
  /** Whether its connection has no session any more. */
  isSignedOut: () => boolean
  /** Told when the credential moved between the keychain and memory. */
  onMoved: () => void
  /** Told that only a new sign-in helps. */
  onEnd: (reason: AppError) => void
}

/** A session that is signed in: the credential that renews it, and its tokens of the moment. */
export class LiveSession {
  readonly tokens: SessionTokens

  constructor(
    private readonly connection: Connection,
    public credential: Credential,
    public storage: CredentialStorage,
    private readonly ties: LiveSessionTies,
    first?: Tokens,
  ) {
    const end = (reason: AppError): void => this.#end(reason)
    this.tokens = new SessionTokens(() => this.#renew(), end, first)
  }

  async #renew(): Promise<Tokens> {
    try {
      const renewed = await this.ties.grants.renew(this.connection, this.credential)
      await this.#keep(renewed.refreshToken)
      if (this.ties.isCurrent()) return renewed
      // What came after a sign-out must not outlive it.
      if (this.ties.isSignedOut()) {
        await discard(this.ties, this.connection, this.credential, renewed.accessToken)
      }
      throw new AppError('not-signed-in', 'Signed out meanwhile.')
    } catch (thrown) {
      const failure = toAppError(thrown)
      if (ENDS_SESSION.has(failure.code)) this.#end(failure)
      throw failure
    }
  }

  /**
   * Keeps a rotated refresh token before anything uses it: the old one is worth nothing now. What the
   * keychain did not take before is offered to it again.
   */
  async #keep(refreshToken: string | undefined): Promise<void> {
    if (this.credential.kind === 'refresh-token' && refreshToken !== undefined) {
      this.credential = { ...this.credential, refreshToken }
    } else if (this.storage === 'keychain') {
      return
    }
    if (!this.ties.isCurrent()) return
    const storage = await this.ties.credentials.save(this.connection.id, this.credential)
    if (storage === this.storage) return
    this.storage = storage
    if (this.ties.isCurrent()) this.ties.onMoved()
  }

  #end(reason: AppError): void {
    if (this.ties.isCurrent()) this.ties.onEnd(reason)
  }
}

/** Drops and revokes a credential that came too late, as far as keychain and provider allow. */
export async function discard(
  { grants, credentials }: { grants: Grants; credentials: Credentials },
  connection: Connection,
  credential: Credential,
  accessToken: string,
): Promise<void> {
  await Promise.allSettled([
    credentials.forget(connection.id),
    grants.revoke(connection, credential, accessToken),
  ])
}
