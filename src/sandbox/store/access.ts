import { textOf, type Database } from './database'
import { hashOf, newSecretValue } from './hash'

/** Which of the sandbox's own credentials: those that may change things, or only read. */
export type AccessRole = 'full' | 'readOnly'

/** Stable, so that a connection made with them is known again after a restart. */
const CLIENT_IDS: Record<AccessRole, string> = {
  full: 'sandbox-full-access',
  readOnly: 'sandbox-read-only',
}

/**
 * Gives one of the sandbox's own credentials a new secret. They stand apart from the
 * organization's clients: no list shows or counts them.
 */
export function renewAccess(
  database: Database,
  role: AccessRole,
): { clientId: string; clientSecret: string } {
  const clientId = CLIENT_IDS[role]
  const clientSecret = newSecretValue()
  database.run(
    'INSERT OR REPLACE INTO access_credentials VALUES (?, ?, ?)',
    clientId,
    role,
    hashOf(clientSecret),
  )
  return { clientId, clientSecret }
}

/** The role that credentials of that ID give, or undefined when they are not the sandbox's own. */
export function accessRoleOf(database: Database, clientId: string): AccessRole | undefined {
  const row = database.get('SELECT role FROM access_credentials WHERE client_id = ?', clientId)
  return row === undefined ? undefined : (textOf(row, 'role') as AccessRole)
}

/** Whether the value is the present secret of those credentials. */
export function accessSecretMatches(database: Database, clientId: string, value: string): boolean {
  const sql = 'SELECT 1 FROM access_credentials WHERE client_id = ? AND secret_hash = ?'
  return database.get(sql, clientId, hashOf(value)) !== undefined
}
