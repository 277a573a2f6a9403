import { afterAll, beforeAll } from 'vitest'
import { startSandbox, type Sandbox } from '../../../src/sandbox'
import { createApi, createClient, requestToken, TENANT_CLIENTS, tenantNamed, type Api } from './api'
import {
  clientCases,
  clientRequests,
  describeContract,
  onNewClient,
  TINY_RATE_SCALE,
  tokenCases,
  UNKNOWN_ID,
} from './contract-cases'

const TENANT = 'kestrelpine-eu'

let sandbox: Sandbox
let limitedSandbox: Sandbox
let full: Api
let forbidden: Api
let limited: Api

function connectTenant({ ready }: Sandbox): Api {
  const { url, apiKey } = tenantNamed(ready, TENANT)
  return createApi(url, apiKey)
}

beforeAll(async () => {
  ;[sandbox, limitedSandbox] = await Promise.all([
    startSandbox(),
    startSandbox({ rateScale: TINY_RATE_SCALE }),
  ])
  full = connectTenant(sandbox)
  limited = connectTenant(limitedSandbox)
  const { url } = tenantNamed(sandbox.ready, TENANT)
  const narrow = await createClient(full, { allowedScopes: ['apps:read'] }, TENANT_CLIENTS)
  forbidden = createApi(url, await requestToken(url, narrow))
})
afterAll(() => Promise.all([sandbox.close(), limitedSandbox.close()]))

const CONFIG = '/connection-configs/me'
const unknown = `${TENANT_CLIENTS}/${UNKNOWN_ID}`
const malformed = `${TENANT_CLIENTS}/not%20an%20id`
const trust = [{ op: 'replace', path: '/consentMethod', value: 'trusted' }]

const onClient = (method: string, rest?: string, body?: object) =>
  onNewClient(full, TENANT_CLIENTS, method, rest, body)

describeContract({
  name: 'tenant-api',
  operationCount: 12,
  sandbox: () => sandbox,
  full: () => full,
  forbidden: () => Promise.resolve(forbidden),
  limited: () => limited,
  plain: {
    ...clientRequests(TENANT_CLIENTS),
    publishClient: (api) => api(`${unknown}/actions/publish`, { method: 'POST' }),
    getConnectionConfig: (api) => api(`${unknown}${CONFIG}`),
    patchConnectionConfig: (api) => api(`${unknown}${CONFIG}`, { method: 'PATCH', body: trust }),
    deleteConnectionConfig: (api) => api(`${unknown}${CONFIG}`, { method: 'DELETE' }),
  },
  special: {
    ...clientCases(TENANT_CLIENTS, () => full),
    ...tokenCases(
      () => full,
      () => sandbox,
    ),
    'deleteClient 204': () => onClient('DELETE'),
    'deleteClient 400': () => full(malformed, { method: 'DELETE' }),
    'publishClient 201': () => onClient('POST', '/actions/publish'),
    'publishClient 400': () => full(`${malformed}/actions/publish`, { method: 'POST' }),
    'getConnectionConfig 200': () => onClient('GET', CONFIG),
    'getConnectionConfig 400': () => full(`${malformed}${CONFIG}`),
    'patchConnectionConfig 204': () => onClient('PATCH', CONFIG, trust),
    'patchConnectionConfig 400': () => onClient('PATCH', CONFIG, []),
    'deleteConnectionConfig 204': () => onClient('DELETE', CONFIG),
    'deleteConnectionConfig 400': () => full(`${malformed}${CONFIG}`, { method: 'DELETE' }),
  },
})
