import { numberOf, textOf, type Database, type Row } from './database'
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
  connectionConfig?: { consentMethod?: string | undefined } | undefined
  /** Present only on a disabled client: the reason. */
  disableTag?: string | undefined
}

/** An organization-level OAuth client as it is stored. */
export interface StoredClient extends ClientDetails {
  clientId: string
  clientName: string
  appType: string
  createdByType: string
  createdAt: string
  updatedAt: string
}

/** A client as the API answers it: with the hints of its secrets, never their values. */
export type AnsweredClient = StoredClient & { clientSecrets: SecretHint[] }

function fromRow(row: Row): StoredClient {
  return {
    clientId: textOf(row, 'client_id'),
    clientName: textOf(row, 'client_name'),
    appType: textOf(row, 'app_type'),
    createdByType: textOf(row, 'created_by_type'),
    createdAt: textOf(row, 'created_at'),
    updatedAt: textOf(row, 'updated_at'),
    ...(JSON.parse(textOf(row, 'details')) as ClientDetails),
  }
}

/** Turns rows of the clients table to answers, with one query for the secrets of all of them. */
export function answerClients(database: Database, rows: Row[]): AnsweredClient[] {
  const clients = rows.map(fromRow)
  const hints = hintsOf(
    database,
    clients.map((client) => client.clientId),
  )
  return clients.map((client) => ({
    ...client,
    clientSecrets: hints.get(client.clientId) ?? [],
  }))
}

/** The client of that ID, or undefined. */
export function findClient(database: Database, clientId: string): StoredClient | undefined {
  const row = database.get('SELECT * FROM clients WHERE client_id = ?', clientId)
  return row === undefined ? undefined : fromRow(row)
}

/** Stores a client, new or changed. */
export function saveClient(database: Database, client: StoredClient): void {
  const { clientId, clientName, appType, createdByType, createdAt, updatedAt, ...details } = client
  database.run(
    `INSERT INTO clients VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (client_id) DO UPDATE SET client_name = excluded.client_name,
       updated_at = excluded.updated_at, details = excluded.details`,
    clientId,
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
  const row = database.get('SELECT COUNT(*) AS total FROM clients')
  return row === undefined ? 0 : numberOf(row, 'total')
}
