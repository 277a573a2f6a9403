import { textOf, type Database } from './database'
import { hashOf, newSecretValue } from './hash'

/**
 * Gives an account a new API key on a tenant, in place of the one before.
 * @returns the key, kept nowhere but as its hash
 */
export function renewApiKey(database: Database, tenantId: string, accountId: string): string {
  const key = newSecretValue()
  database.run('INSERT OR REPLACE INTO api_keys VALUES (?, ?, ?)', tenantId, accountId, hashOf(key))
  return key
}

/** The ID of the account that an API key stands for on a tenant; undefined when it is no key there. */
export function findApiKeyOwner(
  database: Database,
  tenantId: string,
  key: string,
): string | undefined {
  const row = database.get(
    'SELECT account_id FROM api_keys WHERE tenant_id = ? AND key_hash = ?',
    tenantId,
    hashOf(key),
  )
  return row === undefined ? undefined : textOf(row, 'account_id')
}
