import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { CloudClient, type CloudRequest } from '../../../../src/main/cloud/cloud-client'
import { RateLimiter } from '../../../../src/main/cloud/rate-limiter'
import { caught } from '../../../support/main/caught'
import { fakeFetch, json, networkFailures, type Answer } from '../../../support/main/fake-fetch'
import { FakeTokens } from '../../../support/main/fake-tokens'

const ORIGIN = 'https://console.example'
const answer = z.object({ name: z.string() })
const get: CloudRequest<{ name: string }> & { take?: undefined } = {
  method: 'GET',
  path: '/api/things?x=1',
  tier: 1,
  idempotent: true,
  scope: 'things:read',
  answer,
}
const post: typeof get = {
  ...get,
  method: 'POST',
  path: '/api/things',
  tier: 2,
  idempotent: false,
  scope: 'things:write',
  body: { name: 'new' },
}
const fine = (): Response => json({ name: 'thing' })
const html = (status = 200): Response =>
  new Response('<h1>Welcome to the hotel</h1>', {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })

function client(...answers: Answer[]) {
  const tokens = new FakeTokens()
  const limiter = new RateLimiter()
  const { fetch, sent } = fakeFetch(...answers)
  return { cloud: new CloudClient(fetch, ORIGIN, tokens, limiter), sent, tokens, limiter }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what is sent', () => {
  it('carries the token to the own origin alone and follows no redirect', async () => {
    const { cloud, sent } = client(fine())
    await cloud.request(get)
    expect(sent.map(({ url }) => url)).toEqual([`${ORIGIN}/api/things?x=1`])
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer token-1')
    expect(sent[0]?.init).toMatchObject({
      method: 'GET',
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    })
    expect(sent[0]?.body).toBeUndefined()
  })

  it('carries a body as JSON', async () => {
    const { cloud, sent } = client(fine())
    await cloud.request({ ...post, headers: { 'qlik-confirm-delete': 'id' } })
    expect(sent[0]?.body).toBe('{"name":"new"}')
    expect(sent[0]?.headers.get('content-type')).toBe('application/json')
    expect(sent[0]?.headers.get('qlik-confirm-delete')).toBe('id')
  })

  it('refuses plain http to another computer before a token is asked for', () => {
    const { fetch } = fakeFetch(fine())
    expect(() => new CloudClient(fetch, 'http://console.example', new FakeTokens())).toThrow(
      expect.objectContaining({ code: 'insecure-url' }),
    )
  })
})

describe('an answer', () => {
  it('is read by its schema', async () => {
    await expect(client(fine()).cloud.request(get)).resolves.toEqual({ name: 'thing' })
  })

  it('may be empty where nothing is expected', async () => {
    const { cloud } = client(new Response(null, { status: 204 }))
    await expect(cloud.request({ ...post, answer: z.undefined() })).resolves.toBeUndefined()
  })

  it.each([
    ['a web page, as of a captive portal', html()],
    ['truncated JSON', new Response('{"name": "th')],
    ['nothing', new Response('')],
    ['another shape', json({ title: 'thing' })],
  ])('to a read that is %s is a bad answer, not asked for again', async (_what, response) => {
    const { cloud, sent } = client(response)
    const error = await caught(cloud.request(get))
    expect(error.code).toBe('bad-answer')
    expect(error.details).toEqual({ status: 200, host: 'console.example' })
    expect(sent).toHaveLength(1)
  })

  it('names the right that a 403 means is missing', async () => {
    const error = await caught(client(json({}, 403)).cloud.request(post))
    expect(error).toMatchObject({ code: 'forbidden', details: { missingScope: 'things:write' } })
  })
})

