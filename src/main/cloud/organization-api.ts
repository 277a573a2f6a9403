import { z } from 'zod'
import { oauthClientSchema, type OAuthClient } from '../../shared/model/client'
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
        path: `/api/core/oauth-clients?${pageQuery(cursor)}`,
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
      method: 'POST',
      path: '/api/core/oauth-clients',
      tier: 2,
      idempotent: false,
      scope: ORGANIZATION_SCOPES.writeClients,
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
}

function pageQuery(cursor: string | undefined): string {
  const query = new URLSearchParams({ limit: String(PAGE_LIMIT), totalResults: 'true' })
  if (cursor !== undefined) query.set('next', cursor)
  return query.toString()
}
