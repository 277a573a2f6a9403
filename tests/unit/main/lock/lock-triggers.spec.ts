import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/shared/model/settings'
import { IDLE_POLL_MS, watchForLock } from '../../../../src/main/lock/lock-triggers'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watching(part: Partial<Settings> = {}) {
  const told = { screenLock: [] as (() => void)[], suspend: [] as (() => void)[] }
  const resume: (() => void)[] = []
  const state = { idle: 0, screen: false, locks: 0 }
  const stop = watchForLock({
    power: {
      idleSeconds: () => state.idle,
      isScreenLocked: () => state.screen,
      onScreenLock: (listener) => told.screenLock.push(listener),
      onSuspend: (listener) => told.suspend.push(listener),
      onResume: (listener) => resume.push(listener),
    },
    settings: () => ({ ...DEFAULT_SETTINGS, ...part }),
    lock: () => (state.locks += 1),
  })
  const tell = (listeners: (() => void)[]): void => listeners.forEach((listener) => listener())
  return {
    state,
    stop,
    screenLock: () => tell(told.screenLock),
    suspend: () => tell(told.suspend),
    resume: () => tell(resume),
  }
}

describe('the app locks', () => {
  it('never by itself with the defaults', () => {
    const watch = watching()
    Object.assign(watch.state, { idle: 1e6, screen: true })
    watch.screenLock()
    watch.suspend()
    watch.resume()
    vi.advanceTimersByTime(IDLE_POLL_MS * 10)
    expect(watch.state.locks).toBe(0)
  })

  it('after so many minutes without anybody, not a second before', () => {
    const watch = watching({ lockAfterMinutes: 5 })
    watch.state.idle = 299
    vi.advanceTimersByTime(IDLE_POLL_MS)
    expect(watch.state.locks).toBe(0)
    watch.state.idle = 300
    vi.advanceTimersByTime(IDLE_POLL_MS)
    expect(watch.state.locks).toBe(1)
    watch.stop()
    vi.advanceTimersByTime(IDLE_POLL_MS)
    expect(watch.state.locks).toBe(1)
  })

  it('at once when a computer wakes on which nobody was', () => {
    const watch = watching({ lockAfterMinutes: 5 })
    watch.state.idle = 3600
    watch.resume()
    expect(watch.state.locks).toBe(1)
  })

  it('with the screen, told or asked, and not with sleep', () => {
    const watch = watching({ lockWithScreen: true })
    watch.suspend()
    expect(watch.state.locks).toBe(0)
    watch.screenLock()
    watch.state.screen = true
    vi.advanceTimersByTime(IDLE_POLL_MS)
    expect(watch.state.locks).toBe(2)
  })

  it('with sleep, and not with the screen', () => {
    const watch = watching({ lockWithSleep: true })
    watch.screenLock()
    watch.suspend()
    expect(watch.state.locks).toBe(1)
  })
})
