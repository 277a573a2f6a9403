import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  Keychain,
  KEYCHAIN_SERVICE,
  KEYCHAIN_TIMEOUT_MS,
} from '../../../../src/main/vault/keychain'
import { caught } from '../../../support/main/caught'
import { FakeKeychain } from '../../../support/main/fake-keychain'

const ACCOUNT = 'connection/one'
const POINTER = `${KEYCHAIN_SERVICE}|${ACCOUNT}`
/** Six kilobytes, of characters of one to four bytes each. */
const LONG = 'aé語😀'.repeat(614)

function keychain() {
  const backend = new FakeKeychain()
  return { backend, vault: new Keychain(backend.load) }
}

function firstChunk(backend: FakeKeychain): string {
  const key = [...backend.entries.keys()].find((name) => name.endsWith('/0'))
  if (key === undefined) throw new Error('there is no chunk')
  return key
}

afterEach(() => void vi.useRealTimers())

describe('a value', () => {
  it.each(['', 'short', '😀', LONG])('comes back whole', async (value) => {
    const { vault } = keychain()
    await vault.write(ACCOUNT, value)
    expect(await vault.read(ACCOUNT)).toEqual({ state: 'found', value })
  })

  it('of six kilobytes fits a platform that takes 2,560 bytes an entry', async () => {
    expect(Buffer.byteLength(LONG)).toBeGreaterThan(6_000)
    const { vault, backend } = keychain()
    await vault.write(ACCOUNT, LONG)
    expect(backend.entries.size).toBeGreaterThan(3)
  })

  it('replaces an earlier one and leaves nothing of it', async () => {
    const { vault, backend } = keychain()
    await vault.write(ACCOUNT, LONG)
    await vault.write(ACCOUNT, 'short')
    expect(await vault.read(ACCOUNT)).toEqual({ state: 'found', value: 'short' })
    expect(backend.entries.size).toBe(2)
  })

  it('leaves other accounts alone, though their names begin alike', async () => {
    const { vault } = keychain()
    await vault.write(ACCOUNT, 'one')
    await vault.write(`${ACCOUNT}-b`, 'two')
    await vault.write(ACCOUNT, 'three')
    await vault.remove(ACCOUNT)
    expect(await vault.read(`${ACCOUNT}-b`)).toEqual({ state: 'found', value: 'two' })
  })
})

describe('removing', () => {
  it('leaves no entry', async () => {
    const { vault, backend } = keychain()
    await vault.write(ACCOUNT, LONG)
    await vault.remove(ACCOUNT)
    expect(backend.entries.size).toBe(0)
    expect(await vault.read(ACCOUNT)).toEqual({ state: 'absent' })
  })

  it('is no failure when there is nothing', async () => {
    await expect(keychain().vault.remove(ACCOUNT)).resolves.toBeUndefined()
  })

  it('takes the pieces of an unreadable value along', async () => {
    const { vault, backend } = keychain()
    await vault.write(ACCOUNT, LONG)
    backend.entries.set(POINTER, 'damaged')
    await vault.remove(ACCOUNT)
    expect(backend.entries.size).toBe(0)
  })
})

describe('damage', () => {
  it.each([
    ['a piece is missing', (backend: FakeKeychain) => backend.entries.delete(firstChunk(backend))],
    [
      'a piece was altered',
      (backend: FakeKeychain) => backend.entries.set(firstChunk(backend), 'AAAA'),
    ],
    ['the pointer is no JSON', (backend: FakeKeychain) => backend.entries.set(POINTER, '{')],
    ['the pointer is foreign', (backend: FakeKeychain) => backend.entries.set(POINTER, '{"a":1}')],
  ])('is unreadable, never cut and never deleted, when %s', async (_what, damage) => {
    const { vault, backend } = keychain()
    await vault.write(ACCOUNT, LONG)
    damage(backend)
    const before = new Map(backend.entries)
    expect(await vault.read(ACCOUNT)).toEqual({ state: 'unreadable' })
    expect(backend.entries).toEqual(before)
  })
})

