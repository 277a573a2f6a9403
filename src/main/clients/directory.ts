import { AppError } from '../../shared/errors'
import type { DirectoryClient, OAuthClient } from '../../shared/model/client'
import type { Tenant } from '../../shared/model/tenant'
import type { OrganizationApi } from '../cloud/organization-api'

/** One page of the grid's rows. */
export interface DirectoryPage {
  clients: DirectoryClient[]
  total?: number
}

/** The grid's row for an organization-level client. */
export function organizationEntry(client: OAuthClient): DirectoryClient {
  return { key: `organization/${client.clientId}`, tier: 'organization', client }
}

/** Lists what an organization has, and lets a list under way be cancelled. */
export class Directory {
  readonly #loads = new Map<string, AbortController>()

  /**
   * Lists every OAuth client, handing pages on as they come.
   * @param loadId names the load, for `cancel`
   * @returns how many came
   * @throws {AppError} `cancelled`, or what the service answered; pages already handed on stay valid
   */
  async listClients(
    api: OrganizationApi,
    loadId: string,
    onPage: (page: DirectoryPage) => void,
  ): Promise<number> {
    if (this.#loads.has(loadId)) throw new AppError('bad-input', 'This load is under way already.')
    const controller = new AbortController()
    this.#loads.set(loadId, controller)
    try {
      let count = 0
      for await (const page of api.listClients(controller.signal)) {
        count += page.data.length
        onPage({
          clients: page.data.map(organizationEntry),
          ...(typeof page.totalResults === 'number' ? { total: page.totalResults } : {}),
        })
      }
      return count
    } finally {
      this.#loads.delete(loadId)
    }
  }

  /** Ends a load; nothing when it is over already. */
  cancel(loadId: string): void {
    this.#loads.get(loadId)?.abort()
  }

  /** All tenants of the organization. */
  async listTenants(api: OrganizationApi): Promise<Tenant[]> {
    const tenants: Tenant[] = []
    for await (const page of api.listTenants()) tenants.push(...page.data)
    return tenants
  }
}
