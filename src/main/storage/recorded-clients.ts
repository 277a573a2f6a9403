import type { DirectoryClient } from '../../shared/model/client'
import { placeKey } from '../../shared/model/place'
import {
  RECORDED_HINT,
  REGION_CLIENT_SCOPES,
  type RegionSeat,
} from '../../shared/model/region-client'
import type { Database } from './database'

/** What a person wrote down of a region-level client. Its secret is in the keychain. */
export interface RecordedRegionClient extends RegionSeat {
  clientId: string
  /** When the secret was made, RFC 3339. */
  secretCreatedAt: string
}

/** Region-level clients that were made in My Qlik and written down here, per connection. */
export class RecordedClients {
  constructor(private readonly database: Database) {}

  list(connectionId: string): RecordedRegionClient[] {
    return this.database
      .prepare(
        `SELECT client_id AS clientId, subscription_id AS subscriptionId,
           region_code AS regionCode, secret_created_at AS secretCreatedAt
         FROM recorded_clients WHERE connection_id = ? ORDER BY region_code, client_id`,
      )
      .all(connectionId) as RecordedRegionClient[]
  }

  find(connectionId: string, clientId: string): RecordedRegionClient | undefined {
    return this.list(connectionId).find((client) => client.clientId === clientId)
  }

  /** Writes a client down, in place of what was known of it. */
  save(connectionId: string, client: RecordedRegionClient): void {
    const { clientId, subscriptionId, regionCode, secretCreatedAt } = client
    this.database
      .prepare('INSERT OR REPLACE INTO recorded_clients VALUES (?, ?, ?, ?, ?, ?)')
      .run(connectionId, clientId, subscriptionId, regionCode, Date.now(), secretCreatedAt)
  }

  /** Forgets a client; without one, all of the connection. */
  remove(connectionId: string, clientId?: string): void {
    this.database
      .prepare(
        'DELETE FROM recorded_clients WHERE connection_id = ?1 AND (?2 IS NULL OR client_id = ?2)',
      )
      .run(connectionId, clientId ?? null)
  }
}

/** The grid's row for a recorded client: what is not known is not made up. */
export function recordedEntry(client: RecordedRegionClient): DirectoryClient {
  const { clientId, subscriptionId, regionCode, secretCreatedAt } = client
  const place = { tier: 'region', subscriptionId, regionCode } as const
  return {
    key: `${placeKey(place)}/${clientId}`,
    ...place,
    recorded: true,
    client: {
      clientId,
      clientName: `${regionCode.toUpperCase()} OAuth client`,
      appType: 'web',
      createdAt: secretCreatedAt,
      allowedScopes: [...REGION_CLIENT_SCOPES],
      clientSecrets: [{ hint: RECORDED_HINT, createdAt: secretCreatedAt }],
    },
  }
}
