import { z } from 'zod'
import { AppError } from '../../shared/errors'

/** More pages than any organization has; a server that goes on has lost its way. */
export const MAX_PAGES = 10_000

/** How many entries a page is asked to have: the most that the service gives. */
const PAGE_LIMIT = 100

/** One page of a list as the API answers it. */
export interface Page<T> {
  data: T[]
  links?: { next?: { href: string } | undefined } | undefined
  totalResults?: number | null | undefined
}

const linksSchema = z.looseObject({ next: z.looseObject({ href: z.string() }).optional() })

/** The schema of a page of such items. */
export function pageSchemaOf<T>(item: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.looseObject({
    data: z.array(item),
    links: linksSchema.optional(),
    totalResults: z.number().nullish(),
  })
}

/** The query of a page. Counting costs the service a look at the whole list: the first page asks. */
export function pageQuery(cursor: string | undefined, filter?: string): string {
  const query = new URLSearchParams({ limit: String(PAGE_LIMIT) })
  if (cursor === undefined) query.set('totalResults', 'true')
  if (filter !== undefined) query.set('filter', filter)
  if (cursor !== undefined) query.set('next', cursor)
  return query.toString()
}

/**
 * Takes the cursor out of a page link. The documented links point at another host and carry
 * offsets too; the token must not go there, so only the cursor is used.
 * @returns the value of `next`, or undefined when the link has none
 */
export function cursorOf(href: string): string | undefined {
  // The base only serves links without a host.
  const base = 'https://unused.invalid'
  if (!URL.canParse(href, base)) return undefined
  const cursor = new URL(href, base).searchParams.get('next')
  return cursor === null || cursor === '' ? undefined : cursor
}

/**
 * Walks a list from its first page to its last. While a page is looked at, the next is on its way.
 * @param fetchPage asks our own host for the page behind a cursor
 * @throws {AppError} `endless-pages` for a cursor that repeats or a list that never ends;
 *   `bad-answer` for a next link without a cursor
 */
export async function* walkPages<T>(
  fetchPage: (cursor: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<Page<T>> {
  const seen = new Set<string>()
  let coming = fetchPage(undefined)
  for (let count = 0; count < MAX_PAGES; count += 1) {
    const page = await coming
    const href = page.links?.next?.href
    const cursor = href === undefined ? undefined : cursorOf(href)
    const isNew = cursor !== undefined && !seen.has(cursor)
    if (isNew && count + 1 < MAX_PAGES) {
      seen.add(cursor)
      coming = fetchPage(cursor)
      // Heard when its turn comes, if it does.
      coming.catch(() => undefined)
    }
    yield page
    if (href === undefined) return
    if (cursor === undefined) {
      throw new AppError('bad-answer', 'A page link has no cursor.')
    }
    if (!isNew) {
      throw new AppError('endless-pages', 'A page cursor came back a second time.')
    }
  }
  throw new AppError('endless-pages', `The list did not end after ${MAX_PAGES} pages.`)
}
