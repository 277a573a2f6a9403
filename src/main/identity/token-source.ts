import type { AppError } from '../../shared/errors'
import type { TokenSource } from '../cloud/cloud-client'
import type { Tokens } from './oidc'

/** How long before its end an access token is renewed. */
export const RENEW_BEFORE_END_MS = 60_000

interface HeldToken {
  value: string
  /** On the monotonic clock, so that a clock set wrongly or moved causes no refresh loop. */
  endsAtMs: number
}

/**
 * The access token of one session, kept in memory only. Renewals are single-flight: however many
 * calls need a token at once, one request is sent.
 */
export class SessionTokens implements TokenSource {
  #held: HeldToken | undefined
  #renewal: Promise<string> | undefined

  /**
   * @param grant asks for a new access token; must have persisted what it needs for the next time
   * @param onEnd told when the session is over
   * @param first a token that is already there
   */
  constructor(
    private readonly grant: () => Promise<Tokens>,
    private readonly onEnd: (reason: AppError) => void,
    first?: Tokens,
  ) {
    if (first !== undefined) this.#hold(first)
  }

  async accessToken(): Promise<string> {
    if (this.#held !== undefined && performance.now() < this.#held.endsAtMs) return this.#held.value
    return this.#renew()
  }

  async renew(refused: string): Promise<string> {
    // Someone else's renewal may already have replaced the refused token.
    if (this.#held !== undefined && this.#held.value !== refused) return this.#held.value
    return this.#renew()
  }

  end(reason: AppError): void {
    this.#held = undefined
    this.onEnd(reason)
  }

  /** The token held right now, to be revoked; none when it was never asked for. */
  peek(): string | undefined {
    return this.#held?.value
  }

  #renew(): Promise<string> {
    this.#renewal ??= this.grant()
      .then((tokens) => this.#hold(tokens))
      .finally(() => {
        this.#renewal = undefined
      })
    return this.#renewal
  }

  #hold(tokens: Tokens): string {
    // A token that lives shorter than the margin is still used for half of its life.
    const lifetimeMs = tokens.expiresInS * 1000
    const usableMs = Math.max(lifetimeMs - RENEW_BEFORE_END_MS, lifetimeMs / 2)
    this.#held = { value: tokens.accessToken, endsAtMs: performance.now() + usableMs }
    return tokens.accessToken
  }
}
