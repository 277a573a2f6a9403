import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, vi } from 'vitest'

/** What a browser has and Node 20 has not, as far as the window uses it; fresh for each test. */
export function useBrowserGlobals(language = 'en-GB'): { stored: Map<string, string> } {
  const stored = new Map<string, string>()
  beforeEach(() => {
    stored.clear()
    setActivePinia(createPinia())
    vi.stubGlobal('navigator', { language })
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })
  return { stored }
}
