import { formatDateTime, formatRelative } from '../../format'
import { t } from '../../i18n'
import type { GridRow, ListColumn } from './list-definition'

type SortValuesOf<Row extends GridRow> = ListColumn<Row>['sortValues']

/** Sorts a column as the language does. */
export function texts<Row extends GridRow>(
  value: (row: Row) => string | undefined,
): SortValuesOf<Row> {
  return (rows) => ({ kind: 'text', values: rows.map(value) })
}

/** Sorts a column by its characters. */
export function codes<Row extends GridRow>(
  value: (row: Row) => string | undefined,
): SortValuesOf<Row> {
  return (rows) => ({ kind: 'code', values: rows.map(value) })
}

/** Sorts a column by its numbers. */
export function numbers<Row extends GridRow>(
  value: (row: Row) => number | undefined,
): SortValuesOf<Row> {
  return (rows) => ({ kind: 'number', values: rows.map(value) })
}

/** An RFC 3339 time → milliseconds since 1970; undefined for what is no time. */
export function timeMs(time: string | undefined): number | undefined {
  const parsed = Date.parse(time ?? '')
  return Number.isNaN(parsed) ? undefined : parsed
}

/**
 * "3 days ago"; a time that is none is shown as given, none at all as a dash. The grid's clock ticks
 * in steps, so what was made since the last tick counts as made now.
 */
export function relative(time: string | undefined, nowMs: number): string {
  const parsed = timeMs(time)
  if (parsed === undefined) return time ?? t('clients.none')
  return formatRelative(Math.min(parsed, nowMs), nowMs)
}

/** The exact form of a time, as it is shown on hover; empty for none. */
export function exact(time: string | undefined): string {
  return time === undefined ? '' : formatDateTime(time)
}
