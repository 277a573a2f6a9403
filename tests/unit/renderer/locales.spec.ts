import { describe, expect, it } from 'vitest'
import { de } from '../../../src/renderer/locales/de'
import { en } from '../../../src/renderer/locales/en'
import { fr } from '../../../src/renderer/locales/fr'
import { ja } from '../../../src/renderer/locales/ja'
import { ERROR_CODES } from '../../../src/shared/errors'
import { LANGUAGES } from '../../../src/shared/languages'

type Message = readonly [key: string, text: string]

/** Every message by its dotted key. */
function messagesOf(node: object, path = ''): Message[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): Message[] =>
    typeof value === 'string'
      ? [[`${path}${key}`, value]]
      : messagesOf(value as object, `${path}${key}.`),
  )
}

/** The messages that break a rule: the keys say which to mend. */
function breaking(messages: readonly Message[], isWrong: (message: Message) => boolean): Message[] {
  return messages.filter((message) => isWrong(message))
}

/** How many forms a message has: one, unless it depends on a count. */
function formsOf(text: string): number {
  return text.split(' | ').length
}

/** Japanese has no plural, so what is said of one and of many is one form. */
function formsWanted(english: string, language: string): number {
  const forms = formsOf(english)
  return language === 'ja' && forms > 1 ? forms - 1 : forms
}

function valuesIn(text: string): string {
  return [...new Set(text.match(/\{[^}]*\}/g))].sort().join()
}

const english = new Map(messagesOf(en))
const originalOf = (key: string): string => english.get(key) ?? ''

const translations = { de, fr, ja }

it('looks at every language', () => {
  expect(['en', ...Object.keys(translations)]).toEqual(LANGUAGES)
})

describe.each(Object.entries(translations))('the catalogue in %s', (language, catalogue) => {
  const messages = messagesOf(catalogue)

  it('has every message, and no other', () => {
    expect(messages.map(([key]) => key).sort()).toEqual([...english.keys()].sort())
  })

  it('shows the same values as the English', () => {
    const differs = ([key, text]: Message): boolean => valuesIn(text) !== valuesIn(originalOf(key))
    expect(breaking(messages, differs)).toEqual([])
  })

  it('has as many forms as the language needs', () => {
    const differs = ([key, text]: Message): boolean =>
      formsOf(text) !== formsWanted(originalOf(key), language)
    expect(breaking(messages, differs)).toEqual([])
  })

  it('leaves no sentence in English', () => {
    const hasWords = (text: string): boolean => (text.match(/\p{Letter}{3,}/gu)?.length ?? 0) > 2
    const isLeft = ([key, text]: Message): boolean =>
      hasWords(text.replace(/\{[^}]*\}/g, '')) && text === originalOf(key)
    expect(breaking(messages, isLeft)).toEqual([])
  })

  it('speaks calmly', () => {
    const isLoud = ([, text]: Message): boolean => /^$|^\s|\s$|[!！]| {2}/.test(text)
    expect(breaking(messages, isLoud)).toEqual([])
  })

  it.each(ERROR_CODES)('words the error %s in three sentences', (code) => {
    const { what, data, next } = catalogue.errors[code]
    expect(new Set([what, data, next]).size).toBe(3)
    for (const part of [what, data, next]) expect(part).toMatch(/[.。]$/)
  })
})

describe('house style', () => {
  it('keeps French marks on the line of their word', () => {
    const broken = / [:;?»]|« |[^\u00a0][?;»]|«[^\u00a0]|[\p{Letter}}]:/u
    expect(breaking(messagesOf(fr), ([, text]) => broken.test(text))).toEqual([])
  })

  it('says vous in French', () => {
    const isFamiliar = ([, text]: Message): boolean =>
      /(?<!\p{L})(tu|toi|tes|ton)(?!\p{L})/iu.test(text)
    expect(breaking(messagesOf(fr), isFamiliar)).toEqual([])
  })

  it('says Sie in German', () => {
    const isFamiliar = ([, text]: Message): boolean => /\b(du|dich|dir|deine?\w?)\b/i.test(text)
    expect(breaking(messagesOf(de), isFamiliar)).toEqual([])
  })

  it('ends Japanese sentences politely and with a Japanese stop', () => {
    const isRough = ([, text]: Message): boolean =>
      /\p{Script=Hiragana}[.,]/u.test(text) ||
      /(?<!です|ます|ました|ません|でした|ください|\))。/u.test(text)
    expect(breaking(messagesOf(ja), isRough)).toEqual([])
  })
})
