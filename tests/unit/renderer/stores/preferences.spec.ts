import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { usePreferencesStore } from '../../../../src/renderer/stores/preferences'
import { useBrowserGlobals } from '../support/browser'
import { installFakeBridge, ok } from '../support/fake-bridge'

describe('preferences store', () => {
  useBrowserGlobals()

  it('gathers changes of a name and saves the last', async () => {
    vi.useFakeTimers()
    const { asked } = installFakeBridge({ 'preferences.save': () => ok(undefined) })
    const store = usePreferencesStore()
    store.save('width', 1)
    store.save('width', 2)
    expect(store.read('width', z.number(), 0)).toBe(2)
    expect(asked).toEqual([])
    await vi.runAllTimersAsync()
    expect(asked).toEqual([{ name: 'preferences.save', input: { name: 'width', value: 2 } }])
  })

  it('saves at once what is still gathered when the window goes, and not again', async () => {
    vi.useFakeTimers()
    const { asked } = installFakeBridge({ 'preferences.save': () => ok(undefined) })
    const store = usePreferencesStore()
    store.save('width', 1)
    store.save('fold', true)
    store.flush()
    expect(asked.map(({ input }) => input)).toEqual([
      { name: 'width', value: 1 },
      { name: 'fold', value: true },
    ])
    store.flush()
    await vi.runAllTimersAsync()
    expect(asked).toHaveLength(2)
  })
})
