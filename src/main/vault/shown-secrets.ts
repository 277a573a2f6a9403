/**
 * Which secrets the window shows at the moment. Guarantees: while it shows one, other programs are
 * asked not to capture the window. That is for the system to honour: Windows and macOS do, other
 * systems do not, and a camera never does.
 */
export class ShownSecrets {
  readonly #handles = new Set<string>()

  /** @param protect turns the protection of the window on or off */
  constructor(private readonly protect: (on: boolean) => void) {}

  /** Before the window gets the value. */
  show(handle: string): void {
    this.#handles.add(handle)
    this.protect(true)
  }

  hide(handle: string): void {
    if (this.#handles.delete(handle) && this.#handles.size === 0) this.protect(false)
  }

  /** Nothing is shown any more: the page went, or was locked. */
  hideAll(): void {
    if (this.#handles.size === 0) return
    this.#handles.clear()
    this.protect(false)
  }
}
