import { CLOUD_CONSOLE_URL, type Connection } from '../../shared/model/connection'
import { CloudClient, type TokenSource } from './cloud-client'
import type { Fetch } from './fetch'
import { OrganizationApi } from './organization-api'
import { HttpRegionClients, type RegionClientsApi, UnofferedRegionClients } from './region-api'
import { TenantApi } from './tenant-api'

interface CloudApisOptions {
  fetch: Fetch
  baseUrlOf: (connection: Connection) => Promise<string>
  tokensOf: (connectionId: string) => TokenSource
  /** Where a tenant is right now. @throws {AppError} `tenant-not-found` */
  originOf: (connection: Connection, tenantId: string) => Promise<string>
  tenantTokensOf: (connectionId: string, tenantId: string) => TokenSource
}

interface KnownCloud {
  baseUrl: string
  cloud: CloudClient
}

/** The APIs behind a connection. Calls to one host share its rate limits and its breaker. */
export class CloudApis {
  /** By connection, and within it by tenant; the organization's own is under ''. */
  readonly #known = new Map<string, Map<string, KnownCloud>>()

  constructor(private readonly options: CloudApisOptions) {}

  async organization(connection: Connection): Promise<OrganizationApi> {
    return new OrganizationApi(await this.#cloudOf(connection))
  }

  /** The region-level clients. Qlik's own service is never asked for what it does not offer. */
  async regions(connection: Connection): Promise<RegionClientsApi> {
    const baseUrl = await this.options.baseUrlOf(connection)
    if (baseUrl === CLOUD_CONSOLE_URL) return new UnofferedRegionClients()
    return new HttpRegionClients(await this.#cloudOf(connection))
  }

  /** @throws {AppError} `tenant-not-found`; its calls: `tenant-not-reached` */
  async tenant(connection: Connection, tenantId: string): Promise<TenantApi> {
    const baseUrl = await this.options.originOf(connection, tenantId)
    const tokensOf = (): TokenSource => this.options.tenantTokensOf(connection.id, tenantId)
    return new TenantApi(this.#cloudAt(connection.id, tenantId, baseUrl, tokensOf))
  }

  /** Drops a connection that was removed. */
  forget(connectionId: string): void {
    this.#known.delete(connectionId)
  }

  async #cloudOf(connection: Connection): Promise<CloudClient> {
    const baseUrl = await this.options.baseUrlOf(connection)
    const tokensOf = (): TokenSource => this.options.tokensOf(connection.id)
    return this.#cloudAt(connection.id, '', baseUrl, tokensOf)
  }

  #cloudAt(
    connectionId: string,
    place: string,
    baseUrl: string,
    tokensOf: () => TokenSource,
  ): CloudClient {
    const clouds = this.#known.get(connectionId) ?? new Map<string, KnownCloud>()
    this.#known.set(connectionId, clouds)
    const known = clouds.get(place)
    if (known?.baseUrl === baseUrl) return known.cloud
    // Asked for at each call: a new sign-in brings a new source.
    const tokens: TokenSource = {
      accessToken: async () => tokensOf().accessToken(),
      renew: async (refused) => tokensOf().renew(refused),
      end: (reason) => tokensOf().end(reason),
    }
    const cloud = new CloudClient(this.options.fetch, baseUrl, tokens)
    clouds.set(place, { baseUrl, cloud })
    return cloud
  }
}
