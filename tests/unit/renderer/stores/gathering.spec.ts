import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Gathering } from '../../../../src/renderer/stores/gathering'

const A_MOMENT_MS = 200

let shown: string[]
let gathering: Gathering

beforeEach(() => {
  vi.useFakeTimers()
  shown = []
  gathering = new Gathering((id) => shown.push(id))
})
afterEach(() => void vi.useRealTimers())

describe('gathering', () => {
  it('shows once what comes in quick succession, for each ID of its own', () => {
    gathering.soon('a')
    gathering.soon('a')
    gathering.soon('b')
    expect(shown).toEqual([])
    vi.advanceTimersByTime(A_MOMENT_MS)
    expect(shown).toEqual(['a', 'b'])
  })

  it('shows at once what waits for nothing, and what was gathered with it', () => {
    gathering.soon('a')
    gathering.now('a')
    expect(shown).toEqual(['a'])
    vi.advanceTimersByTime(A_MOMENT_MS)
    expect(shown).toEqual(['a'])
  })

  it('tells when everything is in view', async () => {
    await gathering.shown('a')
    gathering.soon('a')
    const told = gathering.shown('a').then(() => shown.length)
    vi.advanceTimersByTime(A_MOMENT_MS)
    expect(await told).toBe(1)
  })
})
