import type { ActivityEntry } from '../../../shared/model/activity'
import { type MessageKey, t } from '../../i18n'
import { exactTime, placeText } from './activity-words'

export interface ChangeFact {
  label: MessageKey
  value: string
}

/** What the journal has of a change, in the order a person asks; what is not there is left out. */
export function changeFacts(entry: ActivityEntry): ChangeFact[] {
  const { place, wanted } = entry
  const facts: { label: MessageKey; value: string | undefined }[] = [
    { label: 'activity.columns.change', value: t(`activity.kinds.${entry.kind}`) },
    { label: 'activity.columns.result', value: t(`activity.results.${entry.result}`) },
    { label: 'activity.columns.time', value: exactTime(entry.at) },
    { label: 'activity.ended', value: (entry.endedAt && exactTime(entry.endedAt)) || undefined },
    { label: 'activity.columns.client', value: entry.clientName },
    { label: 'activity.columns.clientId', value: entry.clientId },
    { label: 'activity.columns.hint', value: entry.hint },
    { label: 'activity.fields', value: wanted?.edit && Object.keys(wanted.edit).join(', ') },
    { label: 'activity.columns.place', value: placeText(entry) || undefined },
    {
      label: 'activity.subscription',
      value: place?.tier === 'region' ? place.subscriptionId : undefined,
    },
    { label: 'activity.columns.connection', value: entry.connectionName },
    { label: 'activity.columns.account', value: entry.account },
    {
      label: 'activity.reason',
      value: entry.errorCode && t(`errors.${entry.errorCode}.what`),
    },
    { label: 'problem.status', value: entry.status?.toString() },
    { label: 'activity.columns.qlikCode', value: entry.qlikCode },
    { label: 'activity.columns.traceId', value: entry.traceId },
  ]
  return facts.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]))
}

/** The same as one text, for the clipboard. */
export function factsText(entry: ActivityEntry): string {
  return changeFacts(entry)
    .map(({ label, value }) => `${t(label)}: ${value}`)
    .join('\n')
}
