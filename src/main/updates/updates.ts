/**
 * Newer versions of the app. Guarantees: nothing is looked for where the administrator does not allow
 * it or the person does not want it; nothing is installed but what was verified, when the person asks
 * for it, and never while a new secret waits to be copied or a change is on its way.
 */
import { AppError } from '../../shared/errors'
import type { UpdateState } from '../../shared/model/update'

/** A version that was loaded and verified. */
export interface LoadedUpdate {
  version: string
  /** What is new, as plain text. */
  notes: string
}

/** Where newer versions come from. */
export interface UpdateSource {
  /** Loads and verifies a newer version, if there is one. Rejects what is not as it was published. */
  load: () => Promise<LoadedUpdate | undefined>
  /** Ends the app, installs what was loaded and opens the app again. */
  install: () => void
}

export const CHECK_INTERVAL_MS = 6 * 60 * 60_000

const OFF_BY_SETTING: UpdateState = { state: 'off', reason: 'setting' }

export interface UpdateOptions {
  isAllowed: boolean
  /** Absent where this copy of the app has none: run from its sources, or from an archive. */
  source: UpdateSource | undefined
  /** Whether the person wants newer versions to be looked for. */
  isWanted: boolean
  /** Whether something would be lost if the app ended now. */
  isBusy: () => boolean
  onChange: (state: UpdateState) => void
}

export class Updates {
  #state: UpdateState
  #timer: NodeJS.Timeout | undefined

  constructor(private readonly options: UpdateOptions) {
    const { isAllowed, source, isWanted } = options
    if (!isAllowed) this.#state = { state: 'off', reason: 'policy' }
    else if (source === undefined) this.#state = { state: 'off', reason: 'no-source' }
    else this.#state = isWanted ? { state: 'none' } : OFF_BY_SETTING
  }

  get state(): UpdateState {
    return this.#state
  }

  /** Looks now, and then from time to time. */
  start(): void {
    void this.check()
    this.#timer = setInterval(() => void this.check(), CHECK_INTERVAL_MS)
    this.#timer.unref()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /** Takes what the person wants from now on; wanted anew, it looks at once. */
  want(isWanted: boolean): void {
    const { state } = this
    const isOff = state.state === 'off'
    if (isOff && state.reason !== 'setting') return
    if (isOff !== isWanted) return
    this.#become(isWanted ? { state: 'none' } : OFF_BY_SETTING)
    if (isWanted) void this.check()
  }

  /** Looks once. Never throws: what failed is tried again later. */
  async check(): Promise<void> {
    const { source } = this.options
    // A version that is ready is not loaded again; the one after it comes at the next start.
    if (source === undefined || ['off', 'ready'].includes(this.#state.state)) return
    try {
      const loaded = await source.load()
      this.#found(loaded === undefined ? { state: 'none' } : { state: 'ready', ...loaded })
    } catch {
      this.#found({ state: 'failed' })
    }
  }

  /**
   * Installs the version that is ready; the app ends and opens again.
   * @throws {AppError} `update-waits` while something would be lost, `not-found` when none is ready
   */
  install(): void {
    if (this.#state.state !== 'ready') throw new AppError('not-found', 'No version is ready.')
    if (this.options.isBusy()) throw new AppError('update-waits', 'Something is not finished.')
    this.options.source?.install()
  }

  /** What was found after it was switched off is not told. */
  #found(state: UpdateState): void {
    if (this.#state.state !== 'off') this.#become(state)
  }

  #become(state: UpdateState): void {
    this.#state = state
    this.options.onChange(state)
  }
}
