/** The injected way to reach the network: Electron's in the app, Node's or a fake in tests. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** What is known of a request that failed below HTTP. */
export type NetworkFailure =
  /** It cannot have reached the server: no name, no connection, no route. */
  | 'not-sent'
  /** The server's certificate was refused: nothing was sent. */
  | 'untrusted-certificate'
  /** It may have reached the server: the connection broke afterwards. */
  | 'maybe-sent'

const NOT_SENT =
  /ERR_(CONNECTION_REFUSED|NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|ADDRESS_INVALID|CONNECTION_TIMED_OUT|PROXY_CONNECTION_FAILED|TUNNEL_CONNECTION_FAILED|NETWORK_ACCESS_DENIED|UNSAFE_PORT)|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT/
const UNTRUSTED =
  /ERR_(CERT_|SSL_)|CERT_HAS_EXPIRED|UNABLE_TO_VERIFY|SELF_SIGNED|ERR_TLS_CERT|DEPTH_ZERO/

/**
 * Reads what a rejected fetch says, from Chromium's net error names and Node's error codes.
 * @param thrown what fetch rejected with
 * @returns the most that can be claimed; `maybe-sent` whenever in doubt
 */
export function classifyNetworkFailure(thrown: unknown): NetworkFailure {
  const text = describeChain(thrown)
  if (UNTRUSTED.test(text)) return 'untrusted-certificate'
  if (NOT_SENT.test(text)) return 'not-sent'
  return 'maybe-sent'
}

function describeChain(thrown: unknown): string {
  const parts: string[] = []
  let current: unknown = thrown
  while (current instanceof Error && parts.length < 10) {
    const { code } = current as { code?: unknown }
    parts.push(current.message, typeof code === 'string' ? code : '')
    current = current.cause
  }
  return parts.join(' ')
}
