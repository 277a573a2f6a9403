import { expect } from 'vitest'
import { z } from 'zod'
import type { SandboxReady } from '../../../src/shared/model/sandbox'
import { loadContract, type Contract } from '../../support/contract'

export const CLIENTS = '/api/core/oauth-clients'
export const TENANTS = '/api/core/tenants'
/** At a tenant's origin. */
export const TENANT_CLIENTS = '/api/v1/oauth-clients'

const contracts = {
  organization: loadContract('organization-api'),
  tenant: loadContract('tenant-api'),
}

/** The contract that a path is part of. */
export function contractFor(path: string): Contract {
  return path.startsWith('/api/v1/') ? contracts.tenant : contracts.organization
}

/** Tenant operations document no 401, yet something must be said without a token. */
const UNDOCUMENTED_STATUSES = [401]

export interface Answer {
  status: number
  headers: Headers
  body: unknown
}

export interface Request {
  method?: string
  body?: unknown
  headers?: Record<string, string>
  /** Sent instead of the caller's own; null for none. */
  token?: string | null
}

/** Sends a request and holds its answer against the contract. */
export type Api = (path: string, request?: Request) => Promise<Answer>

const tokenSchema = z.object({ access_token: z.string() })

export const errorsSchema = z.object({
  errors: z.array(z.looseObject({ code: z.string(), detail: z.string() })).length(1),
})
export const clientSchema = z.looseObject({
  clientId: z.string(),
  clientName: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  description: z.string().optional(),
  allowedScopes: z.array(z.string()).optional(),
  clientSecrets: z.array(z.looseObject({ hint: z.string(), createdBy: z.string() })),
})
export const createdClientSchema = clientSchema.extend({ clientSecret: z.string() })

const linkSchema = z.object({ href: z.url() })
export const pageSchema = z.object({
  data: z.array(z.record(z.string(), z.unknown())),
  links: z.object({ self: linkSchema, next: linkSchema.optional(), prev: linkSchema.optional() }),
  totalResults: z.number().optional(),
})

/** The sentence in an answer's error. */
export function detailOf(answer: Answer): string {
  return errorsSchema.parse(answer.body).errors[0]?.detail ?? ''
}

function parseBody(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text)
}

/** An access token by client credentials, at the organization or at a tenant. */
export async function requestToken(
  origin: string,
  credentials: { clientId: string; clientSecret: string },
): Promise<string> {
  const response = await fetch(`${origin}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      grant_type: 'client_credentials',
    }),
  })
  return tokenSchema.parse(await response.json()).access_token
}

/** Talks to the organization or a tenant as one caller. Every answer must be as the contract says. */
export function createApi(origin: string, callerToken: string): Api {
  return async (path, { method = 'GET', body, headers = {}, token = callerToken } = {}) => {
    const url = new URL(path, origin)
    const response = await fetch(url, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const { status } = response
    const answer = { status, headers: response.headers, body: parseBody(await response.text()) }
    const contract = contractFor(url.pathname)
    const operation = contract.operationFor(method, url.pathname)
    if (operation !== undefined && !UNDOCUMENTED_STATUSES.includes(status)) {
      expect(contract.problems(operation, status, answer.body)).toEqual([])
    }
    return answer
  }
}

/** The API as the sandbox's own credentials reach it. */
export async function connect(ready: SandboxReady, access: 'full' | 'readOnly' = 'full') {
  const { url } = ready.organization
  return createApi(url, await requestToken(url, ready.credentials[access]))
}

/** A tenant of the sample, by its name. */
export function tenantNamed(ready: SandboxReady, name: string): SandboxReady['tenants'][number] {
  const found = ready.tenants.find((tenant) => tenant.name === name)
  if (found === undefined) throw new Error(`There is no tenant ${name}.`)
  return found
}

const MACHINE_TO_MACHINE = { appType: 'web', allowedGrantTypes: ['client_credentials'] }
/** A machine-to-machine client, as both APIs take it. */
export const NEW_CLIENT = { ...MACHINE_TO_MACHINE, clientName: 'A client' }

/** Makes a client, machine-to-machine unless a type is given, and answers it with its secret. */
export async function createClient(api: Api, body: object = {}, path = CLIENTS) {
  const answer = await api(path, {
    method: 'POST',
    body: { ...('appType' in body ? {} : MACHINE_TO_MACHINE), clientName: 'A client', ...body },
  })
  expect(answer.status).toBe(201)
  return createdClientSchema.parse(answer.body)
}

/** Follows the `next` links to the end. */
export async function walk(api: Api, path: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = []
  let next: string | undefined = path
  while (next !== undefined) {
    const page: z.infer<typeof pageSchema> = pageSchema.parse((await api(next)).body)
    rows.push(...page.data)
    next = page.links.next?.href
  }
  return rows
}
