import { SECRETS_PER_CLIENT } from '../../shared/model/secret'
import { numberOf, textOf, type Database } from './database'
import { hashOf, newSecretValue } from './hash'

/** How many of a secret's first characters its hint shows. */
const HINT_LENGTH = 6

/** What may be shown of a secret. */
export function secretHintOf(secret: string): string {
  return secret.slice(0, HINT_LENGTH)
}

export interface SecretHint {
  hint: string
  createdAt: string
  createdBy: string
}

/** A secret at the only moment its value exists. */
export interface NewSecret extends SecretHint {
  clientId: string
  clientSecret: string
}

/** The hints of the secrets of several clients, oldest first, by client ID. */
export function hintsOf(database: Database, clientIds: string[]): Map<string, SecretHint[]> {
  const hints = new Map<string, SecretHint[]>()
  const rows = database.all(
    `SELECT client_id, hint, created_at, created_by FROM client_secrets
     WHERE client_id IN (SELECT value FROM json_each(?)) ORDER BY created_at`,
    JSON.stringify(clientIds),
  )
  for (const row of rows) {
    const clientId = textOf(row, 'client_id')
    const list = hints.get(clientId) ?? []
    list.push({
      hint: textOf(row, 'hint'),
      createdAt: textOf(row, 'created_at'),
      createdBy: textOf(row, 'created_by'),
    })
    hints.set(clientId, list)
  }
  return hints
}

/**
 * Makes a secret for a client and keeps its hash.
 * @returns the secret, or undefined when the client already has as many as it may have
 */
export function addSecret(
  database: Database,
  clientId: string,
  createdAt: string,
  createdBy: string,
): NewSecret | undefined {
  const taken = database.all('SELECT hint FROM client_secrets WHERE client_id = ?', clientId)
  if (taken.length >= SECRETS_PER_CLIENT) return undefined
  let clientSecret: string
  let hint: string
  do {
    clientSecret = newSecretValue()
    hint = secretHintOf(clientSecret)
  } while (taken.some((row) => row['hint'] === hint))
  database.run(
    'INSERT INTO client_secrets VALUES (?, ?, ?, ?, ?)',
    clientId,
    hint,
    hashOf(clientSecret),
    createdAt,
    createdBy,
  )
  return { clientId, clientSecret, hint, createdAt, createdBy }
}

/** Removes a secret by its hint; false when the client has none with that hint. */
export function removeSecret(database: Database, clientId: string, hint: string): boolean {
  return (
    database.run('DELETE FROM client_secrets WHERE client_id = ? AND hint = ?', clientId, hint) > 0
  )
}

/** Removes all secrets of a client. */
export function removeSecrets(database: Database, clientId: string): void {
  database.run('DELETE FROM client_secrets WHERE client_id = ?', clientId)
}

/** Whether the value is one of the client's secrets. */
export function secretMatches(database: Database, clientId: string, value: string): boolean {
  const row = database.get(
    'SELECT COUNT(*) AS total FROM client_secrets WHERE client_id = ? AND secret_hash = ?',
    clientId,
    hashOf(value),
  )
  return row !== undefined && numberOf(row, 'total') > 0
}
