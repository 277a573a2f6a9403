/**
 * Secrets on the system's clipboard. Guarantees: cleared after the delay, when the app is locked, at
 * sign-out and at quit, and only if the clipboard still holds what was put there; a delay that ended
 * while the computer slept is made up for when it wakes; the secret itself is not kept for the
 * comparison. Where the system has a clipboard of what is selected (X11, Wayland), a secret of ours
 * is cleared from there too. It cannot take back what another program has already read.
 */
import { AppError } from '../../shared/errors'
import type { ClipboardState } from '../../shared/ipc-contract'
import { fingerprintOf } from './same-text'
import { Turns } from './turns'

/** How long a secret stays on the clipboard, unless the person chose otherwise. */
export const CLIPBOARD_CLEAR_DELAY_MS = 30_000
/** How soon a clear that the clipboard refused is tried again. */
const CLIPBOARD_RETRY_DELAY_MS = 1_000

/** One of the system's clipboards, to look at and to clear. */
export interface ReadableClipboard {
  readText(): Promise<string>
  clear(): Promise<void>
}

/** The system's clipboard, as the platform serves it. */
export interface SystemClipboard extends ReadableClipboard {
  /** Puts text there; as a secret, with the markers that keep it out of histories. */
  writeText(text: string, kind: 'plain' | 'secret'): Promise<void>
  /** What is selected anywhere, where the system keeps that like a second clipboard. */
  selection?: ReadableClipboard | undefined
}

export class ProtectedClipboard {
  readonly #turns = new Turns()
  /** The secret of ours that is there, as one copy of it: copied again, it is another one. */
  #copy: { digest: string } | undefined
  /** When the secret goes, in milliseconds since 1970: timers stand still while a computer sleeps. */
  #clearsAt: number | undefined
  #timer: NodeJS.Timeout | undefined
  /** Secrets that were shown in the window, where a person may have selected or copied them. */
  readonly #shown = new Set<string>()

  /** @param delayMs how long the next secret stays, in milliseconds; null for as long as may be */
  constructor(
    private readonly clipboard: SystemClipboard,
    private readonly onChange: (state: ClipboardState) => void,
    private readonly delayMs: () => number | null = () => CLIPBOARD_CLEAR_DELAY_MS,
  ) {}

  get state(): ClipboardState {
    return { clearsAt: this.#copy === undefined ? null : (this.#clearsAt ?? 'never') }
  }

  /**
   * Copies a secret and starts the countdown.
   * @throws {AppError} `clipboard-failed`
   */
  copySecret(value: string): Promise<ClipboardState> {
    return this.#turns.take(async () => {
      await this.#write(value, 'secret')
      this.#copy = { digest: digestOf(value) }
      const delayMs = this.delayMs()
      clearTimeout(this.#timer)
      this.#clearsAt = delayMs === null ? undefined : Date.now() + delayMs
      if (delayMs !== null) this.#clearIn(delayMs)
      const { state } = this
      this.onChange(state)
      return state
    })
  }

  /** Copies something that is no secret. A secret that was there is thereby gone. */
  copyText(text: string): Promise<void> {
    return this.#turns.take(async () => {
      await this.#write(text, 'plain')
      this.#forget()
    })
  }

  /** Notes a secret that the window shows: what a person selects or copies there is ours as well. */
  noteShown(value: string): void {
    this.#shown.add(digestOf(value))
  }

  /**
   * Clears the clipboard if it still holds the secret put there.
   * @throws {AppError} `clipboard-failed`: the secret may still be there, and can be cleared later
   */
  clearSecret(): Promise<void> {
    const copy = this.#copy
    return this.#turns.take(async () => {
      // Another secret was copied before this turn came: its own time runs.
      if (copy === undefined || this.#copy !== copy) return
      await this.#clear(new Set([copy.digest]), new Set([copy.digest, ...this.#shown]))
      this.#forget()
    })
  }

  /**
   * Clears every secret of ours, however it got there; for when nobody may find one any more.
   * @throws {AppError} `clipboard-failed`: it is tried again each second
   */
  clearAll(): Promise<void> {
    return this.#turns.take(async () => {
      const ours = new Set(this.#shown)
      if (this.#copy !== undefined) ours.add(this.#copy.digest)
      if (ours.size === 0) return
      try {
        await this.#clear(ours, ours)
      } catch (thrown) {
        clearTimeout(this.#timer)
        this.#timer = setTimeout(() => {
          this.clearAll().catch(() => undefined)
        }, CLIPBOARD_RETRY_DELAY_MS)
        throw thrown
      }
      this.#shown.clear()
      this.#forget()
    })
  }

  /** The computer woke up: a secret whose time ended meanwhile goes now, another one on time. */
  wake(): void {
    if (this.#clearsAt !== undefined) this.#clearIn(Math.max(0, this.#clearsAt - Date.now()))
  }

  /**
   * @param onClipboard what is cleared from the clipboard
   * @param onSelection what is cleared from the selection: it holds what a person marked in the window
   */
  async #clear(onClipboard: Set<string>, onSelection: Set<string>): Promise<void> {
    try {
      await clearIf(this.clipboard, onClipboard)
      if (this.clipboard.selection !== undefined) {
        await clearIf(this.clipboard.selection, onSelection)
      }
    } catch (cause) {
      throw new AppError('clipboard-failed', 'The clipboard refused.', undefined, { cause })
    }
  }

  async #write(text: string, kind: 'plain' | 'secret'): Promise<void> {
    try {
      await this.clipboard.writeText(text, kind)
    } catch (cause) {
      throw new AppError('clipboard-failed', 'The clipboard refused.', undefined, { cause })
    }
  }

  /** A clipboard that refuses, because another program holds it, is tried again and again. */
  #clearIn(delayMs: number): void {
    clearTimeout(this.#timer)
    const copy = this.#copy
    this.#timer = setTimeout(() => {
      this.clearSecret().catch(() => {
        if (this.#copy === copy) this.#clearIn(CLIPBOARD_RETRY_DELAY_MS)
      })
    }, delayMs)
  }

  #forget(): void {
    clearTimeout(this.#timer)
    this.#clearsAt = undefined
    if (this.#copy === undefined) return
    this.#copy = undefined
    this.onChange({ clearsAt: null })
  }
}

async function clearIf(clipboard: ReadableClipboard, ours: ReadonlySet<string>): Promise<void> {
  if (ours.has(digestOf(await clipboard.readText()))) await clipboard.clear()
}

function digestOf(text: string): string {
  return fingerprintOf(text).toString('base64')
}