describe('being killed', () => {
  it('at any step of a write leaves the old value or the new one', async () => {
    const outcomes = new Set<unknown>()
    for (let step = 0; step <= 10; step += 1) {
      const { vault, backend } = keychain()
      await vault.write(ACCOUNT, `old ${LONG}`)
      backend.changesLeft = step
      await vault.write(ACCOUNT, `new ${LONG}`).catch(() => undefined)
      const answer = await new Keychain(backend.load).read(ACCOUNT)
      expect([`old ${LONG}`, `new ${LONG}`]).toContain(answer.state === 'found' && answer.value)
      outcomes.add(answer.state === 'found' && answer.value.slice(0, 3))
    }
    expect(outcomes).toEqual(new Set(['old', 'new']))
  })

  it.each([1, 2, 3, 4, 5, 6])(
    'at step %i of a write leaves nothing that the next removal does not take',
    async (step) => {
      const { vault, backend } = keychain()
      await vault.write(ACCOUNT, `old ${LONG}`)
      backend.changesLeft = step
      await vault.write(ACCOUNT, `new ${LONG}`).catch(() => undefined)
      backend.changesLeft = Number.POSITIVE_INFINITY
      await new Keychain(backend.load).remove(ACCOUNT)
      expect(backend.entries.size).toBe(0)
    },
  )
})

describe('several at once', () => {
  it('do not mix: what was asked last holds', async () => {
    const { vault, backend } = keychain()
    const writing = vault.write(ACCOUNT, LONG)
    const removing = vault.remove(ACCOUNT)
    await Promise.all([writing, removing])
    expect(backend.entries.size).toBe(0)
    await Promise.all([vault.write(ACCOUNT, LONG), vault.write(ACCOUNT, 'last')])
    expect(await vault.read(ACCOUNT)).toEqual({ state: 'found', value: 'last' })
  })

  it('go on after one of them failed', async () => {
    const { vault, backend } = keychain()
    backend.changesLeft = 0
    const failing = caught(vault.write(ACCOUNT, 'lost'))
    const reading = vault.read(ACCOUNT)
    expect((await failing).code).toBe('keychain-unavailable')
    expect(await reading).toEqual({ state: 'absent' })
  })
})

describe('a keychain that cannot be used', () => {
  it('is told apart from one that is empty', async () => {
    const { vault, backend } = keychain()
    backend.isBroken = true
    expect(await vault.read(ACCOUNT)).toEqual({ state: 'unavailable' })
    expect((await caught(vault.write(ACCOUNT, 'value'))).code).toBe('keychain-unavailable')
    expect((await caught(vault.remove(ACCOUNT))).code).toBe('keychain-unavailable')
  })

  it('may fail to load at all', async () => {
    const vault = new Keychain(() => Promise.reject(new Error('no such module')))
    expect(await vault.read(ACCOUNT)).toEqual({ state: 'unavailable' })
    expect((await caught(vault.write(ACCOUNT, 'value'))).code).toBe('keychain-unavailable')
  })

  it('may hang: each call ends after five seconds', async () => {
    vi.useFakeTimers()
    const { vault, backend } = keychain()
    backend.isHanging = true
    let answer: unknown
    void vault.read(ACCOUNT).then((given) => (answer = given))
    await vi.advanceTimersByTimeAsync(KEYCHAIN_TIMEOUT_MS - 1)
    expect(answer).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(answer).toEqual({ state: 'unavailable' })
    const writing = caught(vault.write(ACCOUNT, 'value'))
    await vi.advanceTimersByTimeAsync(KEYCHAIN_TIMEOUT_MS)
    expect((await writing).code).toBe('keychain-unavailable')
  })

  it('is told to be at work while a call hangs, and settles when all have ended', async () => {
    vi.useFakeTimers()
    const { vault, backend } = keychain()
    backend.isHanging = true
    const reading = vault.read(ACCOUNT)
    let isSettled = false
    void vault.settle().then(() => (isSettled = true))
    await vi.advanceTimersByTimeAsync(KEYCHAIN_TIMEOUT_MS - 1)
    expect(isSettled).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await reading
    expect(isSettled).toBe(true)
    expect(vault.isAtWork).toBe(true)
    expect(keychain().vault.isAtWork).toBe(false)
  })

  it('may hang while it is loaded', async () => {
    vi.useFakeTimers()
    const vault = new Keychain(() => new Promise(() => undefined))
    const reading = vault.read(ACCOUNT)
    await vi.advanceTimersByTimeAsync(KEYCHAIN_TIMEOUT_MS)
    expect(await reading).toEqual({ state: 'unavailable' })
  })
})
