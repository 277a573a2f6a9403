import { textOf, type Database } from './database'
import { hashOf, newSecretValue } from './hash'

/** Where a token counts: the organization API, or the tenant of that ID. */
export type Audience = 'organization' | `tenant:${string}`

export interface ClientToken {
  clientId: string
  scope: string
}

/** Makes an access token for a client and keeps its hash; answers its value. */
export function addClientToken(
  database: Database,
  token: ClientToken,
  audience: Audience,
  expiresAtMs: number,
): string {
  const value = newSecretValue()
  database.run(
    'INSERT INTO client_tokens VALUES (?, ?, ?, ?, ?)',
    hashOf(value),
    token.clientId,
    audience,
    token.scope,
    expiresAtMs,
  )
  return value
}

/** What a token stands for, or undefined when it is unknown, expired, or meant for elsewhere. */
export function findClientToken(
  database: Database,
  value: string,
  audience: Audience,
  nowMs: number,
): ClientToken | undefined {
  const row = database.get(
    `SELECT client_id, scope FROM client_tokens
     WHERE token_hash = ? AND audience = ? AND expires_at_ms > ?`,
    hashOf(value),
    audience,
    nowMs,
  )
  if (row === undefined) return undefined
  return { clientId: textOf(row, 'client_id'), scope: textOf(row, 'scope') }
}

/** Clears away tokens and client assertions that have expired. */
export function deleteExpiredClientTokens(database: Database, nowMs: number): void {
  database.run('DELETE FROM client_tokens WHERE expires_at_ms <= ?', nowMs)
  database.run('DELETE FROM client_assertions WHERE expires_at_ms <= ?', nowMs)
}

/**
 * Remembers that a client assertion was used, until it expires.
 * @returns false when it was used before
 */
export function rememberAssertion(database: Database, id: string, expiresAtMs: number): boolean {
  const sql = 'INSERT OR IGNORE INTO client_assertions VALUES (?, ?)'
  return database.run(sql, hashOf(id), expiresAtMs) > 0
}
