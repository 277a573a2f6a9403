import type { DirectoryClient } from '../../shared/model/client'
import type { Source } from '../../shared/model/place'

/** A page of a list, as it is held until the list is read again. */
export interface LoadedPage {
  /** By which it is known again; absent where it is not. */
  id: string | undefined
  rows: readonly DirectoryClient[]
}

/** A list of clients that is being read, page by page. */
export interface RunningLoad {
  connectionId: string
  source: Source
  rows: DirectoryClient[]
  /** The pages that came, in order. */
  pages: LoadedPage[]
  /** The rows of the pages that are held from the load before, by their IDs, in order. */
  held: ReadonlyMap<string, readonly DirectoryClient[]>
  /** What was in view when it began, by key. */
  known: ReadonlyMap<string, DirectoryClient>
  /** What was changed meanwhile (null: deleted): the pages may have been read before. */
  changed: Map<string, DirectoryClient | null>
  /** Whether rows show as they come: only when none were there before. */
  live: boolean
  /** Told after each page. */
  onPage: () => void
}

/**
 * How long pages may come after the answer that counts them: answers and events travel apart, and
 * the answer may be first.
 */
const LATE_PAGES_MS = 5000

/** Waits for pages that the answer overtook. @param count how many rows there will be */
export async function allPages(load: RunningLoad, count: number): Promise<void> {
  if (load.rows.length >= count) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LATE_PAGES_MS)
    load.onPage = () => {
      if (load.rows.length < count) return
      clearTimeout(timer)
      resolve()
    }
  })
}

/** The pages of a whole load that can be known again, by their IDs. */
export function heldFrom({ pages }: RunningLoad): RunningLoad['held'] {
  return new Map(pages.flatMap(({ id, rows }) => (id === undefined ? [] : [[id, rows] as const])))
}
