import { z } from 'zod'
import type { CloudClient } from './cloud-client'
import { OAuthClientsApi } from './oauth-clients-api'

/** The role that a tenant's API asks for. Source: qlik.dev, `apis/rest/oauth-clients`. */
export const TENANT_ADMIN_ROLE = 'TenantAdmin'

/** Whether people are asked for consent when they sign in to a client. */
export type ConsentMethod = 'required' | 'trusted'

/**
 * The OAuth clients of one tenant.
 * Source: qlik.dev, `apis/rest/oauth-clients`; see the contract test for each operation's statuses.
 */
export class TenantApi extends OAuthClientsApi {
  constructor(cloud: CloudClient) {
    super(cloud, {
      path: '/api/v1/oauth-clients',
      readScope: TENANT_ADMIN_ROLE,
      writeScope: TENANT_ADMIN_ROLE,
      confirmsDeletion: false,
    })
  }

  /** Makes a client known to other tenants. Asked twice it does no more. */
  async publishClient(clientId: string): Promise<void> {
    await this.cloud.request({
      ...this.change('POST', `${this.clientPath(clientId)}/actions/publish`),
      idempotent: true,
      answer: z.looseObject({ publishedAt: z.string() }),
    })
  }

  /** Says whether people are asked for consent. Asked twice it does no more. */
  async setConsent(clientId: string, consentMethod: ConsentMethod): Promise<void> {
    await this.cloud.request({
      ...this.change('PATCH', `${this.clientPath(clientId)}/connection-configs/me`),
      idempotent: true,
      body: [{ op: 'replace', path: '/consentMethod', value: consentMethod }],
      answer: z.undefined(),
    })
  }
}
