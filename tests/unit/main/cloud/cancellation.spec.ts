import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CloudClient, type CloudRequest } from '../../../../src/main/cloud/cloud-client'
import type { Fetch } from '../../../../src/main/cloud/fetch'
import { RateLimiter } from '../../../../src/main/cloud/rate-limiter'
import { caught } from '../../../support/main/caught'
import { fakeFetch, json, never } from '../../../support/main/fake-fetch'
import { FakeTokens } from '../../../support/main/fake-tokens'

const read: CloudRequest<unknown> = {
  method: 'GET',
  path: '/',
  tier: 1,
  idempotent: true,
  scope: '',
  answer: z.unknown(),
}
const change: CloudRequest<unknown> = { ...read, method: 'POST', idempotent: false, body: {} }
/** Long enough for a request to be on its way. */
const onItsWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

describe('cancelling', () => {
  function cancellable(fetch: Fetch, limiter = new RateLimiter()) {
    const controller = new AbortController()
    const cloud = new CloudClient(fetch, 'https://console.example', new FakeTokens(), limiter)
    const request = (what: CloudRequest<unknown>) =>
      caught(cloud.request({ ...what, signal: controller.signal }))
    return { request, cancel: () => controller.abort() }
  }

  it.each([read, change])('ends a call that waits for its turn, unsent ($method)', async (what) => {
    const { fetch, sent } = fakeFetch(never)
    const busy = new RateLimiter()
    for (let index = 0; index < 6; index += 1) {
      void busy.run(1, new AbortController().signal, () => new Promise(() => undefined))
    }
    const { request, cancel } = cancellable(fetch, busy)
    const outcome = request(what)
    await onItsWay()
    cancel()
    expect((await outcome).code).toBe('cancelled')
    expect(sent).toHaveLength(0)
  })

  it('ends a read that is on its way, and does not send it again', async () => {
    const { fetch, sent } = fakeFetch(never)
    const { request, cancel } = cancellable(fetch)
    const outcome = request(read)
    await onItsWay()
    cancel()
    expect((await outcome).code).toBe('cancelled')
    expect(sent).toHaveLength(1)
    expect(sent[0]?.init.signal?.aborted).toBe(true)
  })

  it('leaves the outcome of a change open that is on its way', async () => {
    const { fetch } = fakeFetch(never)
    const { request, cancel } = cancellable(fetch)
    const outcome = request(change)
    await onItsWay()
    cancel()
    expect((await outcome).code).toBe('outcome-unknown')
  })

  it('ends a read that waits as it was told', async () => {
    const { fetch, sent } = fakeFetch(json({}, 429, { 'retry-after': '8' }))
    const { request, cancel } = cancellable(fetch)
    const outcome = request(read)
    await onItsWay()
    cancel()
    expect((await outcome).code).toBe('cancelled')
    expect(sent).toHaveLength(1)
  })

  it('sends nothing for a call cancelled before', async () => {
    const { fetch, sent } = fakeFetch(json({}))
    const { request, cancel } = cancellable(fetch)
    cancel()
    expect((await request(change)).code).toBe('cancelled')
    expect(sent).toHaveLength(0)
  })
})

describe('the total time-out', () => {
  const TIMEOUT_MS = 100
  let server: Server
  let requests: number

  beforeEach(async () => {
    requests = 0
    server = createServer((_request, response) => {
      requests += 1
      // The head comes at once, the body never ends.
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"name":')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  function client(): CloudClient {
    const { port } = server.address() as AddressInfo
    const origin = `http://127.0.0.1:${port}`
    return new CloudClient(fetch, origin, new FakeTokens(), new RateLimiter(), TIMEOUT_MS)
  }

  it('ends each attempt of a read whose body stalls', async () => {
    const startedAt = performance.now()
    expect((await caught(client().request(read))).code).toBe('timed-out')
    expect(requests).toBe(3)
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(3 * TIMEOUT_MS - 10)
  })

  it('leaves the outcome of a change open whose answer stalls', async () => {
    expect((await caught(client().request(change))).code).toBe('outcome-unknown')
    expect(requests).toBe(1)
  })
})
