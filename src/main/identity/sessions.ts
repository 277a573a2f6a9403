import { AppError, toAppError } from '../../shared/errors'
import type { Connection, Session } from '../../shared/model/connection'
import type { TokenSource } from '../cloud/cloud-client'
import { unlessAborted } from '../cloud/unless-aborted'
import type { Credential, Credentials, CredentialStorage } from '../vault/credential-store'
import {
  cancelled,
  signInWithBrowser,
  SIGN_IN_TIMEOUT_MS,
  type BrowserOpener,
} from './browser-sign-in'
import type { CallbackPage } from './callback-page'
import type { Grants } from './grants'
import { discard, LiveSession, type LiveSessionTies } from './live-session'
import type { Tokens } from './oidc'
import { isSameText } from '../vault/same-text'
import {
  afterFailedSignIn,
  identitiesOf,
  keychainProblem,
  notWiped,
  signedIn,
  signedOut,
} from './session-states'

export interface SessionsOptions {
  grants: Grants
  /** What a sign-in in the browser asks for. */
  signInScope: string
  credentials: Credentials
  openBrowser: BrowserOpener
  callbackPage: CallbackPage
  bringToFront: () => void
  onChange: (session: Session) => void
  signInTimeoutMs?: number
}

/** Whether a sign-in is taken, by who signed in. */
export type AcceptSignIn = (identities: readonly string[]) => boolean

interface SignInUnderWay {
  controller: AbortController
  /** The session that was there before, to go back to. */
  before: Session | undefined
  address?: string
  accept: AcceptSignIn
  outcome: Promise<Session>
}

/**
 * The session of every connection: who is signed in, and the tokens behind it. One step at a time
 * for each; what comes after a cancel or a sign-out is dropped and revoked.
 */
export class Sessions {
  readonly #sessions = new Map<string, Session>()
  readonly #live = new Map<string, LiveSession>()
  readonly #identities = new Map<string, string[]>()
  readonly #signIns = new Map<string, SignInUnderWay>()

  constructor(private readonly options: SessionsOptions) {}

