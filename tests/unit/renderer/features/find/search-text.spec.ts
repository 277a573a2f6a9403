import { describe, expect, it } from 'vitest'
import { keptPlaces, SearchText } from '../../../../../src/renderer/features/find/search-text'

const texts = ['', 'banana\nab', 'ab', '', 'größe 日本', 'b', 'ab ab']
const all = Uint32Array.from(texts, (_, place) => place)

function found(...terms: string[]): number[] {
  return [...new SearchText(texts).keep(all, terms)]
}

describe('SearchText', () => {
  it('finds each text that has every term, once', () => {
    expect(found('ab')).toEqual([1, 2, 6])
    expect(found('b')).toEqual([1, 2, 5, 6])
    expect(found('b', 'n')).toEqual([1])
    expect(found('n', 'größe')).toEqual([])
    expect(found('本')).toEqual([4])
    expect(found('x')).toEqual([])
  })

  it('finds nothing across two texts', () => {
    expect(found('abab')).toEqual([])
    expect(found('bab')).toEqual([])
  })

  it('finds the same as looking through the texts one by one', () => {
    for (const term of ['a', 'an', 'na', 'ana', 'b', ' ', '日', 'e', 'e 日']) {
      const expected = [...all].filter((place) => texts[place]?.includes(term))
      expect(found(term), term).toEqual(expected)
    }
  })

  it('keeps to the places and the order it is given', () => {
    expect([...new SearchText(texts).keep(Uint32Array.of(6, 5, 0, 1), ['ab'])]).toEqual([6, 1])
    expect(found()).toEqual([...all])
    expect([...new SearchText([]).keep(new Uint32Array(), ['a'])]).toEqual([])
  })
})

describe('keptPlaces', () => {
  it('keeps what passes, in order', () => {
    expect([...keptPlaces(Uint32Array.of(3, 1, 2), (place) => place !== 1)]).toEqual([3, 2])
    expect([...keptPlaces(all, () => false)]).toEqual([])
  })
})
