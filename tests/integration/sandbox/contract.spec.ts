import { afterAll, beforeAll } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { CLIENTS, connect, createApi, createClient, requestToken, TENANTS, type Api } from './api'
import {
  clientCases,
  clientRequests,
  describeContract,
  TINY_RATE_SCALE,
  tokenCases,
  UNKNOWN_ID,
} from './contract-cases'

let sandbox: Sandbox
let limitedSandbox: Sandbox
let full: Api
let readOnly: Api
let limited: Api

beforeAll(async () => {
  ;[sandbox, limitedSandbox] = await Promise.all([
    startSandbox(),
    startSandbox({ rateScale: TINY_RATE_SCALE }),
  ])
  ;[full, readOnly, limited] = await Promise.all([
    connect(sandbox.ready),
    connect(sandbox.ready, 'readOnly'),
    connect(limitedSandbox.ready),
  ])
})
afterAll(() => Promise.all([sandbox.close(), limitedSandbox.close()]))

const subscription = (id: string) => encodeURIComponent(`subscriptionId eq "${id}"`)
const anyTenantId = () => sandbox.ready.tenants[0]?.id ?? ''

/** A caller that has one scope alone. */
async function connectWith(scope: string): Promise<Api> {
  const { url } = sandbox.ready.organization
  return createApi(
    url,
    await requestToken(url, await createClient(full, { allowedScopes: [scope] })),
  )
}

const READ_OPERATIONS = ['listClients', 'getClient']

describeContract({
  name: 'organization-api',
  operationCount: 12,
  sandbox: () => sandbox,
  full: () => full,
  limited: () => limited,
  forbidden: (operationId) =>
    READ_OPERATIONS.includes(operationId)
      ? connectWith('cloud-console.tenants:read')
      : Promise.resolve(readOnly),
  plain: {
    ...clientRequests(CLIENTS),
    listTenants: (api) => api(TENANTS),
    getTenant: (api) => api(`${TENANTS}/${UNKNOWN_ID}`),
    countTenants: (api) => api(`${TENANTS}/actions/count?filter=${subscription('x')}`),
    filterTenants: (api) => api(`${TENANTS}/actions/filter`, { method: 'POST', body: {} }),
  },
  special: {
    ...clientCases(CLIENTS, () => full),
    ...tokenCases(
      () => full,
      () => sandbox,
    ),
    'deleteClient 204': async () => {
      const { clientId } = await createClient(full)
      const headers = { 'qlik-confirm-delete': clientId }
      return full(`${CLIENTS}/${clientId}`, { method: 'DELETE', headers })
    },
    'deleteClient 400': async () => {
      const { clientId } = await createClient(full)
      return full(`${CLIENTS}/${clientId}`, { method: 'DELETE' })
    },
    'listTenants 400': () => full(`${TENANTS}?limit=101`),
    'listTenants 403': () => full(`${TENANTS}?filter=${subscription('not-ours')}`),
    'getTenant 200': () => full(`${TENANTS}/${anyTenantId()}`),
    'getTenant 400': () => full(`${TENANTS}/not%20an%20id`),
    'getTenant 403': async () =>
      (await connectWith('cloud-console.oauth-clients:read'))(`${TENANTS}/${anyTenantId()}`),
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
  },
})
