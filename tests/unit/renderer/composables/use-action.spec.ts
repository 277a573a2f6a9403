import { describe, expect, it } from 'vitest'
import { useAction } from '../../../../src/renderer/composables/use-action'
import { AppError } from '../../../../src/shared/errors'
import { deferred } from '../support/fake-bridge'

describe('useAction', () => {
  it('runs once at a time', async () => {
    const { promise, resolve } = deferred<undefined>()
    const calls: number[] = []
    const { running, run } = useAction(async (value: number) => {
      calls.push(value)
      await promise
    })
    const first = run(1)
    expect(running.value).toBe(true)
    expect(await run(2)).toBe(false)
    resolve(undefined)
    expect(await first).toBe(true)
    expect(running.value).toBe(false)
    expect(calls).toEqual([1])
  })

  it('keeps the failure until the next run', async () => {
    let fails = true
    const { problem, run } = useAction(() =>
      fails ? Promise.reject(new AppError('offline', 'no network')) : Promise.resolve(),
    )
    expect(await run()).toBe(false)
    expect(problem.value).toEqual({ code: 'offline', message: 'no network' })
    fails = false
    expect(await run()).toBe(true)
    expect(problem.value).toBeUndefined()
  })

  it('takes anything else thrown as internal', async () => {
    const { problem, run } = useAction(() => Promise.reject(new TypeError('x is undefined')))
    await run()
    expect(problem.value?.code).toBe('internal')
    expect(problem.value?.message).not.toContain('undefined')
  })
})
