import { describe, expect, it } from 'vitest'
import type { Fetch } from '../../../../src/main/cloud/fetch'
import { fetchText } from '../../../../src/main/cloud/fetch-text'
import { oidcFetch } from '../../../../src/main/identity/oidc-failures'
import { caught } from '../../../support/main/caught'

const URL = 'https://acme.example/'
const { signal } = new AbortController()

/** A body that stops in its middle, behind a fetch that has lost sight of its signal. */
const stalling: Fetch = () => {
  const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([0x7b])) })
  return Promise.resolve(new Response(body))
}

describe('an answer as text', () => {
  it('is read to its end', async () => {
    const fetch: Fetch = () => Promise.resolve(new Response('{}', { status: 201 }))
    const { response, text } = await fetchText(fetch, URL, { signal })
    expect([response.status, text]).toEqual([201, '{}'])
  })

  it('fails as the fetch does', async () => {
    const fetch: Fetch = () => Promise.reject(new TypeError('ECONNREFUSED'))
    await expect(fetchText(fetch, URL, { signal })).rejects.toThrow('ECONNREFUSED')
  })

  it('ends with the signal where the fetch goes on', async () => {
    const waiting = fetchText(stalling, URL, { signal: AbortSignal.timeout(20) })
    await expect(waiting).rejects.toThrow(expect.objectContaining({ name: 'TimeoutError' }))
  })

  it('of an identity provider does so too', async () => {
    const options = { body: null, headers: {}, method: 'GET', redirect: 'manual' } as const
    const waiting = oidcFetch(stalling)(URL, { ...options, signal: AbortSignal.timeout(20) })
    expect((await caught(waiting)).code).toBe('timed-out')
  })
})
