import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  keepLive,
  REFRESH_AT_MOST_EVERY_MS,
} from '../../../../../src/renderer/features/status/use-live-refresh'

/** A window and a list whose refresh does nothing but be counted. */
function start() {
  const target = new EventTarget()
  const state = { loading: false, offline: false, refreshedAt: Date.now() }
  const refresh = vi.fn(() => (state.refreshedAt = Date.now()))
  const stop = keepLive({
    window: target,
    refresh,
    isLoading: () => state.loading,
    isOffline: () => state.offline,
    refreshedAt: () => state.refreshedAt,
  })
  return { state, refresh, stop, tell: (name: string) => target.dispatchEvent(new Event(name)) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('keepLive', () => {
  it('reads the list anew when the window gets the focus, every 30 seconds at most', () => {
    const { refresh, tell } = start()
    tell('focus')
    vi.advanceTimersByTime(REFRESH_AT_MOST_EVERY_MS - 1)
    tell('focus')
    expect(refresh).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    tell('focus')
    tell('focus')
    expect(refresh).toHaveBeenCalledTimes(1)
  })

  it('lets a load that runs come to its end', () => {
    const { refresh, state, tell } = start()
    state.loading = true
    state.offline = true
    vi.advanceTimersByTime(2 * REFRESH_AT_MOST_EVERY_MS)
    tell('focus')
    tell('online')
    expect(refresh).not.toHaveBeenCalled()
  })

  it('tries by itself only while the service is out of reach', () => {
    const { refresh, state } = start()
    vi.advanceTimersByTime(10 * REFRESH_AT_MOST_EVERY_MS)
    expect(refresh).not.toHaveBeenCalled()
    state.offline = true
    vi.advanceTimersByTime(2 * REFRESH_AT_MOST_EVERY_MS)
    expect(refresh).toHaveBeenCalledTimes(2)
  })

  it('tries at once when the network is back, if the service was out of reach', () => {
    const { refresh, state, tell } = start()
    tell('online')
    expect(refresh).not.toHaveBeenCalled()
    state.offline = true
    tell('online')
    expect(refresh).toHaveBeenCalledTimes(1)
  })

  it('ends', () => {
    const { refresh, state, stop, tell } = start()
    state.offline = true
    stop()
    vi.advanceTimersByTime(2 * REFRESH_AT_MOST_EVERY_MS)
    tell('focus')
    tell('online')
    expect(refresh).not.toHaveBeenCalled()
  })
})
