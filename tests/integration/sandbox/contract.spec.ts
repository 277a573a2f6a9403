import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { CONTRACT_COPY, CONTRACT_REFERENCE } from '../../support/contract'
import { CLIENTS, connect, contract, createClient, TENANTS, type Answer, type Api } from './api'

/** No request passes a second time within a minute. */
const TINY_RATE_SCALE = 0.000_01

let sandbox: Sandbox
let limited: Sandbox
let full: Api
let readOnly: Api
let limitedApi: Api

beforeAll(async () => {
  ;[sandbox, limited] = await Promise.all([
    startSandbox(),
    startSandbox({ rateScale: TINY_RATE_SCALE }),
  ])
  ;[full, readOnly, limitedApi] = await Promise.all([
    connect(sandbox.ready),
    connect(sandbox.ready, 'readOnly'),
    connect(limited.ready),
  ])
})
afterAll(() => Promise.all([sandbox.close(), limited.close()]))

const UNKNOWN_ID = 'f'.repeat(32)
const patchName = [{ op: 'replace', path: '/clientName', value: 'Another name' }]
const addScope = [{ op: 'add', path: '/allowedScopes', value: ['admin_classic'] }]
const subscription = (id: string) => encodeURIComponent(`subscriptionId eq "${id}"`)
const newClient = { appType: 'web', clientName: 'New' }

/** A plain request to each operation, by the given caller. */
const plain: Record<string, (api: Api) => Promise<Answer>> = {
  listClients: (api) => api(CLIENTS),
  createClient: (api) => api(CLIENTS, { method: 'POST', body: newClient }),
  getClient: (api) => api(`${CLIENTS}/${UNKNOWN_ID}`),
  patchClient: (api) => api(`${CLIENTS}/${UNKNOWN_ID}`, { method: 'PATCH', body: patchName }),
  deleteClient: (api) => api(`${CLIENTS}/${UNKNOWN_ID}`, { method: 'DELETE' }),
  createSecret: (api) => api(`${CLIENTS}/${UNKNOWN_ID}/client-secrets`, { method: 'POST' }),
  deleteSecret: (api) =>
    api(`${CLIENTS}/${UNKNOWN_ID}/client-secrets/abcdef`, { method: 'DELETE' }),
  listTenants: (api) => api(TENANTS),
  getTenant: (api) => api(`${TENANTS}/${UNKNOWN_ID}`),
  countTenants: (api) => api(`${TENANTS}/actions/count?filter=${subscription('x')}`),
  filterTenants: (api) => api(`${TENANTS}/actions/filter`, { method: 'POST', body: {} }),
}

const onClient = async (method: string, path = '', extra: object = {}): Promise<Answer> => {
  const { clientId } = await createClient(full)
  return full(`${CLIENTS}/${clientId}${path}`, { method, ...extra })
}

const anyTenantId = () => sandbox.ready.tenants[0]?.id ?? ''

const token = (body: object): Promise<Answer> =>
  full('/oauth/token', { method: 'POST', body, token: null })

