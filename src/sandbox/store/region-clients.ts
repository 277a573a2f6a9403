import { textOf, type Database, type Row } from './database'
import { hashOf, newId, newSecretValue } from './hash'
import { secretHintOf } from './secrets'

/** A region-level OAuth client as it is stored: for one region of one subscription. */
export interface RegionClient {
  clientId: string
  subscriptionId: string
  regionCode: string
  createdAt: string
  createdBy: string
  secret: { hint: string; createdAt: string }
}

/** A region-level client with its secret, at the only moment the value exists. */
export type NewRegionClient = RegionClient & { clientSecret: string }

function fromRow(row: Row): RegionClient {
  return {
    clientId: textOf(row, 'client_id'),
    subscriptionId: textOf(row, 'subscription_id'),
    regionCode: textOf(row, 'region_code'),
    createdAt: textOf(row, 'created_at'),
    createdBy: textOf(row, 'created_by'),
    secret: { hint: textOf(row, 'secret_hint'), createdAt: textOf(row, 'secret_created_at') },
  }
}

/** The name of a region-level client, and of its bot users: nobody chooses it. */
export function regionClientName({ regionCode }: Pick<RegionClient, 'regionCode'>): string {
  return `${regionCode.toUpperCase()} OAuth client`
}

/** The region-level clients of a subscription, or of all, in the order they were made in. */
export function listRegionClients(database: Database, subscriptionId?: string): RegionClient[] {
  return database
    .all(
      `SELECT * FROM region_clients WHERE subscription_id = COALESCE(?, subscription_id)
       ORDER BY created_at, client_id`,
      subscriptionId ?? null,
    )
    .map(fromRow)
}

/** The region-level client of that ID, or undefined. */
export function findRegionClient(database: Database, clientId: string): RegionClient | undefined {
  const row = database.get('SELECT * FROM region_clients WHERE client_id = ?', clientId)
  return row === undefined ? undefined : fromRow(row)
}

/**
 * Makes a region-level client with its secret.
 * @param clientId the sample's clients bring theirs
 * @returns undefined when that region of that subscription has one already
 */
export function addRegionClient(
  database: Database,
  place: { subscriptionId: string; regionCode: string },
  createdAt: string,
  createdBy: string,
  clientId = newId(),
): NewRegionClient | undefined {
  const { subscriptionId, regionCode } = place
  const clientSecret = newSecretValue()
  const secret = { hint: secretHintOf(clientSecret), createdAt }
  const added = database.run(
    'INSERT OR IGNORE INTO region_clients VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    clientId,
    subscriptionId,
    regionCode,
    createdAt,
    createdBy,
    secret.hint,
    hashOf(clientSecret),
    createdAt,
  )
  if (added === 0) return undefined
  return { clientId, subscriptionId, regionCode, createdAt, createdBy, secret, clientSecret }
}

/** Puts a new secret in the place of a region-level client's. The old one ends at once. */
export function regenerateRegionSecret(
  database: Database,
  client: RegionClient,
  createdAt: string,
): NewRegionClient {
  const clientSecret = newSecretValue()
  const secret = { hint: secretHintOf(clientSecret), createdAt }
  database.run(
    `UPDATE region_clients SET secret_hint = ?, secret_hash = ?, secret_created_at = ?
     WHERE client_id = ?`,
    secret.hint,
    hashOf(clientSecret),
    createdAt,
    client.clientId,
  )
  return { ...client, secret, clientSecret }
}

/** Deletes a region-level client. Its bot users stay, and its tokens live until they expire. */
export function deleteRegionClient(database: Database, clientId: string): void {
  database.run('DELETE FROM region_clients WHERE client_id = ?', clientId)
}

/** Whether the value is the secret of that region-level client. */
export function regionSecretMatches(database: Database, clientId: string, value: string): boolean {
  const sql = 'SELECT 1 FROM region_clients WHERE client_id = ? AND secret_hash = ?'
  return database.get(sql, clientId, hashOf(value)) !== undefined
}
