import { hasMessage, t } from '../../i18n'

/** A tenant's status in words; one nobody told us about, as given. */
export function tenantStatusText(status: string): string {
  const key = `tenants.status.${status}`
  return hasMessage(key) ? t(key) : status
}
