import type { ActivityEntry } from '../../../shared/model/activity'
import { formatMoment, formatRelative } from '../../format'
import { type MessageKey, t } from '../../i18n'
import { codes, numbers, texts } from '../grid/column-values'
import { type ListColumn, NAME_COLUMN } from '../grid/list-definition'
import type { ListedChange } from './activity-list'
import { changeText, exactTime, placeText } from './activity-words'

type Column = ListColumn<ListedChange>

/** A column of an identifier; left out until somebody asks for it. */
function identifier(
  id: string,
  label: MessageKey,
  value: (entry: ActivityEntry) => string | undefined,
  widthPx = 200,
): Column {
  return {
    id,
    label,
    widthPx,
    optional: true,
    sortValues: codes(({ entry }) => value(entry)),
    text: ({ entry }) => value(entry) ?? t('clients.none'),
    title: ({ entry }) => value(entry) ?? '',
    muted: ({ entry }) => value(entry) === undefined,
  }
}

/** A column of words; a dash where there are none. */
function words(
  id: string,
  label: MessageKey,
  widthPx: number,
  value: (entry: ActivityEntry) => string,
): Column {
  return {
    id,
    label,
    widthPx,
    sortValues: texts(({ entry }) => value(entry)),
    text: ({ entry }) => value(entry) || t('clients.none'),
    title: ({ entry }) => value(entry),
    muted: ({ entry }) => value(entry) === '',
  }
}

/** The columns of the list of changes, in their first order. */
export const activityColumns: readonly Column[] = [
  {
    id: 'time',
    label: 'activity.columns.time',
    widthPx: 196,
    sortValues: numbers(({ entry }) => entry.at),
    text: ({ entry }) => formatMoment(entry.at),
    title: ({ entry }, nowMs) =>
      [exactTime(entry.at), formatRelative(Math.min(entry.at, nowMs), nowMs)].join('\n'),
  },
  words(NAME_COLUMN, 'activity.columns.change', 230, changeText),
  words('result', 'activity.columns.result', 140, ({ result }) => t(`activity.results.${result}`)),
  words('place', 'activity.columns.place', 128, placeText),
  words('connection', 'activity.columns.connection', 140, (entry) => entry.connectionName ?? ''),
  words('account', 'activity.columns.account', 154, (entry) => entry.account ?? ''),
  identifier('hint', 'activity.columns.hint', (entry) => entry.hint, 90),
  identifier('clientId', 'activity.columns.clientId', (entry) => entry.clientId, 230),
  identifier('qlikCode', 'activity.columns.qlikCode', (entry) => entry.qlikCode, 120),
  identifier('traceId', 'activity.columns.traceId', (entry) => entry.traceId, 230),
]
