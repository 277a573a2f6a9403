import { describe, expect, it } from 'vitest'
import { en } from '../../../../src/main/locales/en'
import { wordsFor } from '../../../../src/main/locales/words'
import { LANGUAGES } from '../../../../src/shared/languages'

const FOLDER = '/home/ada/.config/sao-desk'
const REASON = 'file is not a database'
/** Words that two languages share. */
const SHARED = ['Services', 'Details']

function sentencesIn({ cannotStart, callback }: typeof en): string[] {
  const { title, data, next, details } = cannotStart
  const pages = Object.values(callback).flatMap((page) => [page.title, page.text])
  return [title, data(FOLDER), next, details(REASON), ...pages]
}

it('follows the preferred languages', () => {
  expect(wordsFor(['nl-NL', 'ja-JP', 'de']).menu.file).toBe('ファイル')
  expect(wordsFor(['nl'])).toBe(en)
})

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the words in %s', (language) => {
  const words = wordsFor([language])

  it('are none of the English', () => {
    const english = new Set([...Object.values(en.menu), ...sentencesIn(en)])
    const own = [...Object.values(words.menu), ...sentencesIn(words)]
    const isLeft = (text: string): boolean =>
      english.has(text) && !SHARED.some((word) => text.startsWith(word))
    expect(own.filter(isLeft)).toEqual([])
  })

  it('name what is inside a message', () => {
    expect(words.cannotStart.data(FOLDER)).toContain(FOLDER)
    expect(words.cannotStart.details(REASON)).toContain(REASON)
  })
})

it.each(LANGUAGES)('speaks calmly in %s', (language) => {
  const words = wordsFor([language])
  for (const text of [...Object.values(words.menu), ...sentencesIn(words)]) {
    expect(text).not.toMatch(/^$|^\s|\s$|[!！]| {2}/)
  }
})
