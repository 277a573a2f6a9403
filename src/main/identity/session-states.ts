import { AppError, toAppError } from '../../shared/errors'
import type { Connection, Session } from '../../shared/model/connection'
import type { Credential, CredentialStorage } from '../vault/credential-store'

/** The session of somebody who is signed in. */
export function signedIn(
  connection: Connection,
  credential: Credential,
  storage: CredentialStorage,
): Session {
  const account = accountOf(connection, credential)
  return {
    state: 'signed-in',
    connectionId: connection.id,
    storage,
    ...(account === undefined ? {} : { account }),
  }
}

/** Who a credential stands for, where it tells. */
function accountOf(connection: Connection, credential: Credential): string | undefined {
  switch (credential.kind) {
    case 'refresh-token':
      return credential.account
    case 'client-secret':
      return connection.oauthClientId
    case 'api-key':
      return undefined
  }
}

/**
 * What tells an account from another one. A subject does so by itself; a credential of an earlier
 * version only has the account's address.
 */
export function identitiesOf(who: { subject?: string | undefined; account?: string | undefined }): {
  /** What a new sign-in is compared with. */
  expected: string[]
  /** All that a sign-in can show. */
  shown: string[]
} {
  const subject = who.subject === undefined ? [] : [`subject ${who.subject}`]
  const account = who.account === undefined ? [] : [`account ${who.account}`]
  return { expected: subject.length > 0 ? subject : account, shown: [...subject, ...account] }
}

/** @param reason why, when it was not simply the person's wish */
export function signedOut(connectionId: string, reason?: AppError): Session {
  return {
    state: 'signed-out',
    connectionId,
    ...(reason === undefined ? {} : { reason: reason.toValue() }),
  }
}

/** The session after a sign-in that failed or was cancelled (then without a reason). */
export function afterFailedSignIn(
  connectionId: string,
  before: Session | undefined,
  reason?: AppError,
): Session {
  // Whoever was signed in still is; an expired session stays in view, with its grid.
  if (before?.state === 'signed-in' || before?.state === 'expired') return before
  return signedOut(connectionId, reason)
}

/** Why the keychain gave no credential, where it should have said. */
export function keychainProblem(state: 'unreadable' | 'unavailable'): AppError {
  return state === 'unreadable'
    ? new AppError('keychain-unreadable', 'What the keychain holds cannot be read.')
    : new AppError('keychain-unavailable', 'The keychain cannot be used.')
}

/** What is said after a sign-out of which the keychain did not let go. */
export function notWiped(thrown: unknown): AppError {
  const failure = toAppError(thrown)
  if (failure.code !== 'keychain-unavailable') return failure
  return new AppError('keychain-not-wiped', 'The keychain may still hold it.', undefined, {
    cause: failure,
  })
}
