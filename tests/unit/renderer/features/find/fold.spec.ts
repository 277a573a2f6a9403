import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  excerpt,
  fold,
  foundPlaces,
  markedParts,
  searchTerms,
} from '../../../../../src/renderer/features/find/fold'

function marked(text: string, search: string): string[] {
  return markedParts(text, searchTerms(search))
    .filter((part) => part.marked)
    .map((part) => part.text)
}

describe('fold', () => {
  it.each([
    ['Straße', 'STRASSE'],
    ['Zoë', 'zoe'],
    ['ΟΔΟΣ', 'οδος'],
    ['İstanbul', 'istanbul'],
    ['Ｑｌｉｋ', 'qlik'],
    ['ﬁnance', 'FINANCE'],
    ['cafe\u0301', 'café'],
  ])('%s and %s are the same', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  it('keeps letters of Japanese apart that differ by a mark', () => {
    expect(fold('が')).not.toBe(fold('か'))
  })
})

describe('markedParts', () => {
  it.each([
    ['Qualitätsprüfung', 'QUALITATS', ['Qualitäts']],
    ['Straße 12', 'strasse', ['Straße']],
    ['a📦b📦', '📦', ['📦', '📦']],
    ['data load', 'load data', ['data', 'load']],
    ['banana', 'ana', ['ana']],
    ['cafe\u0301s', 'cafes', ['cafe\u0301s']],
    ['nothing', 'else', []],
  ])('%s searched for %s', (text, search, expected) => {
    expect(marked(text, search)).toEqual(expected)
  })

  it('loses and adds nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, search) => {
          const parts = markedParts(text, searchTerms(search))
          expect(parts.map((part) => part.text).join('')).toBe(text)
        },
      ),
    )
  })
})

describe('foundPlaces', () => {
  it('joins places that overlap or touch, and counts in UTF-16', () => {
    expect(foundPlaces('banana', ['na', 'ana'])).toEqual([{ start: 1, end: 6 }])
    expect(foundPlaces('📦 Straße', ['strasse'])).toEqual([{ start: 3, end: 9 }])
    expect(foundPlaces('one two one', ['two', 'one'])).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 8, end: 11 },
    ])
    expect(foundPlaces('one', [])).toEqual([])
  })
})

describe('excerpt', () => {
  it('begins shortly before the first mark', () => {
    expect(excerpt('Creates tenants and their spaces', ['spaces'])).toEqual({
      text: '…their spaces',
      places: [{ start: 7, end: 13 }],
    })
  })

  it('leaves a text alone whose mark is near, or that has none', () => {
    expect(excerpt('Daily job', ['job']).text).toBe('Daily job')
    expect(excerpt('Nightly job of the team', []).text).toBe('Nightly job of the team')
    expect(excerpt('', ['a'])).toEqual({ text: '', places: [] })
  })

  it('marks nothing of what stands for the rest', () => {
    const { text, places } = excerpt('Sends it by mail.', ['.'])
    expect(text).toBe('…y mail.')
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['.'])
  })
})
