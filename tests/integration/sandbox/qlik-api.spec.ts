/** Qlik's own toolkit, unchanged, at a tenant of the sandbox; each answer is held to the contract. */
import toolkit from '@qlik/api/oauth-clients'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { contractFor, tenantNamed } from './api'

let sandbox: Sandbox
let options: Parameters<typeof toolkit.getOAuthClient>[1]
/** The operations that were answered, with their statuses. */
let answered: string[]

beforeAll(async () => {
  sandbox = await startSandbox()
  const { url, apiKey } = tenantNamed(sandbox.ready, 'kestrelpine-de')
  options = { hostConfig: { authType: 'apikey', host: url, apiKey }, noCache: true }
})
afterAll(() => sandbox.close())

/** Notes an answer to the API, and holds it to the contract. */
async function check(request: { url: string; method: string }, response: Response): Promise<void> {
  const { pathname } = new URL(request.url)
  const contract = contractFor(pathname)
  const operation = contract.operationFor(request.method, pathname)
  if (operation === undefined) return
  const text = await response.clone().text()
  const body: unknown = text === '' ? undefined : JSON.parse(text)
  expect(contract.problems(operation, response.status, body)).toEqual([])
  answered.push(`${operation.id} ${String(response.status)}`)
}

beforeEach(() => {
  answered = []
  const realFetch = globalThis.fetch
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init)
    const { url, method } = request
    const response = await realFetch(request)
    await check({ url, method }, response)
    return response
  })
})
afterEach(() => vi.restoreAllMocks())

const machine = {
  appType: 'web' as const,
  clientName: 'Made with the toolkit',
  allowedGrantTypes: ['client_credentials' as const],
}

describe("Qlik's toolkit", () => {
  it('creates, finds, changes, publishes and deletes a client', async () => {
    const { data: created } = await toolkit.createOAuthClient(machine, options)
    const { clientId } = created
    expect(sandbox.store.secretMatches(clientId, created.clientSecret)).toBe(true)

    const filter = `clientId eq "${clientId}"`
    const query = { filter, totalResults: true, sort: '+tenantId' as const }
    const { data: found } = await toolkit.getOAuthClients(query, options)
    expect(found).toMatchObject({ totalResults: 1, data: [{ clientName: machine.clientName }] })

    const rename = { op: 'replace' as const, path: '/clientName' as const, value: 'Renamed' }
    await toolkit.patchOAuthClient(clientId, [rename], options)
    const { data: published } = await toolkit.publishOAuthClient(clientId, options)
    const { data: changed } = await toolkit.getOAuthClient(clientId, options)
    expect(changed).toMatchObject({ clientName: 'Renamed', publishedAt: published.publishedAt })

    await toolkit.deleteOAuthClient(clientId, options)
    await expect(toolkit.getOAuthClient(clientId, options)).rejects.toMatchObject({ status: 404 })
    expect(answered).toEqual([
      'createClient 201',
      'listClients 200',
      'patchClient 204',
      'publishClient 201',
      'getClient 200',
      'deleteClient 204',
      'getClient 404',
    ])
  })

  it('makes and removes secrets', async () => {
    const { data: created } = await toolkit.createOAuthClient(machine, options)
    const { clientId } = created
    const { data: second } = await toolkit.createOAuthClientSecret(clientId, options)
    expect(sandbox.store.secretMatches(clientId, second.clientSecret)).toBe(true)
    await toolkit.deleteOAuthClientSecret(clientId, second.hint, options)
    expect(sandbox.store.secretMatches(clientId, second.clientSecret)).toBe(false)
    for (let count = 1; count < 5; count += 1) {
      await toolkit.createOAuthClientSecret(clientId, options)
    }
    const sixth = toolkit.createOAuthClientSecret(clientId, options)
    await expect(sixth).rejects.toMatchObject({ status: 409 })
    expect(answered.slice(0, 3)).toEqual([
      'createClient 201',
      'createSecret 201',
      'deleteSecret 204',
    ])
  })

  it('reads, changes and deletes the consent of a client', async () => {
    const { data: created } = await toolkit.createOAuthClient(
      { appType: 'spa', clientName: 'Portal', redirectUris: ['https://portal.example/callback'] },
      options,
    )
    const { clientId } = created
    const trust = {
      op: 'replace' as const,
      path: '/consentMethod' as const,
      value: 'trusted' as const,
    }
    await toolkit.patchOAuthClientConnectionConfig(clientId, [trust], options)
    const { data: config } = await toolkit.getOAuthClientConnectionConfig(clientId, options)
    expect(config).toEqual({ consentMethod: 'trusted' })
    await toolkit.deleteOAuthClientConnectionConfig(clientId, options)
    const gone = toolkit.getOAuthClientConnectionConfig(clientId, options)
    await expect(gone).rejects.toMatchObject({ status: 404 })
  })

  it('is told what it did wrong', async () => {
    const wrong = toolkit.createOAuthClient({ appType: 'spa', clientName: 'Nowhere' }, options)
    await expect(wrong).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ code: 'HTTP-400' }] },
    })
  })
})
