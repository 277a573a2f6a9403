/**
 * Secrets on the system's clipboard. Guarantees: cleared after the delay, at sign-out and at quit,
 * and only if the clipboard still holds what was put there; the secret itself is not kept for the
 * comparison. It cannot take back what another program has already read.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { AppError } from '../../shared/errors'
import type { ClipboardState } from '../../shared/ipc-contract'
import { Turns } from './turns'

/** How long a secret stays on the clipboard. */
export const CLIPBOARD_CLEAR_DELAY_MS = 30_000
/** How soon a clear that the clipboard refused is tried again. */
const CLIPBOARD_RETRY_DELAY_MS = 1_000

/** The system's clipboard, as the platform serves it. */
export interface SystemClipboard {
  /** Puts text there; as a secret, with the markers that keep it out of histories. */
  writeText(text: string, kind: 'plain' | 'secret'): Promise<void>
  readText(): Promise<string>
  clear(): Promise<void>
}

export class ProtectedClipboard {
  readonly #turns = new Turns()
  #fingerprint: Buffer | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(
    private readonly clipboard: SystemClipboard,
    private readonly onChange: (state: ClipboardState) => void,
    private readonly delayMs = CLIPBOARD_CLEAR_DELAY_MS,
  ) {}

  /**
   * Copies a secret and starts the countdown.
   * @throws {AppError} `clipboard-failed`
   */
  copySecret(value: string): Promise<ClipboardState> {
    return this.#turns.take(async () => {
      await this.#write(value, 'secret')
      this.#fingerprint = fingerprintOf(value)
      this.#clearIn(this.delayMs)
      const state = { clearsAt: Date.now() + this.delayMs }
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

  /**
   * Clears the clipboard if it still holds the secret put there.
   * @throws {AppError} `clipboard-failed`: the secret may still be there, and can be cleared later
   */
  clearSecret(): Promise<void> {
    const fingerprint = this.#fingerprint
    return this.#turns.take(async () => {
      // Another secret was copied before this turn came: its own time runs.
      if (fingerprint === undefined || this.#fingerprint !== fingerprint) return
      try {
        const current = fingerprintOf(await this.clipboard.readText())
        if (timingSafeEqual(current, fingerprint)) await this.clipboard.clear()
      } catch (cause) {
        throw new AppError('clipboard-failed', 'The clipboard refused.', undefined, { cause })
      }
      this.#forget()
    })
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
    const fingerprint = this.#fingerprint
    this.#timer = setTimeout(() => {
      this.clearSecret().catch(() => {
        if (this.#fingerprint === fingerprint) this.#clearIn(CLIPBOARD_RETRY_DELAY_MS)
      })
    }, delayMs)
  }

  #forget(): void {
    clearTimeout(this.#timer)
    if (this.#fingerprint === undefined) return
    this.#fingerprint = undefined
    this.onChange({ clearsAt: null })
  }
}

function fingerprintOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
