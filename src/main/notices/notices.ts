import type { Notice } from '../../shared/model/notice'

/** What the window is to tell of the app itself, until the person has read it. One of each kind. */
export class Notices {
  readonly #notices = new Map<Notice['kind'], Notice>()

  /** @param onChange told all there are */
  constructor(private readonly onChange: (notices: Notice[]) => void = () => undefined) {}

  list(): Notice[] {
    return [...this.#notices.values()]
  }

  /** Adds a notice, in place of an earlier one of its kind; one that says the same changes nothing. */
  add(notice: Notice): void {
    const known = this.#notices.get(notice.kind)
    if (JSON.stringify(known) === JSON.stringify(notice)) return
    this.#notices.set(notice.kind, notice)
    this.onChange(this.list())
  }

  /** The person has read it; nothing when there is none of that kind. */
  dismiss(kind: Notice['kind']): void {
    if (this.#notices.delete(kind)) this.onChange(this.list())
  }
}
