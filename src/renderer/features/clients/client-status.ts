import type { OAuthClient } from '../../../shared/model/client'
import { DAY_MS } from '../../format'

/** A client secret older than this is overdue for rotation, in milliseconds: a year. */
export const SECRET_OVERDUE_MS = 365 * DAY_MS

export type ClientStatus = 'active' | 'disabled' | 'published' | 'noSecrets' | 'overdue'

/**
 * The one thing to know about a client first: what stops it, then what endangers it, then its
 * ordinary state.
 * @param nowMs the present, in milliseconds since 1970
 */
export function clientStatus(client: OAuthClient, nowMs: number): ClientStatus {
  if (client.disableTag !== undefined) return 'disabled'
  if (usesSecrets(client) && client.clientSecrets?.length === 0) return 'noSecrets'
  const oldest = oldestSecretMs(client)
  if (oldest !== undefined && nowMs - oldest > SECRET_OVERDUE_MS) return 'overdue'
  return client.publishedAt === undefined ? 'active' : 'published'
}

/** When the oldest client secret was made, in milliseconds since 1970, where the service says. */
export function oldestSecretMs(client: OAuthClient): number | undefined {
  const times = (client.clientSecrets ?? [])
    .map(({ createdAt }) => Date.parse(createdAt ?? ''))
    .filter((time) => !Number.isNaN(time))
  return times.length === 0 ? undefined : Math.min(...times)
}

/** A client that signs its requests with a key has no secrets, and that is well. */
export function usesSecrets({ allowedAuthMethods, appType }: OAuthClient): boolean {
  return appType === 'web' && (allowedAuthMethods?.includes('client_secret') ?? true)
}
