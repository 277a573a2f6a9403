import { createHash } from 'node:crypto'
import type { OAuthClient } from '../../shared/model/client'
import type { Page } from '../cloud/pages'

type ClientPage = Page<OAuthClient>
/** What of a page its list goes on by. */
interface Facts extends Omit<ClientPage, 'data'> {
  count: number
}

/** A page, as far as it had to be read. */
export interface ReadPage {
  /** Tells the page from every other, by its text. */
  id: string
  /** Whether the window holds it already: then it was not read. */
  isKnown: boolean
  count: number
  /** Its clients, read now where they were not. */
  clients: () => OAuthClient[]
}

/**
 * Reads the pages of a list. One that the window holds, and that comes again word for word, is
 * recognized by its text and neither read nor sent again: most of a list is as it was.
 */
export class KnownPages {
  readonly #facts = new Map<string, Facts>()
  readonly #read = new WeakMap<ClientPage, ReadPage>()
  /** Of the pages that need no reading: those held, as they were read the last time. */
  readonly #known: ReadonlyMap<string, Facts>

  /**
   * @param place what the rows say beside what the service answers: with another, they are others
   * @param held the IDs of the pages that the window holds
   * @param before the list's last reading
   */
  constructor(
    private readonly place: string,
    held: readonly string[],
    before?: KnownPages,
  ) {
    // Not the reading itself: it would keep all the readings before it.
    this.#known = new Map(
      held.flatMap((id) => {
        const facts = before === undefined ? undefined : before.#facts.get(id)
        return facts === undefined ? [] : [[id, facts] as const]
      }),
    )
  }

  /** Reads an answer by `read`, where it is not one that is held. */
  take(text: string, read: () => ClientPage): ClientPage {
    const id = createHash('sha256').update(this.place).update('\0').update(text).digest('base64url')
    const facts = this.#known.get(id)
    const page: ClientPage = facts === undefined ? read() : { ...facts, data: [] }
    const { data, links, totalResults } = page
    const { count } = facts ?? { count: data.length }
    this.#facts.set(id, { links, totalResults, count })
    const clients = facts === undefined ? () => data : () => read().data
    this.#read.set(page, { id, isKnown: facts !== undefined, count, clients })
    return page
  }

  /** What there is to a page that was taken. */
  of(page: ClientPage): ReadPage {
    const known = this.#read.get(page)
    if (known === undefined) throw new Error('This page was not taken here.')
    return known
  }
}
