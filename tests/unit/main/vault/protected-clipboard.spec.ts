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
    expect(clipboard.state).toEqual(state)
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

describe('the delay', () => {
  it('may be never: the secret stays until it is cleared on demand', async () => {
    clipboard = new ProtectedClipboard(
      system,
      (state) => states.push(state),
      () => null,
    )
    expect(await clipboard.copySecret(SECRET)).toEqual({ clearsAt: 'never' })
    await vi.advanceTimersByTimeAsync(CLIPBOARD_CLEAR_DELAY_MS * 1000)
    clipboard.wake()
    await vi.advanceTimersByTimeAsync(0)
    expect(system.text).toBe(SECRET)
    await clipboard.clearSecret()
    expect(system.text).toBe('')
    expect(states).toEqual([{ clearsAt: 'never' }, { clearsAt: null }])
  })

  it('is the one that is set when the secret is copied', async () => {
    let delayMs = 10_000
    clipboard = new ProtectedClipboard(
      system,
      () => undefined,
      () => delayMs,
    )
    await clipboard.copySecret(SECRET)
    delayMs = 60_000
    await vi.advanceTimersByTimeAsync(10_000)
    expect(system.text).toBe('')
  })
})

describe('a computer that slept', () => {
  /** Timers stand still in sleep, the clock does not. */
  const sleep = (ms: number): void => void vi.setSystemTime(Date.now() + ms)

  it('past the deadline clears at once when it wakes', async () => {
    await clipboard.copySecret(SECRET)
    sleep(CLIPBOARD_CLEAR_DELAY_MS)
    clipboard.wake()
    await vi.advanceTimersByTimeAsync(0)
    expect(system.text).toBe('')
  })

  it('for a part of the time clears when the rest is over', async () => {
    await clipboard.copySecret(SECRET)
    sleep(CLIPBOARD_CLEAR_DELAY_MS - 5_000)
    clipboard.wake()
    await vi.advanceTimersByTimeAsync(4_999)
    expect(system.text).toBe(SECRET)
    await vi.advanceTimersByTimeAsync(1)
    expect(system.text).toBe('')
  })

  it('leaves what somebody else copied alone', async () => {
    await clipboard.copySecret(SECRET)
    sleep(CLIPBOARD_CLEAR_DELAY_MS)
    system.text = 'a shopping list'
    clipboard.wake()
    await vi.advanceTimersByTimeAsync(0)
    expect(system.text).toBe('a shopping list')
  })

  it('has nothing to do when nothing was copied', () => {
    clipboard.wake()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what is selected', () => {
  it('goes with the clipboard when it is a secret of ours, copied or shown', async () => {
    clipboard.noteShown('another secret')
    for (const selected of [SECRET, 'another secret']) {
      await clipboard.copySecret(SECRET)
      system.selected = selected
      await vi.advanceTimersByTimeAsync(CLIPBOARD_CLEAR_DELAY_MS)
      expect([system.text, system.selected]).toEqual(['', ''])
    }
  })

  it('stays when it is anything else', async () => {
    await clipboard.copySecret(SECRET)
    system.selected = 'a paragraph'
    await clipboard.clearAll()
    expect([system.text, system.selected]).toEqual(['', 'a paragraph'])
  })
})

describe('a secret that the window showed', () => {
  it('and a person copied by hand goes when all has to go', async () => {
    clipboard.noteShown(SECRET)
    system.text = SECRET
    await clipboard.clearSecret()
    expect(system.text, 'it was not the app that put it there').toBe(SECRET)
    await clipboard.clearAll()
    expect(system.text).toBe('')
  })

  it('is tried again until the clipboard lets go', async () => {
    clipboard.noteShown(SECRET)
    system.text = SECRET
    system.isBroken = true
    expect((await caught(clipboard.clearAll())).code).toBe('clipboard-failed')
    system.isBroken = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect(system.text).toBe('')
    expect(vi.getTimerCount()).toBe(0)
  })
})
