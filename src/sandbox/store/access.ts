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

/** The role these credentials give, or undefined when they are not the sandbox's own. */
export function accessRoleOf(
  database: Database,
  clientId: string,
  clientSecret: string,
): AccessRole | undefined {
  const row = database.get(
    'SELECT role FROM access_credentials WHERE client_id = ? AND secret_hash = ?',
    clientId,
    hashOf(clientSecret),
  )
  return row === undefined ? undefined : (textOf(row, 'role') as AccessRole)
}
