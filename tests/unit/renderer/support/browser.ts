import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, vi } from 'vitest'

/** What a browser has and Node 20 has not, as far as the window uses it; fresh for each test. */
export function useBrowserGlobals(language = 'en-GB'): void {
  beforeEach(() => {
    setActivePinia(createPinia())
    vi.stubGlobal('navigator', { language, userAgent: 'X11; Linux' })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })
}
