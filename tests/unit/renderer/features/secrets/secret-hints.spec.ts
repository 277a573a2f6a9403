import { describe, expect, it } from 'vitest'
import {
  createdLine,
  createdWhen,
  oldestFirst,
  oldestOf,
} from '../../../../../src/renderer/features/secrets/secret-hints'
import { useBrowserGlobals } from '../../support/browser'
import { daysAgo, NOW_MS } from '../../support/samples'

const OLD = { hint: 'old', createdAt: daysAgo(400), createdBy: 'mara' }
const YOUNG = { hint: 'young', createdAt: daysAgo(3) }
const UNDATED = { hint: 'undated' }
const MANGLED = { hint: 'mangled', createdAt: 'yesterday' }

describe('secret hints', () => {
  useBrowserGlobals()

  it('are in order of age, those of unknown age last and as they came', () => {
    const hints = oldestFirst([UNDATED, YOUNG, MANGLED, OLD]).map(({ hint }) => hint)
    expect(hints).toEqual(['old', 'young', 'undated', 'mangled'])
  })

  it('offer the oldest whose age is known', () => {
    expect(oldestOf([UNDATED, YOUNG, OLD])).toBe(OLD)
    expect(oldestOf([UNDATED, MANGLED])).toBeUndefined()
  })

  it('say when and by whom, as far as that is known', () => {
    expect(createdLine(OLD, NOW_MS)).toBe('Created last year by mara')
    expect(createdLine(YOUNG, NOW_MS)).toBe('Created 3 days ago')
    expect(createdLine(MANGLED, NOW_MS)).toBe('Qlik Cloud does not say when it was created')
  })

  it('were never made in the future, whatever the clocks say', () => {
    expect(createdWhen({ hint: 'x', createdAt: daysAgo(-1) }, NOW_MS)).toBe('now')
  })
})
