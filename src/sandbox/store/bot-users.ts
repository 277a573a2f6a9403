import { textOf, type Database } from './database'

/** The user that stands for a machine-to-machine client on a tenant. */
export interface BotUser {
  clientId: string
  name: string
  subject: string
  createdAt: string
}

/** Makes the bot user of a client on a tenant, unless it is there already. */
export function ensureBotUser(
  database: Database,
  tenantId: string,
  { clientId, name }: Pick<BotUser, 'clientId' | 'name'>,
  createdAt: string,
): void {
  const sql = 'INSERT OR IGNORE INTO bot_users VALUES (?, ?, ?, ?)'
  database.run(sql, tenantId, clientId, name, createdAt)
}

/** The bot users of a tenant, those of deleted clients too, in the order they were made in. */
export function listBotUsers(database: Database, tenantId: string): BotUser[] {
  const sql = 'SELECT * FROM bot_users WHERE tenant_id = ? ORDER BY created_at, client_id'
  return database.all(sql, tenantId).map((row) => ({
    clientId: textOf(row, 'client_id'),
    name: textOf(row, 'name'),
    subject: `qlikbot\\${textOf(row, 'client_id')}`,
    createdAt: textOf(row, 'created_at'),
  }))
}
