/** So many crashes within so long are made good; more would be a loop. */
export const CRASHES_MAX = 3
export const CRASHES_WITHIN_MS = 60_000

/** Counts the crashes of the page. */
export class CrashBudget {
  #times: number[] = []

  /** Notes a crash; false when there were too many lately. */
  spend(now = Date.now()): boolean {
    this.#times = this.#times.filter((time) => now - time < CRASHES_WITHIN_MS)
    this.#times.push(now)
    return this.#times.length <= CRASHES_MAX
  }
}
