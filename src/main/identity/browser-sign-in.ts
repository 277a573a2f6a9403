import { AppError, toAppError } from '../../shared/errors'
import type { CallbackOutcome, CallbackPage } from './callback-page'
import { startLoopbackListener } from './loopback-listener'
import type { OidcProvider, Tokens } from './oidc'

/** How long the app waits for the person in the browser. */
export const SIGN_IN_TIMEOUT_MS = 120_000

/** Opens an https (or loopback) address in the system's browser; rejects when it cannot. */
export type BrowserOpener = (url: string) => Promise<void>

export interface BrowserSignInOptions {
  provider: OidcProvider
  scope: string
  openBrowser: BrowserOpener
  /** What the browser shows when it comes back. */
  callbackPage: CallbackPage
  /** Cancels the wait. */
  signal: AbortSignal
  /** Told the address, so that it can be opened again. */
  onAddress: (url: string) => void
  /** Brings the app to the front once the browser came back. */
  onReturn: () => void
  timeoutMs?: number
}

/**
 * Signs a person in through the system's browser: authorization code with PKCE and a loopback
 * redirect (RFC 8252). The listener lives exactly as long as this call.
 * @throws {AppError} `sign-in-timed-out`, `cancelled`, `sign-in-denied`, `browser-not-opened`, …
 */
export async function signInWithBrowser(options: BrowserSignInOptions): Promise<Tokens> {
  const listener = await startLoopbackListener(options.callbackPage)
  try {
    const request = await options.provider.authorizationRequest(listener.redirectUri, options.scope)
    if (options.signal.aborted) throw cancelled()
    options.onAddress(request.url)
    const timeout = AbortSignal.timeout(options.timeoutMs ?? SIGN_IN_TIMEOUT_MS)
    const waiting = listener.waitFor(request.state, AbortSignal.any([options.signal, timeout]))
    const opened = openOrFail(options.openBrowser, request.url)
    // Not simply one after the other: a browser that was not running yet may keep its opener busy
    // until it is closed.
    const answered = Promise.race([waiting, opened.then(() => waiting)])
    const callback = await answered.catch((thrown: unknown) => {
      throw timeout.aborted
        ? new AppError('sign-in-timed-out', 'Nobody signed in in time.')
        : toSignInEnd(thrown, options.signal)
    })
    options.onReturn()
    return await options.provider.exchange(callback.url, request).then(
      (tokens) => {
        callback.respond(options.signal.aborted ? 'failed' : 'signed-in')
        return tokens
      },
      (thrown: unknown) => {
        callback.respond(outcomeOf(thrown))
        throw thrown
      },
    )
  } finally {
    await listener.close()
  }
}

async function openOrFail(open: BrowserOpener, url: string): Promise<void> {
  try {
    await open(url)
  } catch (cause) {
    throw new AppError('browser-not-opened', 'The browser could not be opened.', undefined, {
      cause,
    })
  }
}

function toSignInEnd(thrown: unknown, signal: AbortSignal): AppError {
  return signal.aborted ? cancelled() : toAppError(thrown)
}

/** What a cancelled sign-in ends with. */
export function cancelled(): AppError {
  return new AppError('cancelled', 'The sign-in was cancelled.')
}

function outcomeOf(thrown: unknown): CallbackOutcome {
  return thrown instanceof AppError && thrown.code === 'sign-in-denied' ? 'denied' : 'failed'
}
