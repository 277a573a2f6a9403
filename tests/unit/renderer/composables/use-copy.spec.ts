import { describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useCopy } from '../../../../src/renderer/composables/use-copy'
import { useBrowserGlobals } from '../support/browser'
import { failed, installFakeBridge, ok } from '../support/fake-bridge'

describe('useCopy', () => {
  useBrowserGlobals()

  it.each([
    ['copied', ok(undefined)],
    ['failed', failed('clipboard-failed')],
  ] as const)('says "%s" for a moment', async (outcome, answer) => {
    vi.useFakeTimers()
    installFakeBridge({ 'clipboard.copyText': () => answer })
    const scope = effectScope()
    const { state, copy } = scope.run(useCopy) ?? expect.unreachable()
    await copy('abc')
    expect(state.value).toBe(outcome)
    await vi.advanceTimersByTimeAsync(2000)
    expect(state.value).toBe('idle')
    scope.stop()
  })

  it('leaves no timer behind', async () => {
    vi.useFakeTimers()
    installFakeBridge({ 'clipboard.copyText': () => ok(undefined) })
    const scope = effectScope()
    const { copy } = scope.run(useCopy) ?? expect.unreachable()
    await copy('abc')
    expect(vi.getTimerCount()).toBe(1)
    scope.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})
