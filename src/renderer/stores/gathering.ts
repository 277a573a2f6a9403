/** How long what comes is gathered before it shows. */
const GATHER_MS = 100

interface Waiting {
  timer: ReturnType<typeof setTimeout>
  /** Told when it shows. */
  told: (() => void)[]
}

/** Shows what comes in quick succession all at once: every time costs the views a drawing. */
export class Gathering {
  private readonly waiting = new Map<string, Waiting>()

  /** @param show brings into view what there is under an ID */
  constructor(private readonly show: (id: string) => void) {}

  /** Shows it within a moment, with what else comes until then. */
  soon(id: string): void {
    if (this.waiting.has(id)) return
    const timer = setTimeout(() => this.now(id), GATHER_MS)
    this.waiting.set(id, { timer, told: [] })
  }

  /** Shows it at once, with what was gathered. */
  now(id: string): void {
    const waiting = this.waiting.get(id)
    clearTimeout(waiting?.timer)
    this.waiting.delete(id)
    this.show(id)
    for (const tell of waiting?.told ?? []) tell()
  }

  /** Resolves when nothing that was gathered is out of view. */
  async shown(id: string): Promise<void> {
    const waiting = this.waiting.get(id)
    if (waiting !== undefined) await new Promise<void>((resolve) => waiting.told.push(resolve))
  }
}