describe('a read', () => {
  it('is sent three times in a storm of 503, and no more', async () => {
    const { cloud, sent } = client(json({}, 503))
    const outcome = caught(cloud.request(get))
    await vi.runAllTimersAsync()
    expect((await outcome).code).toBe('server-error')
    expect(sent).toHaveLength(3)
  })

  it.each([
    ['a 408', json({}, 408)],
    ['a 500', json({}, 500)],
    ['a refused connection', networkFailures.refused()],
    ['a broken connection', networkFailures.reset()],
  ])('is sent again after %s', async (_what, failure) => {
    const { cloud, sent } = client(failure, fine())
    const outcome = cloud.request(get)
    await vi.runAllTimersAsync()
    await expect(outcome).resolves.toEqual({ name: 'thing' })
    expect(sent).toHaveLength(2)
  })

  it.each([400, 403, 404, 409])('is not sent again after a %i', async (status) => {
    const { cloud, sent } = client(json({}, status))
    await caught(cloud.request(get))
    expect(sent).toHaveLength(1)
  })

  it('is not sent again after a refused certificate', async () => {
    const { cloud, sent } = client(networkFailures.certificate())
    expect((await caught(cloud.request(get))).code).toBe('untrusted-certificate')
    expect(sent).toHaveLength(1)
  })

  it('waits after a 429 as it is told', async () => {
    const { cloud, sent } = client(json({}, 429, { 'retry-after': '7' }), fine())
    const outcome = cloud.request(get)
    await vi.advanceTimersByTimeAsync(6_900)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    await expect(outcome).resolves.toEqual({ name: 'thing' })
  })

  it('waits after a 503 as it is told', async () => {
    const { cloud, sent } = client(json({}, 503, { 'retry-after': '7' }), fine())
    const outcome = cloud.request(get)
    await vi.advanceTimersByTimeAsync(6_900)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(200)
    await expect(outcome).resolves.toEqual({ name: 'thing' })
  })

  it.each([429, 503])('says so at once when a %i asks for a long wait', async (status) => {
    const { cloud, sent } = client(json({}, status, { 'retry-after': '30' }), fine())
    const failure = await caught(cloud.request(get))
    expect(failure.details?.retryAfterSeconds).toBe(30)
    expect(sent).toHaveLength(1)
  })

  it.each(['soon', '-3', '0', ''])(
    'does not run hot after a 429 with Retry-After %j',
    async (header) => {
      const { cloud, sent } = client(json({}, 429, { 'retry-after': header }), fine())
      const outcome = cloud.request(get)
      await vi.advanceTimersByTimeAsync(450)
      expect(sent).toHaveLength(1)
      await vi.advanceTimersByTimeAsync(1_000)
      await expect(outcome).resolves.toEqual({ name: 'thing' })
    },
  )

  it('says offline when nothing answers', async () => {
    const outcome = caught(client(networkFailures.refused()).cloud.request(get))
    await vi.runAllTimersAsync()
    expect(await outcome).toMatchObject({
      code: 'offline',
      details: { host: 'console.example' },
    })
  })
})

describe('a call that changes something', () => {
  it.each([
    ['its connection breaks', networkFailures.reset(), 'outcome-unknown'],
    ['its answer is cut', new Response('{"name": "th', { status: 201 }), 'outcome-unknown'],
    ['its answer is empty', new Response('', { status: 201 }), 'outcome-unknown'],
    ['its answer has another shape', json({ id: 1 }, 201), 'outcome-unknown'],
    ['a gateway gives up (502)', html(502), 'outcome-unknown'],
    ['a gateway gives up (504)', html(504), 'outcome-unknown'],
    ['nothing listens', networkFailures.refused(), 'offline'],
    ['the certificate is refused', networkFailures.certificate(), 'untrusted-certificate'],
    ['a web page answers', html(), 'bad-answer'],
    ['the service is down (503)', json({}, 503), 'server-error'],
    ['the service is broken (500)', json({}, 500), 'server-error'],
    ['there were too many (429)', json({}, 429), 'rate-limited'],
    ['it took too long (408)', json({}, 408), 'timed-out'],
    ['it is refused (400)', json({}, 400), 'refused'],
  ] as const)('is sent once when %s', async (_what, response, code) => {
    const { cloud, sent } = client(response)
    const outcome = caught(cloud.request(post))
    await vi.runAllTimersAsync()
    expect((await outcome).code).toBe(code)
    expect(sent).toHaveLength(1)
  })

  it('is refused, unsent, while its tier is blocked, and says how long', async () => {
    const { cloud, sent, limiter } = client(fine())
    limiter.block(2, 9_000)
    const error = await caught(cloud.request(post))
    expect(error).toMatchObject({ code: 'rate-limited', details: { retryAfterSeconds: 9 } })
    expect(sent).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(9_000)
    await expect(cloud.request(post)).resolves.toEqual({ name: 'thing' })
  })
})

describe('a 401', () => {
  it.each([get, post])('is answered with one fresh token ($method)', async (request) => {
    const { cloud, sent, tokens } = client(json({}, 401), fine())
    await expect(cloud.request(request)).resolves.toEqual({ name: 'thing' })
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ])
    expect(tokens.refused).toEqual(['token-1'])
    expect(tokens.ended).toEqual([])
  })

  it.each([get, post])('ends the session when it comes twice ($method)', async (request) => {
    const { cloud, sent, tokens } = client(json({}, 401))
    const error = await caught(cloud.request(request))
    expect(error.code).toBe('session-expired')
    expect(sent).toHaveLength(2)
    expect(tokens.ended).toEqual([error])
  })
})
