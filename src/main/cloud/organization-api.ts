import { z } from 'zod'
import { oauthClientSchema, type OAuthClient } from '../../shared/model/client'
import { secretHintSchema } from '../../shared/model/secret'
import { tenantSchema, type Tenant } from '../../shared/model/tenant'
import type { CloudClient } from './cloud-client'
import { walkPages, type Page } from './pages'

/**
 * The rights the organization API asks for. Qlik publishes the first; the names of the others are
 * ours until it publishes more (see docs/sandbox.md).
 */
export const ORGANIZATION_SCOPES = {
  readTenants: 'cloud-console.tenants:read',
  readClients: 'cloud-console.oauth-clients:read',
  writeClients: 'cloud-console.oauth-clients:write',
} as const

const CLIENTS_PATH = '/api/core/oauth-clients'
const PAGE_LIMIT = 100

const linksSchema = z.looseObject({ next: z.looseObject({ href: z.string() }).optional() })
const pageOf = <T>(item: z.ZodType<T>): z.ZodType<Page<T>> =>
  z.looseObject({
    data: z.array(item),
    links: linksSchema.optional(),
    totalResults: z.number().nullish(),
  })
const clientPageSchema = pageOf(oauthClientSchema)
const tenantPageSchema = pageOf(tenantSchema)
const createdClientSchema = oauthClientSchema.extend({ clientSecret: z.string().min(1) })
const patchAnswerSchema = z.looseObject({ clientSecret: z.string().min(1) }).optional()
const newSecretSchema = secretHintSchema.extend({ clientSecret: z.string().min(1) })

/** One step of a JSON Patch, on the paths that the API lets change. */
export interface PatchOperation {
  op: 'add' | 'replace' | 'remove'
  path: '/clientName' | '/description' | '/allowedScopes'
  value?: string | string[]
}

/** What to create: an organization-level client is machine-to-machine only. */
export interface NewOrganizationClient {
  clientName: string
  description: string
}

/**
 * The organization API of one connection.
 * Source: qlik.dev, `apis/org-rest`; see the contract test for each operation's statuses.
 */
export class OrganizationApi {
  constructor(private readonly cloud: CloudClient) {}

  /** All organization-level OAuth clients, page by page. Asks for the total with the first. */
  listClients(signal?: AbortSignal): AsyncGenerator<Page<OAuthClient>> {
    return walkPages((cursor) =>
      this.cloud.request({
        method: 'GET',
        path: `${CLIENTS_PATH}?${pageQuery(cursor)}`,
        tier: 1,
        idempotent: true,
        scope: ORGANIZATION_SCOPES.readClients,
        answer: clientPageSchema,
        signal,
      }),
    )
  }

  /**
   * Creates a machine-to-machine client with one secret.
   * @returns the client, and apart from it the secret, which the service shows this once
   * @throws {AppError} `outcome-unknown` when the answer was lost: it is never sent twice
   */
  async createClient(
    input: NewOrganizationClient,
  ): Promise<{ client: OAuthClient; clientSecret: string }> {
    const created = await this.cloud.request({
      ...this.#change('POST', CLIENTS_PATH),
      body: {
        appType: 'web',
        clientName: input.clientName,
        ...(input.description === '' ? {} : { description: input.description }),
        allowedAuthMethods: ['client_secret'],
        allowedGrantTypes: ['client_credentials'],
      },
      answer: createdClientSchema,
    })
    const { clientSecret, ...client } = created
    return { client: oauthClientSchema.parse(client), clientSecret }
  }

  /** One client. @throws {AppError} `not-found` */
  getClient(clientId: string): Promise<OAuthClient> {
    return this.cloud.request({
      method: 'GET',
      path: clientPath(clientId),
      tier: 1,
      idempotent: true,
      scope: ORGANIZATION_SCOPES.readClients,
      answer: oauthClientSchema,
    })
  }

  /**
   * Changes a client by JSON Patch (RFC 6902).
   * @returns a secret's value, when the change made a new one
   */
  async patchClient(
    clientId: string,
    patch: readonly PatchOperation[],
  ): Promise<string | undefined> {
    const answer = await this.cloud.request({
      ...this.#change('PATCH', clientPath(clientId)),
      body: patch,
      answer: patchAnswerSchema,
    })
    return answer?.clientSecret
  }

  /** Deletes a client. Asked twice it does no more, so a lost answer is asked again. */
  async deleteClient(clientId: string): Promise<void> {
    await this.cloud.request({
      ...this.#change('DELETE', clientPath(clientId)),
      idempotent: true,
      headers: { 'qlik-confirm-delete': clientId },
      answer: z.undefined(),
    })
  }

  /**
   * Adds a secret to a client.
   * @returns its hint, and apart from it the value, which the service shows this once
   * @throws {AppError} `conflict` when there are five already; `outcome-unknown`
   */
  async createSecret(clientId: string): Promise<{ hint: string; clientSecret: string }> {
    const { hint, clientSecret } = await this.cloud.request({
      ...this.#change('POST', `${clientPath(clientId)}/client-secrets`),
      answer: newSecretSchema,
    })
    return { hint, clientSecret }
  }

  /** Removes a secret by its hint. Asked twice it does no more, so a lost answer is asked again. */
  async deleteSecret(clientId: string, hint: string): Promise<void> {
    await this.cloud.request({
      ...this.#change(
        'DELETE',
        `${clientPath(clientId)}/client-secrets/${encodeURIComponent(hint)}`,
      ),
      idempotent: true,
      answer: z.undefined(),
    })
  }

  /** The tenant inventory of the organization, page by page. */
  listTenants(signal?: AbortSignal): AsyncGenerator<Page<Tenant>> {
    return walkPages((cursor) =>
      this.cloud.request({
        method: 'GET',
        path: `/api/core/tenants?${pageQuery(cursor)}`,
        tier: 1,
        idempotent: true,
        scope: ORGANIZATION_SCOPES.readTenants,
        answer: tenantPageSchema,
        signal,
      }),
    )
  }

  /** What the calls that change clients have in common. */
  #change<M extends 'POST' | 'PATCH' | 'DELETE'>(
    method: M,
    path: string,
  ): { method: M; path: string; tier: 2; idempotent: false; scope: string } {
    const scope = ORGANIZATION_SCOPES.writeClients
    return { method, path, tier: 2, idempotent: false, scope }
  }
}

function clientPath(clientId: string): string {
  return `${CLIENTS_PATH}/${encodeURIComponent(clientId)}`
}

function pageQuery(cursor: string | undefined): string {
  const query = new URLSearchParams({ limit: String(PAGE_LIMIT), totalResults: 'true' })
  if (cursor !== undefined) query.set('next', cursor)
  return query.toString()
}
