/** Lets pieces of work run one after the other, in the order they were asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Runs the work once all before it ended, well or not. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work)
    this.#last = mine
    return mine
  }
}
