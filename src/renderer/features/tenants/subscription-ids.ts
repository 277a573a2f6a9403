import type { MessageKey } from '../../i18n'

/** As `tenants.list` takes them. */
const IDS_MAX = 100
const ID_MAX_LENGTH = 255

/**
 * Reads the subscription IDs that a person typed, separated by commas, semicolons, spaces or lines.
 * @returns them once each, and what is wrong with them, if anything
 */
export function readSubscriptionIds(text: string): { ids: string[]; error?: MessageKey } {
  const ids = [...new Set(text.split(/[\s,;]+/u).filter(Boolean))]
  if (ids.length === 0) return { ids, error: 'tenantsView.subscriptions.missing' }
  if (ids.length > IDS_MAX) return { ids, error: 'tenantsView.subscriptions.tooMany' }
  const isTooLong = ids.some(({ length }) => length > ID_MAX_LENGTH)
  return isTooLong ? { ids, error: 'tenantsView.subscriptions.tooLong' } : { ids }
}
