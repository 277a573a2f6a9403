import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from '../../../../src/sandbox/query/cursor'

const cursor = {
  sort: '+clientName',
  filter: 'clientName co "größer 📦"',
  limit: 20,
  values: ['在庫', 'id'],
}

describe('a cursor', () => {
  it('comes back as it was, as text that a URL takes', () => {
    const text = encodeCursor(cursor)
    expect(text).toMatch(/^[\w-]+$/)
    expect(decodeCursor(text, 'next')).toEqual(cursor)
  })

  it.each([
    '',
    'not base64 of JSON',
    Buffer.from('[]').toString('base64url'),
    Buffer.from(JSON.stringify({ s: '', f: '', n: 0, v: ['a'] })).toString('base64url'),
    Buffer.from(JSON.stringify({ s: '', f: '', n: 1, v: [] })).toString('base64url'),
    Buffer.from(JSON.stringify({ s: '', f: '', n: 1, v: ['a'], x: 1 })).toString('base64url'),
    encodeCursor(cursor).slice(0, -4),
  ])('of someone else is refused: %s', (text) => {
    expect(() => decodeCursor(text, 'prev')).toThrow(
      expect.objectContaining({ status: 400, source: { parameter: 'prev' } }) as Error,
    )
  })
})
