import { AppError } from '../../shared/errors'
import type { DirectoryClient, OAuthClient } from '../../shared/model/client'
import type { Connection } from '../../shared/model/connection'
import type { Source } from '../../shared/model/place'
import type { CloudApis } from '../cloud/cloud-apis'
import type { OAuthClientsApi } from '../cloud/oauth-clients-api'
import { type RecordedClients, recordedEntry } from '../storage/recorded-clients'
import type { TenantInventory } from '../tenants/tenant-inventory'
import { organizationEntry, regionEntry, tenantEntry } from './entries'

/** One page of the grid's rows. */
export interface DirectoryPage {
  clients: DirectoryClient[]
  total?: number
}

/** How a list ended. */
export interface ListEnd {
  count: number
  /** False where the service lists no such clients, and the rows are what a person wrote down. */
  offered: boolean
}

interface DirectoryOptions {
  apis: CloudApis
  inventory: Pick<TenantInventory, 'find'>
  recorded: Pick<RecordedClients, 'list'>
}

/** Lists the clients of all tiers, source by source, and lets a list under way be cancelled. */
export class Directory {
  readonly #loads = new Map<string, AbortController>()

  constructor(private readonly options: DirectoryOptions) {}

  /**
   * Lists every OAuth client of a source, handing pages on as they come.
   * @param loadId names the load, for `cancel`
   * @throws {AppError} `cancelled`, or what the service answered; pages already handed on stay valid
   */
  async listClients(
    connection: Connection,
    source: Source,
    loadId: string,
    onPage: (page: DirectoryPage) => void,
  ): Promise<ListEnd> {
    if (this.#loads.has(loadId)) throw new AppError('bad-input', 'This load is under way already.')
    const controller = new AbortController()
    this.#loads.set(loadId, controller)
    try {
      let count = 0
      const counted = (page: DirectoryPage): void => {
        count += page.clients.length
        onPage(page)
      }
      const offered = await this.#list(connection, source, controller.signal, counted)
      return { count, offered }
    } finally {
      this.#loads.delete(loadId)
    }
  }

  /** Ends a load; nothing when it is over already. */
  cancel(loadId: string): void {
    this.#loads.get(loadId)?.abort()
  }

  async #list(
    connection: Connection,
    source: Source,
    signal: AbortSignal,
    onPage: (page: DirectoryPage) => void,
  ): Promise<boolean> {
    if (source.tier === 'region') return this.#listRegions(connection, signal, onPage)
    const { api, entryOf } = await this.#paged(connection, source)
    for await (const { data, totalResults } of api.listClients(signal)) {
      onPage({
        clients: data.map(entryOf),
        ...(typeof totalResults === 'number' ? { total: totalResults } : {}),
      })
    }
    return true
  }

  async #paged(
    connection: Connection,
    source: Exclude<Source, { tier: 'region' }>,
  ): Promise<{ api: OAuthClientsApi; entryOf: (client: OAuthClient) => DirectoryClient }> {
    const { apis, inventory } = this.options
    if (source.tier === 'organization') {
      return { api: await apis.organization(connection), entryOf: organizationEntry }
    }
    const tenant = inventory.find(connection.id, source.tenantId)
    const api = await apis.tenant(connection, tenant.id)
    return { api, entryOf: (client) => tenantEntry(client, tenant) }
  }

  async #listRegions(
    connection: Connection,
    signal: AbortSignal,
    onPage: (page: DirectoryPage) => void,
  ): Promise<boolean> {
    const recorded = this.options.recorded.list(connection.id)
    try {
      const api = await this.options.apis.regions(connection)
      const clients = (await api.list(signal)).map(regionEntry)
      const listed = new Set(clients.map(({ client }) => client.clientId))
      // What was written down before the service began to list it is the same client.
      const others = recorded.filter(({ clientId }) => !listed.has(clientId)).map(recordedEntry)
      onPage({ clients: [...clients, ...others] })
      return true
    } catch (thrown) {
      if (!(thrown instanceof AppError) || thrown.code !== 'not-offered') throw thrown
      onPage({ clients: recorded.map(recordedEntry) })
      return false
    }
  }
}
