import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Fault, type Sandbox } from '../../../src/sandbox/index'
import { CloudClient } from '../../../src/main/cloud/cloud-client'
import type { Fetch } from '../../../src/main/cloud/fetch'
import { OrganizationApi } from '../../../src/main/cloud/organization-api'
import { RateLimiter } from '../../../src/main/cloud/rate-limiter'
import { requestClientCredentialsToken } from '../../../src/main/identity/client-credentials'
import { caught } from '../../support/main/caught'

const PATH = '/api/core/oauth-clients'
const TIMEOUT_MS = 400
let sandbox: Sandbox
let accessToken: string

beforeAll(async () => {
  sandbox = await startSandbox()
  const { url } = sandbox.ready.organization
  const tokens = await requestClientCredentialsToken(
    (address, init) => fetch(address, init),
    url,
    sandbox.ready.credentials.full,
  )
  accessToken = tokens.accessToken
})
afterEach(() => sandbox.faults.clear())
afterAll(() => sandbox.close())

/** The organization API with a short time-out, and how often it was asked. */
function organization() {
  let asked = 0
  const counting: Fetch = (url, init) => {
    asked += 1
    return fetch(url, init)
  }
  const tokens = {
    accessToken: () => Promise.resolve(accessToken),
    renew: () => Promise.resolve(accessToken),
    end: () => undefined,
  }
  const { url } = sandbox.ready.organization
  const client = new CloudClient(counting, url, tokens, new RateLimiter(), TIMEOUT_MS)
  return { api: new OrganizationApi(client), asked: () => asked }
}

async function namesOf(api: OrganizationApi): Promise<string[]> {
  const names: string[] = []
  for await (const page of api.listClients()) {
    names.push(...page.data.map(({ clientName }) => clientName))
  }
  return names
}

type Harm = Pick<Fault, 'kind'> & Partial<{ status: number; times: number; delayMs: number }>
const harm = (method: string, fault: Harm): void =>
  sandbox.faults.add({ method, path: PATH, ...fault } as Fault)

describe('a create', () => {
  it.each([
    ['whose answer is lost', 'drop-after-commit'],
    ['whose answer is cut', 'truncated-body'],
    ['whose answer stalls', 'stall'],
  ] as const)('%s has an unknown outcome, and the client exists once', async (_what, kind) => {
    harm('POST', { kind })
    const clientName = randomUUID()
    const { api, asked } = organization()
    const error = await caught(api.createMachineClient({ clientName, description: '' }))
    expect(error.code).toBe('outcome-unknown')
    expect(asked()).toBe(1)
    const names = await namesOf(organization().api)
    expect(names.filter((name) => name === clientName)).toHaveLength(1)
  })

  it.each([
    ['a captive portal answers', { kind: 'html-page' }, 'bad-answer'],
    ['the service is down', { kind: 'status', status: 503 }, 'server-error'],
    ['it is one too many', { kind: 'status', status: 429 }, 'rate-limited'],
  ] as const)('is sent once and makes nothing when %s', async (_what, fault, code) => {
    harm('POST', fault)
    const before = sandbox.store.countClients()
    const { api, asked } = organization()
    const error = await caught(api.createMachineClient({ clientName: 'Never', description: '' }))
    expect(error.code).toBe(code)
    expect(asked()).toBe(1)
    expect(sandbox.store.countClients()).toBe(before)
  })
})

describe('a list', () => {
  it.each([
    ['a captive portal answers', 'html-page'],
    ['the answer is cut', 'truncated-body'],
  ] as const)('is a bad answer when %s', async (_what, kind) => {
    harm('GET', { kind })
    const { api, asked } = organization()
    expect((await caught(namesOf(api))).code).toBe('bad-answer')
    expect(asked()).toBe(1)
  })

  it('ends three times in its time-out when the answer stalls', async () => {
    harm('GET', { kind: 'stall' })
    const { api, asked } = organization()
    expect((await caught(namesOf(api))).code).toBe('timed-out')
    expect(asked()).toBe(3)
  })

  it('is asked for three times in a storm of 503', async () => {
    harm('GET', { kind: 'status', status: 503 })
    const { api, asked } = organization()
    expect((await caught(namesOf(api))).code).toBe('server-error')
    expect(asked()).toBe(3)
  })

  it.each([
    ['a 503', { kind: 'status', status: 503, times: 1 }],
    ['a lost answer', { kind: 'drop-after-commit', times: 1 }],
    ['a late answer', { kind: 'delay', delayMs: TIMEOUT_MS * 2, times: 1 }],
  ] as const)('comes all the same after %s', async (_what, fault) => {
    harm('GET', fault)
    const { api, asked } = organization()
    expect((await namesOf(api)).length).toBeGreaterThan(0)
    expect(asked()).toBe(2)
  })

  it('waits after a 429 as long as it is told', async () => {
    sandbox.faults.add({
      kind: 'status',
      path: PATH,
      status: 429,
      headers: { 'retry-after': '1' },
      times: 1,
    })
    const startedAt = performance.now()
    expect((await namesOf(organization().api)).length).toBeGreaterThan(0)
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(950)
  })
})
