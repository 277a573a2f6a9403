import type { DirectoryClient } from '../../../shared/model/client'
import { formatNumber } from '../../format'
import { t, tn } from '../../i18n'
import { clientLabel } from './client-action'

/** What deleting clients means, in sentences. */
export function deletionImpact(rows: readonly DirectoryClient[]): string[] {
  const secrets = rows.reduce((sum, { client }) => sum + (client.clientSecrets?.length ?? 0), 0)
  const key = rows.length === 1 ? 'deleteClients.secrets' : 'deleteClients.secretsSeveral'
  return [
    tn(key, secrets, { count: formatNumber(secrets) }),
    t('deleteClients.tokens'),
    t('deleteClients.forever'),
  ]
}

/** Whether what was typed confirms it: the name of one client, or the number of several. */
export function isConfirmed(typed: string, rows: readonly DirectoryClient[]): boolean {
  const [first, ...others] = rows
  if (first === undefined) return false
  const wanted = others.length === 0 ? clientLabel(first) : String(rows.length)
  return typed.trim().normalize() === wanted.normalize()
}
