import { createI18n } from 'vue-i18n'
import type { Language } from '../shared/languages'
import { en, type Messages } from './locales/en'

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`
}[keyof T & string]

/** Every message there is, as a dotted path: a key that does not exist does not compile. */
export type MessageKey = Leaves<Messages>
export type MessageValues = Record<string, string | number>

/** The words of each language. Only English comes with the page; another is fetched when it is spoken. */
const CATALOGUES: Record<Language, () => Promise<Messages>> = {
  en: async () => Promise.resolve(en),
  de: async () => (await import('./locales/de')).de,
  fr: async () => (await import('./locales/fr')).fr,
  ja: async () => (await import('./locales/ja')).ja,
}

/**
 * Which form of a counted message is meant: `none | one | many`, or `one | many` where there is always
 * something. English and German choose by vue-i18n's own rule. Japanese has no plural, so it has
 * one form fewer; French counts zero as one.
 */
const pluralRules: Partial<Record<Language, (count: number, forms: number) => number>> = {
  fr: (count, forms) => (forms === 3 ? Math.min(count, 2) : Number(count >= 2)),
  ja: (count, forms) => Math.min(count, forms - 1),
}

export const i18n = createI18n({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  pluralRules,
  messages: { en } as Record<Language, Messages>,
})

/** Fetches the words of a language and says everything in it from now on. */
export async function speak(language: Language): Promise<void> {
  i18n.global.setLocaleMessage(language, await CATALOGUES[language]())
  i18n.global.locale.value = language
}

/** By language: words that have no values in them. vue-i18n takes 5 µs for each, and a list has many. */
const plainWords = new Map<string, Map<MessageKey, string>>()

/** The words for a key, with `{named}` values filled in. */
export function t(key: MessageKey, values?: MessageValues): string {
  if (values !== undefined) return i18n.global.t(key, values)
  const language = i18n.global.locale.value
  return plainWords.get(language)?.get(key) ?? keepWords(language, key)
}

function keepWords(language: string, key: MessageKey): string {
  const words = i18n.global.t(key)
  const known = plainWords.get(language) ?? new Map<MessageKey, string>()
  plainWords.set(language, known.set(key, words))
  return words
}

/**
 * The words for a key that depends on a count (`none | one | many`).
 * @param count decides the form; shown as `{count}` unless `values` words it
 */
export function tn(key: MessageKey, count: number, values: MessageValues = {}): string {
  return i18n.global.t(key, { count, ...values }, count)
}

/** Whether the catalogue has words for a key that comes from data, such as a region code. */
export function hasMessage(key: string): key is MessageKey {
  return i18n.global.te(key)
}
