/**
 * Numbers and dates as people read them. Exact dates and numbers follow the system's locale;
 * wording such as "3 days ago" follows the language of the interface, so that no sentence mixes two.
 */
import { i18n, t } from './i18n'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS
const MONTH_MS = 30.44 * DAY_MS
const YEAR_MS = 365.25 * DAY_MS

const STEPS = [
  ['year', YEAR_MS],
  ['month', MONTH_MS],
  ['day', DAY_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE_MS],
  ['second', SECOND_MS],
] as const

function systemLocale(): string {
  return navigator.language
}

/** The system's locale when it speaks the interface's language (en-GB for en), else the latter. */
function wordingLocale(): string {
  const language = i18n.global.locale.value
  return systemLocale().split('-')[0] === language ? systemLocale() : language
}

const kept = new Map<string, unknown>()
/** Formatters are dear to make and cheap to keep. */
function keep<T>(name: string, locale: string, make: (locale: string) => T): T {
  const key = `${name} ${locale}`
  if (!kept.has(key)) kept.set(key, make(locale))
  return kept.get(key) as T
}

/** 2300 → "2,300". */
export function formatNumber(value: number): string {
  return keep('number', systemLocale(), (locale) => new Intl.NumberFormat(locale)).format(value)
}

/** Several names → one text, as "a, b, and c". */
export function formatList(names: readonly string[]): string {
  return keep('list', wordingLocale(), (locale) => new Intl.ListFormat(locale)).format(names)
}

/** An RFC 3339 time → its day, as "12 Mar 2024". What is no time comes back as given. */
export function formatDate(time: string): string {
  const options = { dateStyle: 'medium' } as const
  const format = keep('date', systemLocale(), (locale) => new Intl.DateTimeFormat(locale, options))
  return Number.isNaN(Date.parse(time)) ? time : format.format(Date.parse(time))
}

/** An RFC 3339 time → day and time of day with seconds and zone. */
export function formatDateTime(time: string): string {
  const options = { dateStyle: 'full', timeStyle: 'long' } as const
  const format = keep('full', systemLocale(), (locale) => new Intl.DateTimeFormat(locale, options))
  return Number.isNaN(Date.parse(time)) ? time : format.format(Date.parse(time))
}

/** A time in milliseconds since 1970 → its day and minute, as "12 Mar 2024, 14:05". */
export function formatMoment(timeMs: number): string {
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const
  const format = keep('moment', systemLocale(), (locale) => {
    return new Intl.DateTimeFormat(locale, options)
  })
  return format.format(timeMs)
}

function largestStep(spanMs: number): readonly [Intl.RelativeTimeFormatUnit, number] {
  return STEPS.find(([, stepMs]) => spanMs >= stepMs) ?? ['second', SECOND_MS]
}

/**
 * How long ago something was, in its largest unit: "3 days ago", "last year".
 * @param timeMs when it was, in milliseconds since 1970
 * @param nowMs the present, in milliseconds since 1970
 */
export function formatRelative(timeMs: number, nowMs: number): string {
  const spanMs = timeMs - nowMs
  const [unit, stepMs] = largestStep(Math.abs(spanMs))
  const format = keep('relative', wordingLocale(), (locale) => {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  })
  return format.format(Math.trunc(spanMs / stepMs), unit)
}

/** A length of time in its largest unit: "2 years", "40 days". */
export function formatAge(spanMs: number): string {
  const [unit, stepMs] = largestStep(Math.max(0, spanMs))
  const format = keep(`age-${unit}`, wordingLocale(), (locale) => {
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
  })
  return format.format(Math.trunc(Math.max(0, spanMs) / stepMs))
}

/**
 * Whole seconds left, never negative: "24 s", "1 min 20 s". To the nearest, because the window's clock
 * ticks in steps: rounded up, a wait of 30 s would begin with 31.
 */
export function formatCountdown(spanMs: number): string {
  const left = Math.max(0, Math.round(spanMs / SECOND_MS))
  const seconds = left % 60
  if (left < 60) return t('app.seconds', { seconds })
  return t('app.minutes', { minutes: Math.floor(left / 60), seconds })
}
