import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { CLIENTS, connect, createApi, requestToken, TENANTS, type Api } from './api'

const DELAY_MS = 150
const STALL_WAIT_MS = 300

let sandbox: Sandbox
let api: Api
let token: string
beforeAll(async () => {
  sandbox = await startSandbox({ faultRoutes: true })
  api = await connect(sandbox.ready)
  token = await requestToken(sandbox.ready.organization.url, sandbox.ready.credentials.full)
})
afterEach(() => sandbox.faults.clear())
afterAll(() => sandbox.close())

/** A request whose answer need not be as the contract says. */
const rawFetch = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, sandbox.ready.organization.url), {
    ...init,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  })

const createBody = { appType: 'web', clientName: 'Maybe' }
const createRaw = () => rawFetch(CLIENTS, { method: 'POST', body: JSON.stringify(createBody) })

describe('faults on demand', () => {
  it('delay an answer', async () => {
    sandbox.faults.add({ kind: 'delay', path: CLIENTS, delayMs: DELAY_MS })
    const startedAt = performance.now()
    const answer = api(CLIENTS)
    await expect.poll(() => sandbox.faults.held(), { interval: 5 }).toBe(1)
    expect((await answer).status).toBe(200)
    expect(sandbox.faults.held()).toBe(0)
    // Timers may fire a millisecond early.
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(DELAY_MS - 1)
  })

  it('drop the answer after the work is done', async () => {
    const before = sandbox.store.countClients()
    sandbox.faults.add({ kind: 'drop-after-commit', method: 'POST', path: CLIENTS, times: 1 })
    await expect(createRaw()).rejects.toThrow('fetch failed')
    expect(sandbox.store.countClients()).toBe(before + 1)
    expect((await createRaw()).status).toBe(201)
  })

  it('answer with a status, headers and a body', async () => {
    sandbox.faults.add({
      kind: 'status',
      path: CLIENTS,
      status: 503,
      headers: { 'Retry-After': 'soon' },
    })
    const answer = await api(CLIENTS)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('soon')
    const body = { error: 'invalid_grant' }
    sandbox.faults.add({ kind: 'status', path: '/oauth/token', status: 400, body })
    const response = await rawFetch('/oauth/token', { method: 'POST', body: '{}' })
    expect(await response.json()).toEqual(body)
  })

  it('stall in the middle of the answer', async () => {
    sandbox.faults.add({ kind: 'stall', path: CLIENTS })
    const signal = AbortSignal.timeout(STALL_WAIT_MS)
    const response = await rawFetch(CLIENTS, { signal })
    expect(response.status).toBe(200)
    const declaredLength = Number(response.headers.get('content-length'))
    const first = await response.body?.getReader().read()
    const received = (first?.value as Uint8Array | undefined)?.length ?? 0
    expect(received).toBe(Math.ceil(declaredLength / 2))
    const second = await rawFetch(CLIENTS, { signal: AbortSignal.timeout(STALL_WAIT_MS) })
    await expect(second.text()).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('cut the body in half, with the work done', async () => {
    const before = sandbox.store.countClients()
    sandbox.faults.add({ kind: 'truncated-body', method: 'POST', path: CLIENTS, times: 1 })
    const response = await createRaw()
    expect(response.status).toBe(201)
    await expect(response.json()).rejects.toThrow(SyntaxError)
    expect(sandbox.store.countClients()).toBe(before + 1)
  })

  it('answer with the page of a captive portal, with nothing done', async () => {
    const before = sandbox.store.countClients()
    sandbox.faults.add({ kind: 'html-page', path: CLIENTS })
    const response = await createRaw()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toContain('guest network')
    expect(sandbox.store.countClients()).toBe(before)
  })

  it('befall only what fits, as often as said, the first first', async () => {
    sandbox.faults.add({ kind: 'status', path: /oauth-clients/g, status: 500, times: 2 })
    sandbox.faults.add({ kind: 'status', path: CLIENTS, status: 503, method: 'GET', times: 1 })
    expect((await api(TENANTS)).status).toBe(200)
    expect((await api(CLIENTS)).status).toBe(500)
    expect((await api(CLIENTS)).status).toBe(500)
    expect((await createRaw()).status).toBe(201)
    expect((await api(CLIENTS)).status).toBe(503)
    expect((await api(CLIENTS)).status).toBe(200)
  })

  it('reach the origins of tenants too', async () => {
    sandbox.faults.add({ kind: 'status', path: '/', status: 503 })
    expect((await fetch(sandbox.ready.tenants[0]?.url ?? '')).status).toBe(503)
  })

  it('befall one origin alone, where one is named', async () => {
    const [first, second] = sandbox.ready.tenants
    sandbox.faults.add({ kind: 'status', path: '/', status: 503, origin: first?.url })
    expect((await fetch(second?.url ?? '')).status).toBe(200)
    expect((await fetch(first?.url ?? '')).status).toBe(503)
    sandbox.faults.clear()
    const { url } = sandbox.ready.organization
    sandbox.faults.add({ kind: 'status', path: '/oauth/token', status: 503, origin: url })
    const { full } = sandbox.ready.credentials
    await expect(requestToken(url, full)).rejects.toThrow()
    expect(await requestToken(first?.url ?? '', full)).toBeDefined()
  })

  it('do not keep the sandbox from closing', async () => {
    const other = await startSandbox()
    const otherUrl = other.ready.organization.url
    const otherToken = await requestToken(otherUrl, other.ready.credentials.full)
    other.faults.add({ kind: 'stall', path: CLIENTS })
    const headers = { authorization: `Bearer ${otherToken}` }
    const response = await fetch(`${otherUrl}${CLIENTS}`, { headers })
    await other.close()
    await expect(response.text()).rejects.toThrow('terminated')
    await expect(fetch(otherUrl)).rejects.toThrow('fetch failed')
  })
})

describe('the control route for faults', () => {
  const control = (method: string, body?: unknown) =>
    createApi(sandbox.ready.organization.url, token)('/__sandbox/faults', { method, body })

  it('adds and clears', async () => {
    const fault = { kind: 'status', status: 500 }
    expect((await control('POST', { ...fault, path: CLIENTS })).status).toBe(204)
    expect((await api(CLIENTS)).status).toBe(500)
    expect((await control('POST', { ...fault, pathPattern: '^/api/core/ten' })).status).toBe(204)
    expect((await rawFetch(TENANTS)).status).toBe(500)
    expect((await control('DELETE')).status).toBe(204)
    expect((await api(CLIENTS)).status).toBe(200)
  })

  it.each([
    {},
    { kind: 'earthquake', path: CLIENTS },
    { kind: 'status', path: CLIENTS, status: 200 },
    { kind: 'stall', pathPattern: '(' },
  ])('refuses %j', async (body) => {
    expect((await control('POST', body)).status).toBe(400)
  })
})
