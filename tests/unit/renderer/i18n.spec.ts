import { afterAll, describe, expect, it } from 'vitest'
import { computed } from 'vue'
import { hasMessage, speak, t, tn } from '../../../src/renderer/i18n'
import { de } from '../../../src/renderer/locales/de'
import { en } from '../../../src/renderer/locales/en'
import { ja } from '../../../src/renderer/locales/ja'
import { ERROR_CODES } from '../../../src/shared/errors'
import type { Language } from '../../../src/shared/languages'

function leaves(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value as object, `${path}${key}.`),
  )
}
const messages = leaves(en)

describe('message catalogue', () => {
  it.each(ERROR_CODES)('words the error %s in three sentences', (code) => {
    const parts = (['what', 'data', 'next'] as const).map((part) => t(`errors.${code}.${part}`))
    expect(new Set(parts).size).toBe(3)
    for (const part of parts) expect(part).toMatch(/^[A-Z].*\.$/)
  })

  it('words no error that does not exist', () => {
    expect(Object.keys(en.errors).sort()).toEqual([...ERROR_CODES].sort())
  })

  it.each(messages)('%s speaks calmly and is there', (_, text) => {
    expect(text.trim()).toBe(text)
    expect(text).not.toBe('')
    expect(text).not.toContain('!')
  })

  it('fills in values and chooses by count', () => {
    expect(t('tenants.regionTitle', { place: 'Ireland', code: 'eu-west-1' })).toBe(
      'Ireland (eu-west-1)',
    )
    expect(['0', '1', '7'].map((count) => tn('status.clients', Number(count)))).toEqual([
      'No clients',
      'One client',
      '7 clients',
    ])
    expect(tn('status.clients', 2300, { count: '2,300' })).toBe('2,300 clients')
  })

  it('does not take what a value holds for a message', () => {
    const name = "Acme {'@'} | @:app.name {name}"
    expect(t('createClient.place', { name })).toBe(
      `Organization-level · reaches every tenant of ${name}`,
    )
  })

  it('knows which keys it has', () => {
    expect(hasMessage('regions.eu-west-1')).toBe(true)
    expect(hasMessage('regions.xx-mars-1')).toBe(false)
    expect(hasMessage('regions')).toBe(false)
  })
})

describe('language', () => {
  afterAll(() => speak('en'))

  it.each<[Language, string[]]>([
    ['en', ['No clients', 'One client', '2 clients']],
    ['de', ['Keine Clients', 'Ein Client', '2 Clients']],
    ['fr', ['Aucun client', 'Un client', '2 clients']],
    ['ja', ['クライアントなし', 'クライアント 1 件', 'クライアント 2 件']],
  ])('counts in %s', async (language, words) => {
    await speak(language)
    expect([0, 1, 2].map((count) => tn('status.clients', count))).toEqual(words)
  })

  it.each<[Language, string, string]>([
    ['de', 'Ein Zeichen', '2 Zeichen'],
    ['fr', 'Un caractère', '2 caractères'],
    ['ja', '1 文字', '2 文字'],
  ])('counts in %s what is never none', async (language, one, two) => {
    await speak(language)
    expect(tn('createClient.tooLong', 1, { max: 255 })).toContain(one)
    expect(tn('createClient.tooLong', 2, { max: 255 })).toContain(two)
  })

  it('says words without values in each language, and tells who shows them', async () => {
    const shown = computed(() => t('clients.allRegions'))
    const said: string[] = []
    for (const language of ['en', 'de', 'en', 'ja'] as const) {
      await speak(language)
      said.push(shown.value)
    }
    expect(said).toEqual([en, de, en, ja].map(({ clients }) => clients.allRegions))
    expect(new Set(said).size).toBe(3)
  })

  it('finds words from data in the language that is spoken', async () => {
    await speak('de')
    expect(hasMessage('regions.ap-northeast-1')).toBe(true)
    expect(t('regions.ap-northeast-1')).toBe('Tokio')
    expect(hasMessage('regions.xx-mars-1')).toBe(false)
  })
})