/** What only one operation answers, or answers in its own way. */
const special: Record<string, () => Promise<Answer>> = {
  'listClients 400': () => full(`${CLIENTS}?limit=0`),
  'createClient 400': () => full(CLIENTS, { method: 'POST', body: { appType: 'web' } }),
  'getClient 200': () => onClient('GET'),
  'getClient 400': () => full(`${CLIENTS}/not%20an%20id`),
  'patchClient 202': async () => {
    const created = await createClient(full)
    const path = `${CLIENTS}/${created.clientId}`
    const hint = created.clientSecrets[0]?.hint ?? ''
    await full(`${path}/client-secrets/${hint}`, { method: 'DELETE' })
    return full(path, { method: 'PATCH', body: addScope })
  },
  'patchClient 204': () => onClient('PATCH', '', { body: patchName }),
  'patchClient 400': () => onClient('PATCH', '', { body: [] }),
  'deleteClient 204': async () => {
    const { clientId } = await createClient(full)
    const headers = { 'qlik-confirm-delete': clientId }
    return full(`${CLIENTS}/${clientId}`, { method: 'DELETE', headers })
  },
  'deleteClient 400': () => onClient('DELETE'),
  'createSecret 201': () => onClient('POST', '/client-secrets'),
  'createSecret 400': () => full(`${CLIENTS}/not%20an%20id/client-secrets`, { method: 'POST' }),
  'createSecret 409': async () => {
    const { clientId } = await createClient(full)
    const path = `${CLIENTS}/${clientId}/client-secrets`
    for (let count = 1; count < 5; count += 1) await full(path, { method: 'POST' })
    return full(path, { method: 'POST' })
  },
  'deleteSecret 204': async () => {
    const { clientId, clientSecrets } = await createClient(full)
    const hint = clientSecrets[0]?.hint ?? ''
    return full(`${CLIENTS}/${clientId}/client-secrets/${hint}`, { method: 'DELETE' })
  },
  'deleteSecret 400': () => onClient('DELETE', '/client-secrets/not%20a%20hint'),
  'listTenants 400': () => full(`${TENANTS}?limit=101`),
  'listTenants 403': () => full(`${TENANTS}?filter=${subscription('not-ours')}`),
  'getTenant 200': () => full(`${TENANTS}/${anyTenantId()}`),
  'getTenant 400': () => full(`${TENANTS}/not%20an%20id`),
  'getTenant 403': async () => {
    const { clientId, clientSecret } = await createClient(full, {
      allowedScopes: ['cloud-console.oauth-clients:read'],
    })
    const answer = await token({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
    })
    const { access_token } = answer.body as { access_token: string }
    return full(`${TENANTS}/${anyTenantId()}`, { token: access_token })
  },
  'countTenants 200': () =>
    full(`${TENANTS}/actions/count?filter=${subscription('9001400000031207')}`),
  'countTenants 400': () => full(`${TENANTS}/actions/count?filter=${encodeURIComponent('x')}`),
  'countTenants 403': () => full(`${TENANTS}/actions/count?filter=${subscription('not-ours')}`),
  'filterTenants 400': () =>
    full(`${TENANTS}/actions/filter`, { method: 'POST', body: { filter: 'x' } }),
  'filterTenants 403': () =>
    full(`${TENANTS}/actions/filter`, {
      method: 'POST',
      body: { filter: 'subscriptionId eq "not-ours"' },
    }),
  'token 200': () => {
    const { clientId, clientSecret } = sandbox.ready.credentials.full
    return token({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
    })
  },
  'token 400': () => token({ grant_type: 'client_credentials' }),
  'token 401': () =>
    token({ client_id: 'nobody', client_secret: 'wrong', grant_type: 'client_credentials' }),
}

/** How each status is brought about where nothing special is needed. */
async function bringAbout(operationId: string, status: number): Promise<Answer> {
  const own = special[`${operationId} ${String(status)}`]
  if (own !== undefined) return own()
  const request = plain[operationId]
  if (request === undefined) throw new Error(`Nothing exercises ${operationId}.`)
  if (status === 401) return request((path, options) => full(path, { ...options, token: 'wrong' }))
  if (status === 429) {
    await request(limitedApi)
    return request(limitedApi)
  }
  if (status === 500 || status === 503) {
    sandbox.faults.add({ kind: 'status', status, path: /^\/api\//, times: 1 })
    return request(full)
  }
  if (status === 403 && ['listClients', 'getClient'].includes(operationId)) {
    const narrow = await createClient(full)
    const credentials = { client_id: narrow.clientId, client_secret: narrow.clientSecret }
    const answer = await token({ ...credentials, grant_type: 'client_credentials' })
    const { access_token } = answer.body as { access_token: string }
    return request((path, options) => full(path, { ...options, token: access_token }))
  }
  return request(status === 403 ? readOnly : full)
}

const documented = contract.operations.flatMap((operation) =>
  operation.statuses.map((status) => ({ operation, status, name: operation.id })),
)

describe('the organization contract', () => {
  it('has operations and statuses to exercise', () => {
    expect(contract.operations).toHaveLength(12)
    expect(documented.length).toBeGreaterThan(70)
  })

  it.each(documented)('$name answers $status as documented', async ({ operation, status }) => {
    const answer = await bringAbout(operation.id, status)
    expect(answer.status).toBe(status)
    expect(contract.problems(operation, status, answer.body)).toEqual([])
  })

  it.runIf(existsSync(CONTRACT_REFERENCE))('is the same in the copy of the reference', () => {
    const [copy, reference] = [CONTRACT_COPY, CONTRACT_REFERENCE].map((file): unknown =>
      JSON.parse(readFileSync(file, 'utf8')),
    )
    expect(copy).toEqual(reference)
  })
})
