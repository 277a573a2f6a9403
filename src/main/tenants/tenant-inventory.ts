import { AppError } from '../../shared/errors'
import type { Tenant } from '../../shared/model/tenant'
import type { OrganizationApi } from '../cloud/organization-api'
import type { Snapshots } from '../storage/snapshots'

/** Answers that may mean: name a subscription in the filter. */
const MAY_NEED_FILTER = new Set(['refused', 'forbidden'])

/** The tenants of each connection, as the organization API told them last. */
export class TenantInventory {
  readonly #known = new Map<string, readonly Tenant[]>()

  constructor(private readonly snapshots: Snapshots) {}

  /**
   * Lists the tenants: all at once, or where the service refuses that, subscription by subscription.
   * Qlik's reference and its tutorial disagree on whether a filter is needed.
   * @param subscriptionIds those a person named: then theirs alone
   * @throws {AppError} `subscription-needed` when it is refused and no subscription is known
   */
  async refresh(
    connectionId: string,
    api: OrganizationApi,
    subscriptionIds: readonly string[] = [],
  ): Promise<readonly Tenant[]> {
    const tenants = await this.#list(connectionId, api, subscriptionIds)
    this.#known.set(connectionId, tenants)
    this.snapshots.saveTenants(connectionId, tenants)
    return tenants
  }

  /** A tenant as last known, from an earlier run if need be. @throws {AppError} `tenant-not-found` */
  find(connectionId: string, tenantId: string): Tenant {
    const tenant = this.all(connectionId).find(({ id }) => id === tenantId)
    if (tenant !== undefined) return tenant
    throw new AppError('tenant-not-found', 'The organization lists no such tenant.')
  }

  /** All tenants as last known. */
  all(connectionId: string): readonly Tenant[] {
    return this.#known.get(connectionId) ?? this.snapshots.tenants(connectionId)?.tenants ?? []
  }

  forget(connectionId: string): void {
    this.#known.delete(connectionId)
  }

  async #list(
    connectionId: string,
    api: OrganizationApi,
    named: readonly string[],
  ): Promise<Tenant[]> {
    if (named.length === 0) {
      try {
        return await collect(api)
      } catch (thrown) {
        if (!(thrown instanceof AppError) || !MAY_NEED_FILTER.has(thrown.code)) throw thrown
        const known = this.#subscriptionsOf(connectionId)
        if (known.length > 0) return this.#bySubscription(api, known)
        if (thrown.code === 'forbidden') throw thrown
        throw new AppError('subscription-needed', 'Name a subscription.', thrown.details)
      }
    }
    return this.#bySubscription(api, [...new Set(named)])
  }

  async #bySubscription(api: OrganizationApi, ids: readonly string[]): Promise<Tenant[]> {
    const lists = await Promise.all(ids.map((id) => collect(api, id)))
    return lists.flat()
  }

  #subscriptionsOf(connectionId: string): string[] {
    const ids = this.all(connectionId).map(({ subscriptionId }) => subscriptionId)
    return [...new Set(ids)].filter((id) => id !== undefined)
  }
}

async function collect(api: OrganizationApi, subscriptionId?: string): Promise<Tenant[]> {
  const tenants: Tenant[] = []
  for await (const page of api.listTenants(undefined, subscriptionId)) tenants.push(...page.data)
  return tenants
}
