/** How every operation and status of a published contract is brought about and held to it. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Sandbox } from '../../../src/sandbox'
import { contractFiles, loadContract, type ContractName } from '../../support/contract'
import { createClient, NEW_CLIENT, type Answer, type Api } from './api'

/** No request passes a second time within a minute. */
export const TINY_RATE_SCALE = 0.000_01
export const UNKNOWN_ID = 'f'.repeat(32)

/** A request of one operation, by the given caller. */
export type Requests = Record<string, (api: Api) => Promise<Answer>>
/** What brings one status of one operation about, named like "getClient 200". */
export type Cases = Record<string, () => Promise<Answer>>

interface ContractRun {
  name: ContractName
  operationCount: number
  /** A plain request to each operation. */
  plain: Requests
  /** What only one operation answers, or answers in its own way. */
  special: Cases
  sandbox: () => Sandbox
  /** May do all. */
  full: () => Api
  /** Lacks the right for an operation. */
  forbidden: (operationId: string) => Promise<Api>
  /** At a sandbox with the tiny rate. */
  limited: () => Api
}

const patchName = [{ op: 'replace', path: '/clientName', value: 'Another name' }]
const addScope = [{ op: 'add', path: '/allowedScopes', value: ['admin_classic'] }]

/** The plain requests to OAuth clients, the organization's or a tenant's. */
export function clientRequests(path: string): Requests {
  const unknown = `${path}/${UNKNOWN_ID}`
  return {
    listClients: (api) => api(path),
    createClient: (api) => api(path, { method: 'POST', body: NEW_CLIENT }),
    getClient: (api) => api(unknown),
    patchClient: (api) => api(unknown, { method: 'PATCH', body: patchName }),
    deleteClient: (api) => api(unknown, { method: 'DELETE' }),
    createSecret: (api) => api(`${unknown}/client-secrets`, { method: 'POST' }),
    deleteSecret: (api) => api(`${unknown}/client-secrets/abcdef`, { method: 'DELETE' }),
  }
}

/** A request on a new client. */
export async function onNewClient(
  api: Api,
  path: string,
  method: string,
  rest = '',
  body?: object,
): Promise<Answer> {
  const { clientId } = await createClient(api, {}, path)
  return api(`${path}/${clientId}${rest}`, { method, body })
}

/** What the routes of OAuth clients answer in their own way. */
export function clientCases(path: string, full: () => Api): Cases {
  const onClient = (method: string, rest?: string, body?: object) =>
    onNewClient(full(), path, method, rest, body)
  const firstSecret = async () => {
    const { clientId, clientSecrets } = await createClient(full(), {}, path)
    return `${path}/${clientId}/client-secrets/${clientSecrets[0]?.hint ?? ''}`
  }
  return {
    'listClients 400': () => full()(`${path}?limit=0`),
    'createClient 400': () => full()(path, { method: 'POST', body: { appType: 'web' } }),
    'getClient 200': () => onClient('GET'),
    'getClient 400': () => full()(`${path}/not%20an%20id`),
    'patchClient 202': async () => {
      const secret = await firstSecret()
      await full()(secret, { method: 'DELETE' })
      const client = secret.replace(/\/client-secrets.*/, '')
      return full()(client, { method: 'PATCH', body: addScope })
    },
    'patchClient 204': () => onClient('PATCH', '', patchName),
    'patchClient 400': () => onClient('PATCH', '', []),
    'createSecret 201': () => onClient('POST', '/client-secrets'),
    'createSecret 400': () => full()(`${path}/not%20an%20id/client-secrets`, { method: 'POST' }),
    'createSecret 409': async () => {
      const { clientId } = await createClient(full(), {}, path)
      const secrets = `${path}/${clientId}/client-secrets`
      for (let count = 1; count < 5; count += 1) await full()(secrets, { method: 'POST' })
      return full()(secrets, { method: 'POST' })
    },
    'deleteSecret 204': async () => full()(await firstSecret(), { method: 'DELETE' }),
    'deleteSecret 400': () => onClient('DELETE', '/client-secrets/not%20a%20hint'),
  }
}

/** What `POST /oauth/token` answers. */
export function tokenCases(full: () => Api, sandbox: () => Sandbox): Cases {
  const token = (body: object) => full()('/oauth/token', { method: 'POST', body, token: null })
  const grant_type = 'client_credentials'
  return {
    'token 200': () => {
      const { clientId, clientSecret } = sandbox().ready.credentials.full
      return token({ client_id: clientId, client_secret: clientSecret, grant_type })
    },
    'token 400': () => token({ grant_type }),
    'token 401': () => token({ client_id: 'nobody', client_secret: 'wrong', grant_type }),
  }
}

/** How each status is brought about where nothing special is needed. */
async function bringAbout(run: ContractRun, operationId: string, status: number): Promise<Answer> {
  const own = run.special[`${operationId} ${String(status)}`]
  if (own !== undefined) return own()
  const request = run.plain[operationId]
  if (request === undefined) throw new Error(`Nothing exercises ${operationId}.`)
  const full = run.full()
  if (status === 401) return request((path, options) => full(path, { ...options, token: 'wrong' }))
  if (status === 403) return request(await run.forbidden(operationId))
  if (status === 429) {
    await request(run.limited())
    return request(run.limited())
  }
  if (status === 500 || status === 503) {
    run.sandbox().faults.add({ kind: 'status', status, path: /^\/api\//, times: 1 })
  }
  return request(full)
}

/** Exercises every operation of a contract with every status it documents. */
export function describeContract(run: ContractRun): void {
  const contract = loadContract(run.name)
  const documented = contract.operations.flatMap((operation) =>
    operation.statuses.map((status) => ({ operation, status, name: operation.id })),
  )
  const { copy, reference } = contractFiles(run.name)

  describe(`the contract ${run.name}`, () => {
    it('has operations and statuses to exercise', () => {
      expect(contract.operations).toHaveLength(run.operationCount)
      expect(documented.length).toBeGreaterThan(70)
    })

    it.each(documented)('$name answers $status as documented', async ({ operation, status }) => {
      const answer = await bringAbout(run, operation.id, status)
      expect(answer.status).toBe(status)
      expect(contract.problems(operation, status, answer.body)).toEqual([])
    })

    it.runIf(existsSync(reference))('is the same in the copy of the reference', () => {
      const [ours, theirs] = [copy, reference].map((file): unknown =>
        JSON.parse(readFileSync(file, 'utf8')),
      )
      expect(ours).toEqual(theirs)
    })
  })
}
