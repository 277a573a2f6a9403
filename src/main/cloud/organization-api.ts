import { AppError } from '../../shared/errors'
import type { OAuthClient } from '../../shared/model/client'
import { tenantSchema, type Tenant } from '../../shared/model/tenant'
import type { CloudClient } from './cloud-client'
import { OAuthClientsApi } from './oauth-clients-api'
import { pageQuery, pageSchemaOf, walkPages, type Page } from './pages'

/**
 * The rights the organization API asks for. Qlik publishes the first; the names of the others are
 * ours until it publishes more (see docs/sandbox.md).
 */
export const ORGANIZATION_SCOPES = {
  readTenants: 'cloud-console.tenants:read',
  readClients: 'cloud-console.oauth-clients:read',
  writeClients: 'cloud-console.oauth-clients:write',
} as const

const tenantPageSchema = pageSchemaOf(tenantSchema)

/**
 * The organization API of one connection: its OAuth clients, machine-to-machine only, and its
 * tenants.
 * Source: qlik.dev, `apis/org-rest`; see the contract test for each operation's statuses.
 */
export class OrganizationApi extends OAuthClientsApi {
  constructor(cloud: CloudClient) {
    super(cloud, {
      path: '/api/core/oauth-clients',
      readScope: ORGANIZATION_SCOPES.readClients,
      writeScope: ORGANIZATION_SCOPES.writeClients,
      confirmsDeletion: true,
    })
  }

  /**
   * Creates a machine-to-machine client with one secret: an organization-level client is no other.
   * @throws {AppError} `outcome-unknown` when the answer was lost: it is never sent twice
   */
  async createMachineClient(input: {
    clientName: string
    description: string
  }): Promise<{ client: OAuthClient; clientSecret: string }> {
    const { client, clientSecret } = await this.createClient({
      ...input,
      appType: 'web',
      allowedAuthMethods: ['client_secret'],
      allowedGrantTypes: ['client_credentials'],
    })
    if (clientSecret !== undefined) return { client, clientSecret }
    throw new AppError('outcome-unknown', 'The answer came without the secret.')
  }

  /**
   * The tenant inventory, page by page.
   * @param subscriptionId asks for the tenants of one subscription only: some organizations may not
   *   list without it
   */
  listTenants(signal?: AbortSignal, subscriptionId?: string): AsyncGenerator<Page<Tenant>> {
    const filter = subscriptionId === undefined ? undefined : subscriptionFilter(subscriptionId)
    return walkPages((cursor) =>
      this.cloud.request({
        method: 'GET',
        path: `/api/core/tenants?${pageQuery(cursor, filter)}`,
        tier: 1,
        idempotent: true,
        scope: ORGANIZATION_SCOPES.readTenants,
        answer: tenantPageSchema,
        signal,
      }),
    )
  }
}

/** A SCIM filter (RFC 7644, 3.4.2.2); its strings are JSON's. */
function subscriptionFilter(subscriptionId: string): string {
  return `subscriptionId eq ${JSON.stringify(subscriptionId)}`
}
