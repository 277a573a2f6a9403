import { LANGUAGES, type Language } from '../../../shared/languages'
import { ACTIVITY_SPANS, APPEARANCES } from '../../../shared/model/settings'
import { t, tn } from '../../i18n'

export interface Choice<T extends string> {
  value: T
  name: string
}

/** Each language in its own words, so that whoever is lost finds the way back. */
const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  ja: '日本語',
}
const SECONDS = [10, 15, 30, 45, 60, 120, 300]
const IDLE_MINUTES = [1, 2, 5, 10, 15, 30, 60]
const SECONDS_PER_MINUTE = 60
const NEVER = 'never'

export function languageChoices(): Choice<'system' | Language>[] {
  return [
    { value: 'system', name: t('settings.language.system') },
    ...LANGUAGES.map((value) => ({ value, name: LANGUAGE_NAMES[value] })),
  ]
}

export function appearanceChoices(): Choice<(typeof APPEARANCES)[number]>[] {
  return APPEARANCES.map((value) => ({ value, name: t(`settings.appearance.${value}`) }))
}

export function activityChoices(): Choice<(typeof ACTIVITY_SPANS)[number]>[] {
  return ACTIVITY_SPANS.map((value) => ({ value, name: t(`settings.activity.spans.${value}`) }))
}

/** @param chosen in seconds; one that the settings file has and this list has not is offered too */
export function clipboardChoices(chosen: number | null): Choice<string>[] {
  return spans(SECONDS, chosen, secondsName, t('settings.clipboard.never'))
}

/** @param chosen in minutes, as for the clipboard */
export function idleChoices(chosen: number | null): Choice<string>[] {
  return spans(
    IDLE_MINUTES,
    chosen,
    (minutes) => tn('settings.minutes', minutes),
    t('settings.lock.never'),
  )
}

/** A span of time as a choice's value. */
export function spanValue(span: number | null): string {
  return span === null ? NEVER : String(span)
}

/** The span that a choice stands for; null for never. */
export function spanOf(value: string): number | null {
  return value === NEVER ? null : Number(value)
}

function spans(
  offered: readonly number[],
  chosen: number | null,
  nameOf: (span: number) => string,
  never: string,
): Choice<string>[] {
  const all = chosen === null ? offered : [...new Set([...offered, chosen])].sort((a, b) => a - b)
  return [
    ...all.map((span) => ({ value: spanValue(span), name: nameOf(span) })),
    { value: NEVER, name: never },
  ]
}

function secondsName(seconds: number): string {
  return seconds % SECONDS_PER_MINUTE === 0
    ? tn('settings.minutes', seconds / SECONDS_PER_MINUTE)
    : tn('settings.seconds', seconds)
}
