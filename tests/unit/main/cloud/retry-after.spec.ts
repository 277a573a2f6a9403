import { describe, expect, it } from 'vitest'
import {
  MAX_RETRY_AFTER_MS,
  MIN_RETRY_AFTER_MS,
  parseRetryAfter,
} from '../../../../src/main/cloud/retry-after'

const NOW = Date.parse('2026-03-01T12:00:00Z')
const utc = (offsetMs: number): string => new Date(NOW + offsetMs).toUTCString()

describe('parseRetryAfter', () => {
  it.each([
    ['seconds', '7', 7_000],
    ['seconds in white space', ' 7 ', 7_000],
    ['no wait', '0', MIN_RETRY_AFTER_MS],
    ['weeks', '2147484', MAX_RETRY_AFTER_MS],
    ['more digits than a number holds', '9'.repeat(30), MAX_RETRY_AFTER_MS],
    ['a date in the future', utc(9_000), 9_000],
    ['a date in the past', utc(-60_000), MIN_RETRY_AFTER_MS],
    ['a date far ahead', utc(86_400_000), MAX_RETRY_AFTER_MS],
  ])('reads %s', (_what, header, expected) => {
    expect(parseRetryAfter(header, NOW)).toBe(expected)
  })

  it.each([null, '', ' ', 'soon', '-3', '1.5', '0x10', '1e3', 'NaN', '2026-03-01', 'soon GMT'])(
    'takes %j for nothing said',
    (header) => {
      expect(parseRetryAfter(header, NOW)).toBeUndefined()
    },
  )

  it('takes more digits than any number for the longest wait', () => {
    expect(parseRetryAfter('9'.repeat(400), NOW)).toBe(MAX_RETRY_AFTER_MS)
  })
})
