import type { DirectoryClient } from '../../shared/model/client'
import type { Source } from '../../shared/model/place'

/** A list of clients that is being read, page by page. */
export interface RunningLoad {
  connectionId: string
  source: Source
  rows: DirectoryClient[]
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