  list(): Session[] {
    return [...this.#sessions.values()]
  }

  /**
   * Finds what the keychain kept of an earlier run, for who is not signed in meanwhile. Touches no
   * network.
   */
  async restore(connection: Connection): Promise<void> {
    const answer = await this.options.credentials.load(connection.id)
    if (this.#live.has(connection.id) || this.#signIns.has(connection.id)) return
    if (answer.state === 'found') {
      this.#begin(connection, answer.credential, answer.storage)
      return
    }
    const reason = answer.state === 'absent' ? undefined : keychainProblem(answer.state)
    this.#set(signedOut(connection.id, reason))
  }

  /**
   * Signs in through the browser. A second call while one is under way joins it.
   * @param accept says whose sign-in is taken; another's is revoked, and nothing changes
   * @throws {AppError} what ended the sign-in; `wrong-account` when it was not taken
   */
  signInWithBrowser(connection: Connection, accept: AcceptSignIn = () => true): Promise<Session> {
    const underWay = this.#signIns.get(connection.id)
    if (underWay !== undefined) return underWay.outcome
    const entry: SignInUnderWay = {
      controller: new AbortController(),
      before: this.#sessions.get(connection.id),
      accept,
      outcome: Promise.resolve().then(() => this.#runBrowserSignIn(connection, entry)),
    }
    this.#signIns.set(connection.id, entry)
    return entry.outcome
  }

  /**
   * Signs in with a client secret, after the service accepted it.
   * @throws {AppError} `bad-credentials`, or what kept the service from answering
   */
  signInWithSecret(connection: Connection, clientSecret: string): Promise<Session> {
    return this.signInWith(connection, { kind: 'client-secret', clientSecret })
  }

  /**
   * Signs in with a credential that needs no browser, after the service gave a token for it.
   * @throws {AppError} as `signInWithSecret`
   */
  async signInWith(connection: Connection, credential: Credential): Promise<Session> {
    const tokens = await this.options.grants.renew(connection, credential)
    const storage = await this.options.credentials.save(connection.id, credential)
    return this.#begin(connection, credential, storage, tokens)
  }

  /** Ends a sign-in at once, whatever its browser does; nothing when none is under way. */
  cancelSignIn(connectionId: string): void {
    const entry = this.#signIns.get(connectionId)
    if (entry === undefined) return
    this.#signIns.delete(connectionId)
    entry.controller.abort()
    this.#set(afterFailedSignIn(connectionId, entry.before))
  }

  /** Sends the browser to the sign-in page again; nothing when no sign-in waits for it. */
  async reopenBrowser(connectionId: string): Promise<void> {
    const address = this.#signIns.get(connectionId)?.address
    if (address !== undefined) await this.options.openBrowser(address)
  }

  /**
   * Signs out: wiped here first, then revoked at the provider as far as it can be reached.
   * @throws {AppError} `keychain-not-wiped`: signed out, but the keychain may still hold what signs in
   */
  async signOut(connection: Connection): Promise<void> {
    const { id } = connection
    this.cancelSignIn(id)
    const live = this.#live.get(id)
    // First of all, so that a renewal under way sees that it comes too late.
    this.#live.delete(id)
    const credential = live?.credential ?? (await this.#storedCredential(id))
    const left = await this.options.credentials.forget(id).then(() => undefined, notWiped)
    this.#set(signedOut(id, left))
    if (credential !== undefined) {
      const revoking = this.options.grants.revoke(connection, credential, live?.tokens.peek())
      const alive = await revoking.then(() => undefined, toAppError)
      if (left === undefined && alive !== undefined) this.#set(signedOut(id, alive))
    }
    if (left !== undefined) throw left
  }

  /** Drops a connection that was removed. */
  forget(connectionId: string): void {
    this.#sessions.delete(connectionId)
    this.#identities.delete(connectionId)
  }

  /** Whether a connection's data may be shown: somebody is signed in, or was until it expired. */
  isReadable(connectionId: string): boolean {
    const session = this.#sessions.get(connectionId)
    const lasting =
      session?.state === 'signing-in' ? this.#signIns.get(connectionId)?.before : session
    return lasting?.state === 'signed-in' || lasting?.state === 'expired'
  }

  /** Who is signed in, or was last, to compare a new sign-in with; empty where it is not known. */
  identitiesOf(connectionId: string): string[] {
    return this.#identities.get(connectionId) ?? []
  }

  /** Whether a client secret is the one that a connection signs in with. Asks no service. */
  async isClientSecret(connectionId: string, clientSecret: string): Promise<boolean> {
    const credential =
      this.#live.get(connectionId)?.credential ?? (await this.#storedCredential(connectionId))
    return credential?.kind === 'client-secret' && isSameText(credential.clientSecret, clientSecret)
  }

  /** @throws {AppError} `not-signed-in` */
  tokensOf(connectionId: string): TokenSource {
    const live = this.#live.get(connectionId)
    if (live === undefined) throw new AppError('not-signed-in', 'Nobody is signed in.')
    return live.tokens
  }

  async #storedCredential(connectionId: string): Promise<Credential | undefined> {
    const answer = await this.options.credentials.load(connectionId)
    return answer.state === 'found' ? answer.credential : undefined
  }

  async #runBrowserSignIn(connection: Connection, entry: SignInUnderWay): Promise<Session> {
    const { signal } = entry.controller
    const timeoutMs = this.options.signInTimeoutMs ?? SIGN_IN_TIMEOUT_MS
    const announce = (): void => {
      const deadlineAt = Date.now() + timeoutMs
      this.#set({ state: 'signing-in', connectionId: connection.id, deadlineAt })
    }
    try {
      if (signal.aborted) throw cancelled()
      announce()
      const provider = await unlessAborted(this.options.grants.providerOf(connection), signal)
      const tokens = await signInWithBrowser({
        callbackPage: this.options.callbackPage,
        provider,
        scope: this.options.signInScope,
        openBrowser: this.options.openBrowser,
        signal,
        onAddress: (address) => {
          entry.address = address
          announce()
        },
        onReturn: this.options.bringToFront,
        timeoutMs,
      })
      return await this.#keepBrowserSession(connection, tokens, entry)
    } catch (thrown) {
      const failure = signal.aborted ? cancelled() : toAppError(thrown)
      if (this.#signIns.get(connection.id) === entry) {
        this.#set(afterFailedSignIn(connection.id, entry.before, failure))
      }
      throw failure
    } finally {
      if (this.#signIns.get(connection.id) === entry) this.#signIns.delete(connection.id)
    }
  }

  async #keepBrowserSession(
    connection: Connection,
    tokens: Tokens,
    { accept, controller: { signal } }: SignInUnderWay,
  ): Promise<Session> {
    const { refreshToken, account, subject, accessToken } = tokens
    if (refreshToken === undefined) {
      throw new AppError('sign-in-failed', 'The identity provider gave no refresh token.')
    }
    const credential: Credential = {
      kind: 'refresh-token',
      refreshToken,
      ...(account === undefined ? {} : { account }),
      ...(subject === undefined ? {} : { subject }),
    }
    const isCancelled = (): boolean => signal.aborted
    const isTaken = accept(identitiesOf(credential).shown)
    if (isCancelled() || !isTaken) {
      await this.options.grants.revoke(connection, credential, accessToken).catch(() => undefined)
      throw isTaken ? cancelled() : new AppError('wrong-account', 'Another account signed in.')
    }
    const storage = await this.options.credentials.save(connection.id, credential)
    if (!isCancelled()) return this.#begin(connection, credential, storage, tokens)
    await discard(this.options, connection, credential, accessToken)
    throw cancelled()
  }

  #begin(
    connection: Connection,
    credential: Credential,
    storage: CredentialStorage,
    tokens?: Tokens,
  ): Session {
    const { id } = connection
    const ties: LiveSessionTies = {
      grants: this.options.grants,
      credentials: this.options.credentials,
      isCurrent: () => this.#live.get(id) === live,
      isSignedOut: () => !this.#live.has(id),
      onMoved: () => this.#set(signedIn(connection, live.credential, live.storage)),
      onEnd: (reason) => {
        this.#live.delete(id)
        this.#set({ state: 'expired', connectionId: id, reason: reason.toValue() })
      },
    }
    const live = new LiveSession(connection, credential, storage, ties, tokens)
    this.#live.set(id, live)
    if (credential.kind === 'refresh-token') {
      this.#identities.set(id, identitiesOf(credential).expected)
    }
    return this.#set(signedIn(connection, credential, storage))
  }

  #set(session: Session): Session {
    this.#sessions.set(session.connectionId, session)
    this.options.onChange(session)
    return session
  }
}
