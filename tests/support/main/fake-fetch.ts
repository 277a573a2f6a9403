import type { Fetch } from '../../../src/main/cloud/fetch'

/** What a fake fetch does with one request. */
export type Answer = Response | Error | ((init: RequestInit) => Response | Promise<Response>)

export interface SentRequest {
  url: string
  init: RequestInit
  headers: Headers
  /** The body's text as it was sent. */
  body: string | undefined
}

/** A fetch that plays answers in turn, the last one for ever, and keeps what was sent. */
export function fakeFetch(...answers: Answer[]): { fetch: Fetch; sent: SentRequest[] } {
  const sent: SentRequest[] = []
  const fetch: Fetch = async (url, init) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)]
    const body = typeof init.body === 'string' ? init.body : undefined
    sent.push({ url, init, headers: new Headers(init.headers), body })
    await Promise.resolve()
    init.signal?.throwIfAborted()
    if (answer === undefined) throw new Error('no answer was prepared')
    if (answer instanceof Error) throw answer
    return answer instanceof Response ? answer.clone() : answer(init)
  }
  return { fetch, sent }
}

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })
}

/** An answer that never comes; ends with the request's signal as a real one does. */
export function never(init: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
  })
}

/** The failures below HTTP, as Chromium and Node word them. */
export const networkFailures = {
  refused: () => new Error('net::ERR_CONNECTION_REFUSED'),
  reset: () => new Error('net::ERR_CONNECTION_RESET'),
  certificate: () => new Error('net::ERR_CERT_AUTHORITY_INVALID'),
}
