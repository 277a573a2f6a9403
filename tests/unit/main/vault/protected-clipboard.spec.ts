import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClipboardState } from '../../../../src/shared/ipc-contract'
import {
  CLIPBOARD_CLEAR_DELAY_MS,
  ProtectedClipboard,
} from '../../../../src/main/vault/protected-clipboard'
import { caught } from '../../../support/main/caught'
import { FakeClipboard } from '../../../support/main/fake-clipboard'
import { heldTexts } from '../../../support/main/private-fields'

const SECRET = 'a-made-up-secret'

/** Keeps a text as no vault should: shows that the walk below would find it. */
class Holder {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  get length(): number {
    return this.#text.length
  }
}

let system: FakeClipboard
let states: ClipboardState[]
let clipboard: ProtectedClipboard

beforeEach(() => {
  vi.useFakeTimers()
  system = new FakeClipboard()
  states = []
  clipboard = new ProtectedClipboard(system, (state) => states.push(state))
})
afterEach(() => void vi.useRealTimers())

describe('a copied secret', () => {
  it('is on the clipboard, marked, and says when it goes', async () => {
    const state = await clipboard.copySecret(SECRET)
    expect(system.text).toBe(SECRET)
    expect(system.kinds).toEqual(['secret'])
    expect(state).toEqual({ clearsAt: Date.now() + CLIPBOARD_CLEAR_DELAY_MS })
    expect(states).toEqual([state])
  })

  it('goes after the delay and not before', async () => {
    await clipboard.copySecret(SECRET)
    await vi.advanceTimersByTimeAsync(CLIPBOARD_CLEAR_DELAY_MS - 1)
    expect(system.text).toBe(SECRET)
    await vi.advanceTimersByTimeAsync(1)
    expect(system.text).toBe('')
    expect(states.at(-1)).toEqual({ clearsAt: null })
  })

  it('starts its time anew when it is copied again', async () => {
    await clipboard.copySecret(SECRET)
    await vi.advanceTimersByTimeAsync(CLIPBOARD_CLEAR_DELAY_MS - 1)
    await clipboard.copySecret(SECRET)
    await vi.advanceTimersByTimeAsync(CLIPBOARD_CLEAR_DELAY_MS - 1)
    expect(system.text).toBe(SECRET)
    await vi.advanceTimersByTimeAsync(1)
    expect(system.text).toBe('')
  })

  it('goes on demand', async () => {
    await clipboard.copySecret(SECRET)
    await clipboard.clearSecret()
    expect(system.text).toBe('')
    expect(states.at(-1)).toEqual({ clearsAt: null })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is kept nowhere in here', async () => {
    await clipboard.copySecret(SECRET)
    expect(heldTexts({ sample: new Holder(SECRET) }, [])).toContain(SECRET)
    expect(heldTexts(clipboard, ['clipboard'])).not.toContain(SECRET)
  })
})

describe('what somebody else copied', () => {
  it.each(['after the delay', 'on demand'])('is left alone %s', async (when) => {
    await clipboard.copySecret(SECRET)
    system.text = 'a shopping list'
    if (when === 'on demand') await clipboard.clearSecret()
    else await vi.advanceTimersByTimeAsync(CLIPBOARD_CLEAR_DELAY_MS)
    expect(system.text).toBe('a shopping list')
    expect(states.at(-1)).toEqual({ clearsAt: null })
  })

  it('is left alone when no secret was copied', async () => {
    system.text = 'a shopping list'
    await clipboard.clearSecret()
    expect(system.text).toBe('a shopping list')
    expect(states).toEqual([])
  })
})

describe('plain text', () => {
  it('is not marked, ends the countdown of a secret and stays', async () => {
    await clipboard.copySecret(SECRET)
    await clipboard.copyText('a client ID')
    expect(system.kinds).toEqual(['secret', 'plain'])
    expect(states.at(-1)).toEqual({ clearsAt: null })
    await vi.advanceTimersByTimeAsync(CLIPBOARD_CLEAR_DELAY_MS * 2)
    expect(system.text).toBe('a client ID')
  })
})

describe('a clipboard that refuses', () => {
  it('is told, and no countdown starts', async () => {
    system.isBroken = true
    expect((await caught(clipboard.copySecret(SECRET))).code).toBe('clipboard-failed')
    expect((await caught(clipboard.copyText('text'))).code).toBe('clipboard-failed')
    expect(states).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('when it is cleared on demand is told, and can be cleared later', async () => {
    await clipboard.copySecret(SECRET)
    system.isBroken = true
    expect((await caught(clipboard.clearSecret())).code).toBe('clipboard-failed')
    system.isBroken = false
    await clipboard.clearSecret()
    expect(system.text).toBe('')
  })

  it('when the time is over is tried again until the secret is gone', async () => {
    await clipboard.copySecret(SECRET)
    system.isBroken = true
    await vi.advanceTimersByTimeAsync(CLIPBOARD_CLEAR_DELAY_MS + 5_000)
    system.isBroken = false
    expect(system.text).toBe(SECRET)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(system.text).toBe('')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves a secret and its time alone that was copied again meanwhile', async () => {
    await clipboard.copySecret(SECRET)
    await vi.advanceTimersByTimeAsync(CLIPBOARD_CLEAR_DELAY_MS / 2)
    const copying = clipboard.copySecret(SECRET)
    await Promise.all([clipboard.clearSecret(), copying])
    await vi.advanceTimersByTimeAsync(CLIPBOARD_CLEAR_DELAY_MS - 1)
    expect(system.text).toBe(SECRET)
    await vi.advanceTimersByTimeAsync(1)
    expect(system.text).toBe('')
  })
})
