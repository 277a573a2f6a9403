import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { EventLog } from '../../../../src/main/log/log'
import { loggedFetch } from '../../../../src/main/log/logged-fetch'
import { ROUTES, routeOf } from '../../../../src/main/log/routes'
import type { Fetch } from '../../../../src/main/cloud/fetch'

const secret = randomBytes(24).toString('base64url')
const address = `https://acme.eu.qlikcloud.com/api/v1/oauth-clients/${secret}?cursor=${secret}`
const trace = randomBytes(16).toString('hex')

function logging(fetch: Fetch): { fetch: Fetch; lines: string[] } {
  const lines: string[] = []
  const log = new EventLog([{ append: (line) => lines.push(line.slice(25)) }])
  let time = 0
  return { fetch: loggedFetch(fetch, log, () => (time += 7)), lines }
}

describe('routeOf', () => {
  it('names what a path asks for, and nothing of what it names', () => {
    expect(routeOf(address)).toBe('/api/v1/oauth-clients/*')
    expect(routeOf(`https://a.example/api/core/oauth-clients/x/client-secrets/${secret}`)).toBe(
      '/api/core/oauth-clients/*/client-secrets/*',
    )
    expect(routeOf('https://a.example/api/core/tenants?filter=x')).toBe('/api/core/tenants')
  })

  it.each([
    `https://${secret}.example/${secret}`,
    secret,
    'https://a.example/api/core/tenants/x/y',
  ])('says no more than `other` of %s', (text) => expect(routeOf(text)).toBe('other'))

  it('finds each route again', () => {
    for (const route of ROUTES) {
      const path = route.replaceAll('*', 'x')
      expect(routeOf(`https://a.example${path}`)).toBe(route)
    }
  })
})

describe('loggedFetch', () => {
  it('logs an answer: method, route, status, time and trace ID', async () => {
    const answer = new Response(secret, { status: 201, headers: { 'qlik-trace-id': trace } })
    const { fetch, lines } = logging(() => Promise.resolve(answer))
    const init = { method: 'PATCH', body: secret, headers: { authorization: `Bearer ${secret}` } }
    expect(await fetch(address, init)).toBe(answer)
    expect(lines).toEqual([
      `info request.answered method=PATCH route=/api/v1/oauth-clients/* status=201 ms=7 trace=${trace}`,
    ])
  })

  it('takes no trace ID that could be something else', async () => {
    const headers = { 'qlik-trace-id': secret, 'x-request-id': secret }
    const { fetch, lines } = logging(() => Promise.resolve(new Response('', { headers })))
    await fetch(address, {})
    expect(lines).toEqual([
      'info request.answered method=GET route=/api/v1/oauth-clients/* status=200 ms=7',
    ])
  })

  it.each([
    [new Error('net::ERR_CONNECTION_REFUSED'), undefined, 'not-sent'],
    [new Error('net::ERR_CERT_DATE_INVALID'), undefined, 'untrusted-certificate'],
    [new Error(`lost ${secret}`), undefined, 'maybe-sent'],
    [new Error('aborted'), AbortSignal.abort(), 'cancelled'],
    [new Error('aborted'), AbortSignal.abort(new DOMException('', 'TimeoutError')), 'timed-out'],
  ])(
    'logs why there was no answer, and fails with the same: %s',
    async (failure, signal, reason) => {
      const { fetch, lines } = logging(() => Promise.reject(failure))
      const init = signal === undefined ? {} : { signal }
      await expect(fetch(address, init)).rejects.toBe(failure)
      expect(lines).toEqual([
        `warn request.unanswered method=GET route=/api/v1/oauth-clients/* reason=${reason} ms=7`,
      ])
    },
  )
})
