import { createI18n } from 'vue-i18n'
import { en, type Messages } from './locales/en'

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`
}[keyof T & string]

/** Every message there is, as a dotted path: a key that does not exist does not compile. */
export type MessageKey = Leaves<Messages>
export type MessageValues = Record<string, string | number>

export const i18n = createI18n({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  messages: { en },
})

/** The words for a key, with `{named}` values filled in. */
export function t(key: MessageKey, values: MessageValues = {}): string {
  return i18n.global.t(key, values)
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
