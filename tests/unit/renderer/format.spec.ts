import { describe, expect, it } from 'vitest'
import {
  formatAge,
  formatCountdown,
  formatDate,
  formatDateTime,
  formatMoment,
  formatNumber,
  formatRelative,
} from '../../../src/renderer/format'
import { useBrowserGlobals } from './support/browser'
import { DAY_MS, NOW_MS } from './support/samples'

describe('formats where the system speaks English', () => {
  useBrowserGlobals('en-GB')

  it('says a moment to the minute', () => {
    const [hours, minutes] = [new Date(NOW_MS).getHours(), new Date(NOW_MS).getMinutes()]
    const time = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':')
    expect(formatMoment(NOW_MS)).toMatch(/^1[456] Jun 2026, /)
    expect(formatMoment(NOW_MS)).toContain(time)
  })

  it.each([
    [0, 'now'],
    [-10_000, '10 seconds ago'],
    [-90_000, '1 minute ago'],
    [-5 * 3_600_000, '5 hours ago'],
    [-DAY_MS, 'yesterday'],
    [-40 * DAY_MS, 'last month'],
    [-800 * DAY_MS, '2 years ago'],
    [3 * DAY_MS, 'in 3 days'],
  ])('%i ms from now', (spanMs, words) => {
    expect(formatRelative(NOW_MS + spanMs, NOW_MS)).toBe(words)
  })

  it.each([
    [-5, '0 seconds'],
    [3 * DAY_MS, '3 days'],
    [59 * DAY_MS, '1 month'],
    [730 * DAY_MS, '1 year'],
    [731 * DAY_MS, '2 years'],
  ])('an age of %i ms', (spanMs, words) => {
    expect(formatAge(spanMs)).toBe(words)
  })

  it.each([
    [-1, '0 s'],
    [30_250, '30 s'],
    [23_501, '24 s'],
    [60_000, '1 min 0 s'],
    [97_500, '1 min 38 s'],
  ])('a countdown of %i ms', (spanMs, words) => {
    expect(formatCountdown(spanMs)).toBe(words)
  })

  it('writes dates and numbers the system’s way', () => {
    expect(formatDate('2026-03-12T10:00:00.123456Z')).toBe('12 Mar 2026')
    expect(formatDateTime('2026-03-12T10:00:00Z')).toContain('12 March 2026')
    expect(formatNumber(2300)).toBe('2,300')
  })

  it('shows what is no time as given', () => {
    expect(formatDate('soon')).toBe('soon')
    expect(formatDateTime('soon')).toBe('soon')
  })
})

describe('formats where the system speaks another language', () => {
  useBrowserGlobals('de-DE')

  it('keeps dates and numbers the system’s way', () => {
    expect(formatDate('2026-03-12T10:00:00Z')).toBe('12.03.2026')
    expect(formatNumber(2300)).toBe('2.300')
  })

  it('words in the language of the interface', () => {
    expect(formatRelative(NOW_MS - 3 * DAY_MS, NOW_MS)).toBe('3 days ago')
    expect(formatAge(3 * DAY_MS)).toBe('3 days')
  })
})
