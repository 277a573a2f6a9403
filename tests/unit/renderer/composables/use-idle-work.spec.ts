import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope, nextTick, shallowRef } from 'vue'
import { useIdleWork } from '../../../../src/renderer/composables/use-idle-work'

describe('useIdleWork', () => {
  /** What waits until nothing else is to do, by its handle. */
  const waiting = new Map<number, () => void>()
  const list = shallowRef('one')
  let done: string[]
  let scope: EffectScope

  /** Nothing else is to do, once. */
  function idle(): void {
    const [[handle, callback] = []] = waiting
    if (handle === undefined) return
    waiting.delete(handle)
    callback?.()
  }

  beforeEach(() => {
    let handle = 0
    waiting.clear()
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
      handle += 1
      waiting.set(handle, callback)
      return handle
    })
    vi.stubGlobal('cancelIdleCallback', (cancelled: number) => waiting.delete(cancelled))
    done = []
    list.value = 'one'
    scope = effectScope()
    scope.run(() => {
      useIdleWork(
        () => list.value,
        (name) => ['a', 'b'].map((job) => () => done.push(`${name} ${job}`)),
      )
    })
  })
  afterEach(() => {
    scope.stop()
    vi.unstubAllGlobals()
  })

  it('does one job each time nothing else is to do', () => {
    expect(done).toEqual([])
    idle()
    expect(done).toEqual(['one a'])
    idle()
    idle()
    expect(done).toEqual(['one a', 'one b'])
    expect(waiting.size).toBe(0)
  })

  it('gives up what is left when the work is for something else', async () => {
    idle()
    list.value = 'two'
    await nextTick()
    idle()
    idle()
    idle()
    expect(done).toEqual(['one a', 'two a', 'two b'])
  })

  it('ends with what it belongs to', () => {
    idle()
    scope.stop()
    expect(waiting.size).toBe(0)
  })
})
