import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../../../../src/shared/errors'
import type { Tokens } from '../../../../src/main/identity/oidc'
import { SessionTokens } from '../../../../src/main/identity/token-source'
import { caught } from '../../../support/main/caught'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A source whose grants are numbered. */
function source(expiresInS = 3_600, first?: Tokens) {
  let count = 0
  const grant = vi.fn(async () => {
    count += 1
    const accessToken = `token-${count}`
    await new Promise((resolve) => setTimeout(resolve, 10))
    return { accessToken, expiresInS }
  })
  const onEnd = vi.fn()
  return { tokens: new SessionTokens(grant, onEnd, first), grant, onEnd }
}

async function settle<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(10)
  return work
}

describe('SessionTokens', () => {
  it('asks once for fifty calls at the same time', async () => {
    const { tokens, grant } = source()
    const calls = Array.from({ length: 50 }, () => tokens.accessToken())
    expect(new Set(await settle(Promise.all(calls)))).toEqual(new Set(['token-1']))
    expect(grant).toHaveBeenCalledTimes(1)
  })

  it('asks once for fifty refusals of the same token', async () => {
    const { tokens, grant } = source(3_600, { accessToken: 'old', expiresInS: 3_600 })
    const calls = Array.from({ length: 50 }, () => tokens.renew('old'))
    expect(new Set(await settle(Promise.all(calls)))).toEqual(new Set(['token-1']))
    expect(grant).toHaveBeenCalledTimes(1)
  })

  it('asks for nothing while a token holds', async () => {
    const { tokens, grant } = source(3_600, { accessToken: 'first', expiresInS: 3_600 })
    await vi.advanceTimersByTimeAsync(3_500_000)
    expect(await tokens.accessToken()).toBe('first')
    expect(grant).not.toHaveBeenCalled()
  })

  it('asks for another a minute before the end', async () => {
    const { tokens } = source(3_600, { accessToken: 'first', expiresInS: 3_600 })
    await vi.advanceTimersByTimeAsync(3_540_000)
    expect(await settle(tokens.accessToken())).toBe('token-1')
  })

  it('asks for nothing when the refused token was replaced already', async () => {
    const { tokens, grant } = source(3_600, { accessToken: 'newer', expiresInS: 3_600 })
    expect(await tokens.renew('older')).toBe('newer')
    expect(grant).not.toHaveBeenCalled()
  })

  it('uses a token that lives for less than a minute for half of its life', async () => {
    const { tokens, grant } = source(30)
    await settle(tokens.accessToken())
    await vi.advanceTimersByTimeAsync(14_000)
    expect(await tokens.accessToken()).toBe('token-1')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await settle(tokens.accessToken())).toBe('token-2')
    expect(grant).toHaveBeenCalledTimes(2)
  })

  it.each([-7_200_000, 7_200_000])('does not care for a clock moved by %i ms', async (move) => {
    const { tokens, grant } = source()
    await settle(tokens.accessToken())
    vi.setSystemTime(Date.now() + move)
    expect(await tokens.accessToken()).toBe('token-1')
    expect(grant).toHaveBeenCalledTimes(1)
  })

  it('tells everybody who waits of a failure, and tries anew for the next', async () => {
    const { tokens, grant } = source()
    grant.mockRejectedValueOnce(new AppError('offline', 'down'))
    const [first, second] = [caught(tokens.accessToken()), caught(tokens.accessToken())]
    expect([(await first).code, (await second).code]).toEqual(['offline', 'offline'])
    expect(await settle(tokens.accessToken())).toBe('token-1')
    expect(grant).toHaveBeenCalledTimes(2)
  })

  it('forgets its token when the session ends, and says why', () => {
    const { tokens, onEnd } = source(3_600, { accessToken: 'first', expiresInS: 3_600 })
    expect(tokens.peek()).toBe('first')
    const reason = new AppError('session-expired', 'over')
    tokens.end(reason)
    expect(tokens.peek()).toBeUndefined()
    expect(onEnd).toHaveBeenCalledExactlyOnceWith(reason)
  })
})
