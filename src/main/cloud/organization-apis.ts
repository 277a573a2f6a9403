import type { Connection } from '../../shared/model/connection'
import { CloudClient, type TokenSource } from './cloud-client'
import type { Fetch } from './fetch'
import { OrganizationApi } from './organization-api'

interface KnownApi {
  baseUrl: string
  api: OrganizationApi
}

/** One organization API per connection, so that its rate limits and breaker are shared by all calls. */
export class OrganizationApis {
  readonly #known = new Map<string, KnownApi>()

  constructor(
    private readonly fetch: Fetch,
    private readonly baseUrlOf: (connection: Connection) => Promise<string>,
    private readonly tokensOf: (connectionId: string) => TokenSource,
  ) {}

  /** The API of a connection, at the address it has right now. */
  async of(connection: Connection): Promise<OrganizationApi> {
    const baseUrl = await this.baseUrlOf(connection)
    const known = this.#known.get(connection.id)
    if (known?.baseUrl === baseUrl) return known.api
    // Asked for at each call: a new sign-in brings a new source.
    const tokens: TokenSource = {
      accessToken: async () => this.tokensOf(connection.id).accessToken(),
      renew: async (refused) => this.tokensOf(connection.id).renew(refused),
      end: (reason) => this.tokensOf(connection.id).end(reason),
    }
    const api = new OrganizationApi(new CloudClient(this.fetch, baseUrl, tokens))
    this.#known.set(connection.id, { baseUrl, api })
    return api
  }

  /** Drops a connection that was removed. */
  forget(connectionId: string): void {
    this.#known.delete(connectionId)
  }
}
