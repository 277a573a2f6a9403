import * as client from 'openid-client'
import { AppError } from '../../shared/errors'
import { isAllowedBaseUrl } from '../../shared/model/connection'
import { classifyNetworkFailure, type Fetch } from '../cloud/fetch'
import { fetchText } from '../cloud/fetch-text'

/** The library's code for an ID token that is not valid at this computer's time. */
const TIMESTAMP_CHECK_FAILED = 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'

/**
 * The fetch that the OAuth library is given: https only (http on loopback), whatever the provider's
 * metadata says; failures below HTTP get their codes here, where they can still be told from answers.
 */
export function oidcFetch(fetch: Fetch): client.CustomFetch {
  return async (url, options) => {
    if (!isAllowedBaseUrl(url)) {
      throw new AppError('insecure-url', 'The identity provider names an address without https.')
    }
    try {
      const init = { ...(options as RequestInit), credentials: 'omit', cache: 'no-store' } as const
      if (init.signal === undefined || init.signal === null) return await fetch(url, init)
      const { response, text } = await fetchText(fetch, url, { ...init, signal: init.signal })
      return new Response(text === '' ? null : text, response)
    } catch (thrown) {
      throw describeTransport(thrown)
    }
  }
}

/**
 * Words for what the library throws; its own messages may quote what the provider sent.
 * @param invalidGrant what `invalid_grant` means here: of a refresh, that the session is over
 */
export function describeOidcFailure(
  thrown: unknown,
  invalidGrant: 'session-expired' | 'sign-in-failed' = 'sign-in-failed',
): AppError {
  const ours = inChain(thrown, (error) => error instanceof AppError)
  if (ours instanceof AppError) return ours
  if (thrown instanceof client.AuthorizationResponseError) {
    return thrown.error === 'access_denied'
      ? new AppError('sign-in-denied', 'The sign-in was cancelled in the browser.')
      : new AppError('sign-in-failed', 'The sign-in page answered with an error.', {
          qlikCode: thrown.error,
        })
  }
  if (thrown instanceof client.ResponseBodyError) {
    const details = { status: thrown.status, qlikCode: thrown.error }
    return thrown.error === 'invalid_grant'
      ? new AppError(invalidGrant, 'The sign-in is not valid, or not any more.', details)
      : refusal(thrown.status, details)
  }
  if (thrown instanceof client.WWWAuthenticateChallengeError) {
    return refusal(thrown.status, { status: thrown.status })
  }
  return describeAnswer(thrown)
}

/** An answer that came, and was not as the standard says. */
function describeAnswer(thrown: unknown): AppError {
  const cause = { cause: thrown }
  if (inChain(thrown, isTimeout) !== undefined) {
    return new AppError('timed-out', 'The identity provider did not answer.', undefined, cause)
  }
  if (thrown instanceof Error && thrown.cause instanceof Response && thrown.cause.status >= 400) {
    return refusal(thrown.cause.status, { status: thrown.cause.status })
  }
  return thrown instanceof client.ClientError && thrown.code === TIMESTAMP_CHECK_FAILED
    ? new AppError(
        'sign-in-failed',
        'The ID token is not valid at this time: check the clock of this computer.',
        undefined,
        cause,
      )
    : new AppError('sign-in-failed', 'The answer was not valid.', undefined, cause)
}

function refusal(status: number, details: AppError['details']): AppError {
  return status >= 500
    ? new AppError('server-error', 'The identity provider is in trouble.', details)
    : new AppError('sign-in-failed', 'The identity provider refused.', details)
}

function describeTransport(thrown: unknown): AppError {
  const cause = { cause: thrown }
  if (inChain(thrown, isTimeout) !== undefined) {
    return new AppError('timed-out', 'The identity provider did not answer.', undefined, cause)
  }
  return classifyNetworkFailure(thrown) === 'untrusted-certificate'
    ? new AppError('untrusted-certificate', 'The certificate was refused.', undefined, cause)
    : new AppError('offline', 'The identity provider cannot be reached.', undefined, cause)
}

function isTimeout(error: Error): boolean {
  return error.name === 'TimeoutError'
}

/** The first error of a chain of causes that fits. */
function inChain(thrown: unknown, fits: (error: Error) => boolean): Error | undefined {
  let current = thrown
  for (let depth = 0; current instanceof Error && depth < 10; depth += 1) {
    if (fits(current)) return current
    current = current.cause
  }
  return undefined
}
