/**
 * The loopback end of a browser sign-in (RFC 8252, 7.3 and 8.3). Guarantees: bound to 127.0.0.1 on
 * a free port before the browser opens; answers one path and the one state; everything else gets
 * 400 and the sign-in goes on; nothing is left listening after `close`. It does not know who on this
 * computer is calling: the state and PKCE are what makes a foreign call useless.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CallbackOutcome, CallbackPage } from './callback-page'

const CALLBACK_PATH = '/callback'

/** The browser's answer, and the way to tell the person there how it went. */
export interface Callback {
  url: URL
  respond: (outcome: CallbackOutcome) => void
}

export interface LoopbackListener {
  redirectUri: string
  /** Resolves once with the browser's answer that carries this state. */
  waitFor(state: string, signal: AbortSignal): Promise<Callback>
  close(): Promise<void>
}

/** Starts a listener for one sign-in. @param pageOf what the browser is shown at its end */
export async function startLoopbackListener(pageOf: CallbackPage): Promise<LoopbackListener> {
  let expectedState: string | undefined
  let deliver: ((callback: Callback) => void) | undefined

  const server = createServer((request, response) => {
    const url = matchCallback(request, origin(), expectedState)
    if (url === undefined || deliver === undefined) {
      answer(response, 400, pageOf('unexpected'))
      return
    }
    const resolve = deliver
    deliver = undefined
    resolve({
      url,
      respond: (outcome) => answer(response, 200, pageOf(outcome)),
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const origin = (): string => `http://127.0.0.1:${port}`

  return {
    redirectUri: origin() + CALLBACK_PATH,
    waitFor: (state, signal) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => {
          deliver = undefined
          reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'))
        }
        if (signal.aborted) {
          giveUp()
          return
        }
        expectedState = state
        deliver = resolve
        signal.addEventListener('abort', giveUp, { once: true })
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Kept-alive and idle sockets would hold the port; those still being written finish.
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 1_000).unref()
      }),
  }
}

function matchCallback(
  request: IncomingMessage,
  origin: string,
  expectedState: string | undefined,
): URL | undefined {
  if (request.method !== 'GET' || expectedState === undefined) return undefined
  if (request.url === undefined || !URL.canParse(request.url, origin)) return undefined
  const url = new URL(request.url, origin)
  if (url.origin !== origin || url.pathname !== CALLBACK_PATH) return undefined
  return url.searchParams.get('state') === expectedState ? url : undefined
}

function answer(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    connection: 'close',
  })
  response.end(page)
}
