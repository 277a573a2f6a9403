import type { Session } from '../../shared/model/connection'
import type { Database } from '../storage/database'
import type { KeptFacts } from './diagnostics'

/** Our own tables that are counted; names are not taken from the file. */
const COUNTED = {
  connections: 'connections',
  tenantsReached: 'tenant_access',
  recordedClients: 'recorded_clients',
  keptSecrets: 'kept_secrets',
  lists: 'snapshots',
} as const

/** Counts what the app keeps. A part that cannot be read counts as nothing. */
export function keptFacts(
  database: Database,
  sessions: readonly Session[],
  logLinesLost: number,
): KeptFacts {
  const read = (sql: string): number => numberOf(database, sql)
  const counts = Object.fromEntries(
    Object.entries(COUNTED).map(([name, table]) => [name, read(`SELECT count(*) FROM ${table}`)]),
  ) as Record<keyof typeof COUNTED, number>
  const bytes = read('PRAGMA page_count') * read('PRAGMA page_size')
  return {
    ...counts,
    sampleConnections: read("SELECT count(*) FROM connections WHERE kind = 'sample'"),
    signedIn: sessions.filter(({ state }) => state === 'signed-in').length,
    expired: sessions.filter(({ state }) => state === 'expired').length,
    databaseKilobytes: Math.round(bytes / 1024),
    schema: read('PRAGMA user_version'),
    logLinesLost,
  }
}

function numberOf(database: Database, sql: string): number {
  try {
    const [value] = Object.values(database.prepare(sql).get() as Record<string, unknown>)
    return Number(value)
  } catch {
    return 0
  }
}
