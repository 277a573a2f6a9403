import { numberOf, optionalTextOf, textOf, type Database, type Row } from './database'
import { hintsOf, type SecretHint } from './secrets'

/** The parts of a client that are only stored and answered, never searched. */
export interface ClientDetails {
  description?: string | undefined
  logoUri?: string | undefined
  clientUri?: string | undefined
  redirectUris?: string[] | undefined
  allowedOrigins?: string[] | undefined
  allowedScopes?: string[] | undefined
  allowedGrantTypes?: string[] | undefined
  allowedAuthMethods?: string[] | undefined
  publicKeys?: Record<string, unknown>[] | undefined
  jwksUri?: string | undefined
  connectionConfig?: { consentMethod?: string | undefined } | undefined
  /** Present only on a disabled client: the reason. */
  disableTag?: string | undefined
  publishedAt?: string | undefined
}

/** An OAuth client as it is stored. */
export interface StoredClient extends ClientDetails {
  /** Unique over the organization and all tenants. */
  clientId: string
  /** The tenant it belongs to; absent for an organization-level client. */
  tenantId?: string | undefined
  clientName: string
  appType: string
  createdByType: string
  createdAt: string
  updatedAt: string
}

/** A client as the API answers it: with the hints of its secrets, never their values. */
export type AnsweredClient = Omit<StoredClient, 'tenantId'> & { clientSecrets: SecretHint[] }

/** Reads a row of the clients table. */
export function clientFromRow(row: Row): StoredClient {
  const tenantId = optionalTextOf(row, 'tenant_id')
  return {
    clientId: textOf(row, 'client_id'),
    ...(tenantId === undefined ? {} : { tenantId }),
    clientName: textOf(row, 'client_name'),
    appType: textOf(row, 'app_type'),
    createdByType: textOf(row, 'created_by_type'),
    createdAt: textOf(row, 'created_at'),
    updatedAt: textOf(row, 'updated_at'),
    ...(JSON.parse(textOf(row, 'details')) as ClientDetails),
  }
}

/** Turns clients to answers, with one query for the secrets of all of them. */
export function answerClients(database: Database, clients: StoredClient[]): AnsweredClient[] {
  const hints = hintsOf(
    database,
    clients.map((client) => client.clientId),
  )
  return clients.map(({ tenantId: _tenantId, ...client }) => ({
    ...client,
    clientSecrets: hints.get(client.clientId) ?? [],
  }))
}

/** The client of that ID, of the organization or a tenant, or undefined. */
export function findClient(database: Database, clientId: string): StoredClient | undefined {
  const row = database.get('SELECT * FROM clients WHERE client_id = ?', clientId)
  return row === undefined ? undefined : clientFromRow(row)
}

/** Stores a client, new or changed. */
export function saveClient(database: Database, client: StoredClient): void {
  const { clientId, tenantId, clientName, appType, createdByType, ...rest } = client
  const { createdAt, updatedAt, ...details } = rest
  database.run(
    `INSERT INTO clients VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (client_id) DO UPDATE SET client_name = excluded.client_name,
       updated_at = excluded.updated_at, details = excluded.details`,
    clientId,
    tenantId ?? null,
    clientName,
    appType,
    createdByType,
    createdAt,
    updatedAt,
    JSON.stringify(details),
  )
}

/** Deletes a client and its secrets. Tokens it was already given live until they expire. */
export function deleteClient(database: Database, clientId: string): void {
  database.run('DELETE FROM clients WHERE client_id = ?', clientId)
}

/** How many organization-level clients there are. */
export function countClients(database: Database): number {
  const row = database.get('SELECT COUNT(*) AS total FROM clients WHERE tenant_id IS NULL')
  return row === undefined ? 0 : numberOf(row, 'total')
}
