import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MISSING, ranksOf, sortedOrder } from '../../../../../src/renderer/features/find/sort-order'
import { TextOrder } from '../../../../../src/renderer/features/find/text-order'

const numbers = (values: (number | undefined)[]): Uint32Array =>
  ranksOf({ kind: 'number', values }, new TextOrder())

function sorted<T>(values: T[], ranks: Uint32Array, descending = false): (T | undefined)[] {
  return [...sortedOrder(values.length, [{ ranks, descending }])].map((place) => values[place])
}

describe('ranksOf', () => {
  it('gives equal values one rank, and none to what is missing', () => {
    expect([...numbers([30, undefined, 10, 30, -5])]).toEqual([2, MISSING, 1, 2, 0])
  })

  it('orders codes by their characters and names by the language', () => {
    const values = ['b', 'A', 'a', 'B', 'ä']
    const codes = ranksOf({ kind: 'code', values }, new TextOrder())
    expect(sorted(values, codes)).toEqual(['A', 'B', 'a', 'b', 'ä'])
    const names = ranksOf({ kind: 'text', values }, new TextOrder())
    expect(sorted(values, names)).toEqual(values.toSorted(new Intl.Collator().compare))
  })
})

describe('TextOrder', () => {
  it('comes to the same order whether texts arrive at once or bit by bit', () => {
    const collator = new Intl.Collator(undefined, { numeric: true })
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 8 }), { maxLength: 6 }), (pages) => {
        const order = new TextOrder()
        for (const page of pages) order.placesOf(page)
        const places = [...order.placesOf([])].sort(([, one], [, other]) => one - other)
        const texts = places.map(([text]) => text)
        expect(new Set(texts)).toEqual(new Set(pages.flat()))
        for (const [at, text] of texts.slice(1).entries()) {
          expect(collator.compare(texts[at] ?? '', text)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  it('counts with numbers inside names', () => {
    const places = new TextOrder().placesOf(['job 10', 'job 9'])
    expect(places.get('job 9')).toBeLessThan(places.get('job 10') ?? 0)
  })
})

describe('sortedOrder', () => {
  it('keeps the given order where values are equal, in both directions', () => {
    const ranks = numbers([1, 2, 1, 2, 1])
    expect([...sortedOrder(5, [{ ranks, descending: false }])]).toEqual([0, 2, 4, 1, 3])
    expect([...sortedOrder(5, [{ ranks, descending: true }])]).toEqual([1, 3, 0, 2, 4])
  })

  it('puts what is missing last in both directions', () => {
    const values = [2, undefined, 1]
    expect(sorted(values, numbers(values))).toEqual([1, 2, undefined])
    expect(sorted(values, numbers(values), true)).toEqual([2, 1, undefined])
  })

  it('orders by the second column where the first is equal', () => {
    const first = { ranks: numbers([1, 0, 1, 0]), descending: false }
    const second = { ranks: numbers([5, 6, 7, 8]), descending: true }
    expect([...sortedOrder(4, [first, second])]).toEqual([3, 1, 2, 0])
  })

  it('keeps the given order without a column', () => {
    expect([...sortedOrder(3, [])]).toEqual([0, 1, 2])
  })
})
