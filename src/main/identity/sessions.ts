import { AppError, toAppError } from '../../shared/errors'
import type { Connection, Session } from '../../shared/model/connection'
import type { TokenSource } from '../cloud/cloud-client'
import type { Credential, CredentialStore } from '../vault/credential-store'
import { signInWithBrowser, SIGN_IN_TIMEOUT_MS, type BrowserOpener } from './browser-sign-in'
import { SIGN_IN_SCOPE, type Grants } from './grants'
import type { Tokens } from './oidc'
import { SessionTokens } from './token-source'

export interface SessionsOptions {
  grants: Grants
  credentials: CredentialStore
  openBrowser: BrowserOpener
  bringToFront: () => void
  onChange: (session: Session) => void
  signInTimeoutMs?: number
}

interface SignInUnderWay {
  controller: AbortController
  address?: string
  outcome: Promise<Session>
}

/** Failures that only a new sign-in mends. */
const ENDS_SESSION = new Set(['session-expired', 'bad-credentials'])

/**
 * The session of every connection: who is signed in, and the tokens behind it. One step at a time
 * for each; answers that come after a cancel are dropped.
 */
export class Sessions {
  readonly #sessions = new Map<string, Session>()
  readonly #tokens = new Map<string, SessionTokens>()
  readonly #signIns = new Map<string, SignInUnderWay>()

  constructor(private readonly options: SessionsOptions) {}

