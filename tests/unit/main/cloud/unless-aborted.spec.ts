import { describe, expect, it } from 'vitest'
import { unlessAborted } from '../../../../src/main/cloud/unless-aborted'

describe('unlessAborted', () => {
  const { signal } = new AbortController()

  it('gives the outcome of the work', async () => {
    await expect(unlessAborted(Promise.resolve(1), signal)).resolves.toBe(1)
    await expect(unlessAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no')
  })

  it('ends with the signal while the work goes on', async () => {
    const controller = new AbortController()
    const waiting = unlessAborted(new Promise(() => undefined), controller.signal)
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
  })

  it('ends at once with a signal that came before', async () => {
    const aborted = AbortSignal.abort(new Error('enough'))
    await expect(unlessAborted(Promise.resolve(1), aborted)).rejects.toThrow('enough')
  })
})
