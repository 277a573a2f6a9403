import type { DirectoryClient } from '../../../shared/model/client'
import { SECRETS_PER_CLIENT } from '../../../shared/model/secret'
import { DAY_MS, formatAge } from '../../format'
import { t, tn } from '../../i18n'
import { oldestSecretMs, SECRET_OVERDUE_MS } from './client-status'

/** What is said of a client's secrets. */
export interface SecretsView {
  count: number
  /** Of the oldest; empty where the service does not say. */
  age: string
  overdue: boolean
  label: string
}

/**
 * How many client secrets there are, and how old the oldest is.
 * @param nowMs the present, in milliseconds since 1970
 * @returns undefined where the service says nothing
 */
export function secretsView({ client }: DirectoryClient, nowMs: number): SecretsView | undefined {
  const count = client.clientSecrets?.length
  if (count === undefined) return undefined
  const counted = tn('clients.secretsLabel', count, { max: SECRETS_PER_CLIENT })
  const oldest = oldestSecretMs(client)
  if (oldest === undefined) return { count, age: '', overdue: false, label: counted }
  const ageMs = nowMs - oldest
  if (ageMs < DAY_MS) {
    const label = t('clients.secretsNew', { label: counted })
    return { count, age: t('clients.today'), overdue: false, label }
  }
  const age = formatAge(ageMs)
  const label = t('clients.secretsOldest', { label: counted, age })
  return { count, age, overdue: ageMs > SECRET_OVERDUE_MS, label }
}
