/**
 * Lets a few pieces of work run at once. One that hangs keeps its place until it ends after all; who
 * has waited for too long is told so, and what had no place by then never begins.
 */
export class Places {
  #taken = 0
  readonly #waiting = new Set<() => void>()

  constructor(
    private readonly count: number,
    private readonly patienceMs: number,
  ) {}

  /** Whether something is at work. */
  get areTaken(): boolean {
    return this.#taken > 0
  }

  /** @throws {Error} when it takes too long, waiting included; or what the work throws */
  run<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        this.#waiting.delete(begin)
        this.#taken += 1
        void work()
          .then(resolve, reject)
          .finally(() => {
            clearTimeout(timer)
            this.#taken -= 1
            this.#letIn()
          })
      }
      const timer = setTimeout(() => {
        this.#waiting.delete(begin)
        reject(new Error('timed out'))
      }, this.patienceMs)
      this.#waiting.add(begin)
      this.#letIn()
    })
  }

  #letIn(): void {
    const [first] = this.#waiting
    if (this.#taken < this.count) first?.()
  }
}
