import type { DirectoryClient } from '../../../shared/model/client'
import { SECRETS_PER_CLIENT } from '../../../shared/model/secret'
import { DAY_MS, formatAge } from '../../format'
import { t, tn } from '../../i18n'
import { oldestSecretMs, SECRET_OVERDUE_MS, usesSecrets } from './client-status'

/** What is said of a client's secrets. */
export interface SecretsView {
  count: number
  /** How many it may have. */
  max: number
  /** Of the oldest; empty where the service does not say. */
  age: string
  overdue: boolean
  label: string
}

/**
 * How many client secrets there are, and how old the oldest is.
 * @param nowMs the present, in milliseconds since 1970
 * @returns undefined where the service says nothing, and for a client that needs none
 */
export function secretsView(
  { client, tier }: DirectoryClient,
  nowMs: number,
): SecretsView | undefined {
  const count = client.clientSecrets?.length
  if (count === undefined || (count === 0 && !usesSecrets(client))) return undefined
  // Another secret of a region-level client takes the place of the one it has.
  const max = tier === 'region' ? 1 : SECRETS_PER_CLIENT
  const counted = tn('clients.secretsLabel', count, { max })
  const oldest = oldestSecretMs(client)
  if (oldest === undefined) return { count, max, age: '', overdue: false, label: counted }
  const ageMs = nowMs - oldest
  if (ageMs < DAY_MS) {
    const label = t('clients.secretsNew', { label: counted })
    return { count, max, age: t('clients.today'), overdue: false, label }
  }
  const age = formatAge(ageMs)
  const label = t('clients.secretsOldest', { label: counted, age })
  return { count, max, age, overdue: ageMs > SECRET_OVERDUE_MS, label }
}