  list(): Session[] {
    return [...this.#sessions.values()]
  }

  /** Finds what the keychain kept of an earlier run. Touches no network. */
  async restore(connection: Connection): Promise<void> {
    const answer = await this.options.credentials.load(connection.id)
    if (answer.state === 'found') {
      this.#begin(connection, answer.credential, answer.storage)
      return
    }
    this.#set({
      state: 'signed-out',
      connectionId: connection.id,
      ...(answer.state === 'absent' ? {} : { reason: keychainProblem(answer.state).toValue() }),
    })
  }

  /**
   * Signs in through the browser. A second call while one is under way joins it.
   * @throws {AppError} what ended the sign-in
   */
  signInWithBrowser(connection: Connection): Promise<Session> {
    const underWay = this.#signIns.get(connection.id)
    if (underWay !== undefined) return underWay.outcome
    const entry: SignInUnderWay = {
      controller: new AbortController(),
      outcome: Promise.resolve().then(() => this.#runBrowserSignIn(connection, entry)),
    }
    this.#signIns.set(connection.id, entry)
    return entry.outcome
  }

  /**
   * Signs in with a client secret, after the service accepted it.
   * @throws {AppError} `bad-credentials`, or what kept the service from answering
   */
  async signInWithSecret(connection: Connection, clientSecret: string): Promise<Session> {
    const credential: Credential = { kind: 'client-secret', clientSecret }
    const tokens = await this.options.grants.renew(connection, credential)
    const storage = await this.options.credentials.save(connection.id, credential)
    return this.#begin(connection, credential, storage, tokens)
  }

  cancelSignIn(connectionId: string): void {
    this.#signIns.get(connectionId)?.controller.abort()
  }

  /** Sends the browser to the sign-in page again; nothing when no sign-in waits for it. */
  async reopenBrowser(connectionId: string): Promise<void> {
    const address = this.#signIns.get(connectionId)?.address
    if (address !== undefined) await this.options.openBrowser(address)
  }

  /**
   * Signs out: wiped here first, then revoked at the provider as far as it can be reached.
   * @throws {AppError} `keychain-unavailable` when the keychain could not be wiped
   */
  async signOut(connection: Connection): Promise<void> {
    this.cancelSignIn(connection.id)
    const answer = await this.options.credentials.load(connection.id)
    const accessToken = this.#tokens.get(connection.id)?.peek()
    await this.options.credentials.forget(connection.id)
    this.#tokens.delete(connection.id)
    this.#set({ state: 'signed-out', connectionId: connection.id })
    if (answer.state !== 'found') return
    try {
      await this.options.grants.revoke(connection, answer.credential, accessToken)
    } catch (thrown) {
      const reason = toAppError(thrown).toValue()
      this.#set({ state: 'signed-out', connectionId: connection.id, reason })
    }
  }

  /** Drops a connection that was removed. */
  forget(connectionId: string): void {
    this.#sessions.delete(connectionId)
  }

  /** @throws {AppError} `not-signed-in` */
  tokensOf(connectionId: string): TokenSource {
    const tokens = this.#tokens.get(connectionId)
    if (tokens === undefined) throw new AppError('not-signed-in', 'Nobody is signed in.')
    return tokens
  }

  async #runBrowserSignIn(connection: Connection, entry: SignInUnderWay): Promise<Session> {
    const before = this.#sessions.get(connection.id)
    const { controller } = entry
    const timeoutMs = this.options.signInTimeoutMs ?? SIGN_IN_TIMEOUT_MS
    const announce = (): void => {
      const deadlineAt = Date.now() + timeoutMs
      this.#set({ state: 'signing-in', connectionId: connection.id, deadlineAt })
    }
    try {
      announce()
      const provider = await this.options.grants.providerOf(connection)
      const tokens = await signInWithBrowser({
        provider,
        scope: SIGN_IN_SCOPE,
        openBrowser: this.options.openBrowser,
        signal: controller.signal,
        onAddress: (address) => {
          entry.address = address
          announce()
        },
        onReturn: this.options.bringToFront,
        timeoutMs,
      })
      if (controller.signal.aborted) throw new AppError('cancelled', 'The sign-in was cancelled.')
      return await this.#keepBrowserSession(connection, tokens)
    } catch (thrown) {
      this.#set(afterFailedSignIn(connection.id, before, toAppError(thrown)))
      throw thrown
    } finally {
      this.#signIns.delete(connection.id)
    }
  }

  async #keepBrowserSession(connection: Connection, tokens: Tokens): Promise<Session> {
    const { refreshToken, account } = tokens
    if (refreshToken === undefined) {
      throw new AppError('sign-in-failed', 'The identity provider gave no refresh token.')
    }
    const credential: Credential = {
      kind: 'refresh-token',
      refreshToken,
      ...(account === undefined ? {} : { account }),
    }
    const storage = await this.options.credentials.save(connection.id, credential)
    return this.#begin(connection, credential, storage, tokens)
  }

  #begin(
    connection: Connection,
    first: Credential,
    storage: 'keychain' | 'memory',
    tokens?: Tokens,
  ): Session {
    let credential = first
    const grant = async (): Promise<Tokens> => {
      try {
        const renewed = await this.options.grants.renew(connection, credential)
        if (this.#tokens.get(connection.id) !== source) {
          // Signed out meanwhile: what just came must not outlive the session.
          await this.options.grants.revoke(connection, credential, renewed.accessToken)
          throw new AppError('not-signed-in', 'Signed out meanwhile.')
        }
        if (credential.kind === 'refresh-token' && renewed.refreshToken !== undefined) {
          // Kept before it is used: the old one is worth nothing from here on.
          credential = { ...credential, refreshToken: renewed.refreshToken }
          const kept = await this.options.credentials.save(connection.id, credential)
          if (kept !== storage) this.#set(signedIn(connection, credential, kept))
        }
        return renewed
      } catch (thrown) {
        const failure = toAppError(thrown)
        if (ENDS_SESSION.has(failure.code)) this.#end(connection.id, failure)
        throw failure
      }
    }
    const source = new SessionTokens(grant, (reason) => this.#end(connection.id, reason), tokens)
    this.#tokens.set(connection.id, source)
    return this.#set(signedIn(connection, credential, storage))
  }

  #end(connectionId: string, reason: AppError): void {
    this.#tokens.delete(connectionId)
    this.#set({ state: 'expired', connectionId, reason: reason.toValue() })
  }

  #set(session: Session): Session {
    this.#sessions.set(session.connectionId, session)
    this.options.onChange(session)
    return session
  }
}

function signedIn(
  connection: Connection,
  credential: Credential,
  storage: 'keychain' | 'memory',
): Session {
  const account =
    credential.kind === 'refresh-token' ? credential.account : connection.oauthClientId
  return {
    state: 'signed-in',
    connectionId: connection.id,
    storage,
    ...(account === undefined ? {} : { account }),
  }
}

function afterFailedSignIn(
  connectionId: string,
  before: Session | undefined,
  failure: AppError,
): Session {
  // An expired session stays in view, with its grid; a cancel is no reason to name.
  if (before?.state === 'expired') return before
  return failure.code === 'cancelled'
    ? { state: 'signed-out', connectionId }
    : { state: 'signed-out', connectionId, reason: failure.toValue() }
}

function keychainProblem(state: 'unreadable' | 'unavailable'): AppError {
  return state === 'unreadable'
    ? new AppError('keychain-unreadable', 'What the keychain holds cannot be read.')
    : new AppError('keychain-unavailable', 'The keychain cannot be used.')
}
