import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRows, encodeRows } from '../../../../src/main/storage/rows-text'

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('rows as text', () => {
  it('come back as they were, and are JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.json({ maxDepth: 2 }), { maxLength: 250 }), (json) => {
        const rows = json.map((one) => JSON.parse(one) as unknown)
        const bytes = encodeRows(rows)
        expect(decodeRows(bytes)).toEqual(rows)
        expect(JSON.parse(textOf(bytes))).toEqual(rows)
      }),
      { numRuns: 50 },
    )
  })

  it.each([0, 1, 99, 100, 101, 200, 1234])('%i of them', (count) => {
    const rows = Array.from({ length: count }, (_, at) => ({ name: `在庫\n, ${at}` }))
    const bytes = encodeRows(rows)
    expect(decodeRows(bytes)).toEqual(rows)
    const longest = Math.max(
      ...textOf(bytes)
        .split('\n')
        .map(({ length }) => length),
    )
    expect(longest).toBeLessThan(100 * JSON.stringify(rows[count - 1] ?? {}).length + 200)
  })

  it('of an older version are on a single line', () => {
    expect(decodeRows(bytesOf('[{"a":1},{"a":2}]'))).toEqual([{ a: 1 }, { a: 2 }])
  })

  it.each(['', 'x', '{}', '[{"a":1}', '[\n{"a":\n]', '[\n{"a":1},\n"b\n]', 'null'])(
    'are not %j',
    (text) => {
      expect(() => decodeRows(bytesOf(text))).toThrow(SyntaxError)
    },
  )
})
