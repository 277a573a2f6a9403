import type { ParsedUrlQuery } from 'node:querystring'
import { ApiError } from '../http/api-error'
import { decodeCursor } from './cursor'
import { filterToSql, parseFilter, type Condition, type FilterAttributes } from './filter'
import type { SortKey } from './sort'
import type { Filter } from 'scim2-parse-filter'

export const DEFAULT_PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

/** What differs between the lists of the API. */
export interface ListShape {
  attributes: FilterAttributes
  /** Sort attribute to SQL expression that is never null. */
  sorts: Readonly<Record<string, string>>
  defaultSort: string
  parseSort: (text: string, attributes: readonly string[]) => SortKey[]
  minimumLimit: 0 | 1
}

/** A list request, checked. */
export interface ListQuery {
  limit: number
  filterText: string
  filter: { parsed: Filter; condition: Condition } | undefined
  sortText: string
  sort: SortKey[]
  wantsTotal: boolean
  /** The sort values of the row to go on from, and which way. */
  from: { values: string[]; direction: 'next' | 'prev' } | undefined
}

function single(query: ParsedUrlQuery, name: string): string | undefined {
  const value = query[name]
  if (Array.isArray(value)) {
    throw new ApiError(400, `"${name}" is given more than once.`, { parameter: name })
  }
  return value === '' ? undefined : value
}

function parseLimit(text: string | undefined, minimum: number): number {
  if (text === undefined) return DEFAULT_PAGE_SIZE
  const limit = Number(text)
  if (!/^\d+$/.test(text) || limit < minimum || limit > MAX_PAGE_SIZE) {
    const range = `${String(minimum)} to ${String(MAX_PAGE_SIZE)}`
    throw new ApiError(400, `"limit" must be a whole number from ${range}.`, { parameter: 'limit' })
  }
  return limit
}

function parseTotal(text: string | undefined): boolean {
  if (text !== undefined && text !== 'true' && text !== 'false') {
    throw new ApiError(400, '"totalResults" must be true or false.', { parameter: 'totalResults' })
  }
  return text === 'true'
}

/**
 * Checks the query of a list request. With a cursor the sort, the filter and the page size may be
 * left out; when they are given they must be those the cursor was made for.
 * @param pageSizeMax cuts longer pages short
 * @param filterText the filter where it does not come from the query
 * @throws ApiError 400
 */
export function parseListQuery(
  query: ParsedUrlQuery,
  shape: ListShape,
  pageSizeMax = MAX_PAGE_SIZE,
  filterText = single(query, 'filter'),
): ListQuery {
  const [next, prev] = [single(query, 'next'), single(query, 'prev')]
  if (next !== undefined && prev !== undefined) {
    throw new ApiError(400, '"next" and "prev" exclude each other.', { parameter: 'prev' })
  }
  const direction = prev === undefined ? 'next' : 'prev'
  const cursorText = next ?? prev
  const cursor = cursorText === undefined ? undefined : decodeCursor(cursorText, direction)
  const sortText = single(query, 'sort') ?? cursor?.sort ?? shape.defaultSort
  const filter = filterText ?? cursor?.filter ?? ''
  const sort = shape.parseSort(sortText, Object.keys(shape.sorts))
  if (cursor !== undefined) {
    const fits = cursor.filter === filter && cursor.values.length === sort.length + 1
    if (!fits || normalizeSort(cursor.sort) !== normalizeSort(sortText)) {
      const detail = `The cursor in "${direction}" was made for another filter or sort.`
      throw new ApiError(400, detail, { parameter: direction })
    }
  }
  const limitText = single(query, 'limit')
  const limit =
    limitText === undefined && cursor !== undefined
      ? cursor.limit
      : parseLimit(limitText, shape.minimumLimit)
  return {
    limit: Math.min(limit, pageSizeMax, MAX_PAGE_SIZE),
    filterText: filter,
    filter: filter === '' ? undefined : translate(filter, shape),
    sortText,
    sort,
    wantsTotal: parseTotal(single(query, 'totalResults')),
    from: cursor === undefined ? undefined : { values: cursor.values, direction },
  }
}

function translate(text: string, shape: ListShape): { parsed: Filter; condition: Condition } {
  const parsed = parseFilter(text)
  return { parsed, condition: filterToSql(parsed, shape.attributes) }
}

/** A plus sign, the space a URL makes of it, and no sign where that is allowed: all the same. */
function normalizeSort(text: string): string {
  return text
    .split(',')
    .map((part) => part.replace(/^[+ ]/, ''))
    .join(',')
}
