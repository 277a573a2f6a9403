import type { ActivityEntry, Orphan } from '../../../shared/model/activity'
import { formatDateTime, formatRelative } from '../../format'
import { t } from '../../i18n'
import { regionPlace } from '../../places'

/** What was changed, as "Create client “Nightly”". */
export function changeText(entry: ActivityEntry): string {
  const kind = t(`activity.kinds.${entry.kind}`)
  const subject = subjectText(entry)
  return subject === '' ? kind : t('activity.kindOf', { kind, name: subject })
}

/** The client by its name, else its ID; of a change without one, the tenant or nothing. */
export function subjectText({ clientName, clientId, placeName, kind }: ActivityEntry): string {
  const client = clientName ?? clientId
  if (kind === 'reach-tenant' || kind === 'leave-tenant') return placeName ?? client ?? ''
  return client ?? ''
}

/** The place where it was changed. */
export function placeText({ place, placeName }: ActivityEntry): string {
  switch (place?.tier) {
    case 'organization':
      return t('rail.organization')
    case 'region':
      return regionPlace(place.regionCode)
    case 'tenant':
      return placeName ?? place.tenantId
    case undefined:
      return ''
  }
}

/** What was found without an owner, and since when it is there. */
export function orphanText(
  { clientId, clientName, hint, createdAt }: Orphan,
  nowMs: number,
): string {
  const created = Date.parse(createdAt ?? '')
  const when = Number.isNaN(created)
    ? t('activity.someTime')
    : formatRelative(Math.min(created, nowMs), nowMs)
  return hint === undefined
    ? t('activity.foundClient', { name: clientName, id: clientId, when })
    : t('activity.foundSecret', { hint, name: clientName, when })
}

/** A time in full, from milliseconds since 1970. */
export function exactTime(at: number): string {
  return formatDateTime(new Date(at).toISOString())
}
