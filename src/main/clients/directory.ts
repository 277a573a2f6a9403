import { AppError } from '../../shared/errors'
import type { DirectoryClient, OAuthClient } from '../../shared/model/client'
import type { Connection } from '../../shared/model/connection'
import { type Source, sourceKey } from '../../shared/model/place'
import type { CloudApis } from '../cloud/cloud-apis'
import type { OAuthClientsApi } from '../cloud/oauth-clients-api'
import { type RecordedClients, recordedEntry } from '../storage/recorded-clients'
import type { TenantInventory } from '../tenants/tenant-inventory'
import { organizationEntry, regionEntry, tenantEntry } from './entries'
import { KnownPages } from './known-pages'

/** One page of the grid's rows. */
export interface DirectoryPage {
  /** Tells the page from every other; pages without one are never known again. */
  id?: string
  /** Absent where the window holds this very page. */
  clients?: DirectoryClient[]
  total?: number
  count: number
  /** Its rows, wherever they are. */
  rows: () => DirectoryClient[]
}

/** Which load it is, and what the window holds of the list. */
export interface ListLoad {
  /** Names the load, for `cancel`. */
  loadId: string
  /** The IDs of the pages that the window holds. */
  held?: readonly string[]
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
  /** Each list's last whole reading. */
  readonly #readings = new Map<string, KnownPages>()

  constructor(private readonly options: DirectoryOptions) {}

  /**
   * Lists every OAuth client of a source, handing pages on as they come.
   * @throws {AppError} `cancelled`, or what the service answered; pages already handed on stay valid
   */
  async listClients(
    connection: Connection,
    source: Source,
    { loadId, held = [] }: ListLoad,
    onPage: (page: DirectoryPage) => void,
  ): Promise<ListEnd> {
    if (this.#loads.has(loadId)) throw new AppError('bad-input', 'This load is under way already.')
    const controller = new AbortController()
    this.#loads.set(loadId, controller)
    try {
      let count = 0
      const counted = (page: DirectoryPage): void => {
        count += page.count
        onPage(page)
      }
      const { signal } = controller
      if (source.tier === 'region') {
        return { offered: await this.#listRegions(connection, signal, counted), count }
      }
      await this.#listPaged(connection, source, { signal, held }, counted)
      return { offered: true, count }
    } finally {
      this.#loads.delete(loadId)
    }
  }

  /** Ends a load; nothing when it is over already. */
  cancel(loadId: string): void {
    this.#loads.get(loadId)?.abort()
  }

  async #listPaged(
    connection: Connection,
    source: Exclude<Source, { tier: 'region' }>,
    { signal, held }: { signal: AbortSignal; held: readonly string[] },
    onPage: (page: DirectoryPage) => void,
  ): Promise<void> {
    const { api, place, entryOf } = await this.#paged(connection, source)
    const listId = `${connection.id} ${sourceKey(source)}`
    const reading = new KnownPages(place, held, this.#readings.get(listId))
    const take = reading.take.bind(reading)
    for await (const page of api.listClients({ signal, take })) {
      const { id, isKnown, count, clients } = reading.of(page)
      const rows = (): DirectoryClient[] => clients().map(entryOf)
      const { totalResults } = page
      onPage({
        id,
        ...(isKnown ? { count, rows } : withRows(rows())),
        ...(typeof totalResults === 'number' ? { total: totalResults } : {}),
      })
    }
    this.#readings.set(listId, reading)
  }

  async #paged(
    connection: Connection,
    source: Exclude<Source, { tier: 'region' }>,
  ): Promise<{
    api: OAuthClientsApi
    /** What the rows say of where they are. */
    place: string
    entryOf: (client: OAuthClient) => DirectoryClient
  }> {
    const { apis, inventory } = this.options
    if (source.tier === 'organization') {
      return { api: await apis.organization(connection), place: '', entryOf: organizationEntry }
    }
    const tenant = inventory.find(connection.id, source.tenantId)
    const api = await apis.tenant(connection, tenant.id)
    return { api, place: JSON.stringify(tenant), entryOf: (client) => tenantEntry(client, tenant) }
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
      onPage(withRows([...clients, ...others]))
      return true
    } catch (thrown) {
      if (!(thrown instanceof AppError) || thrown.code !== 'not-offered') throw thrown
      onPage(withRows(recorded.map(recordedEntry)))
      return false
    }
  }
}

function withRows(clients: DirectoryClient[]): Pick<DirectoryPage, 'clients' | 'count' | 'rows'> {
  return { clients, count: clients.length, rows: () => clients }
}
