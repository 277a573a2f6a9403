import { z } from 'zod'
import { ApiError } from '../http/api-error'

/**
 * Where a page ended and what was asked for, so that the cursor alone is enough to go on. It holds
 * the sort values of a row and not a row count: rows added or removed meanwhile move nothing.
 */
const cursorSchema = z.strictObject({
  /** The sort, as it was asked for. */
  s: z.string(),
  /** The filter, as it was asked for. */
  f: z.string(),
  /** The page size. */
  n: z.int().min(1),
  /** The sort values of the row next to the page; the row's ID is the last of them. */
  v: z.array(z.string()).min(1),
})

export interface Cursor {
  sort: string
  filter: string
  limit: number
  values: string[]
}

/** The cursor as opaque text that is safe in a URL. */
export function encodeCursor({ sort, filter, limit, values }: Cursor): string {
  return Buffer.from(JSON.stringify({ s: sort, f: filter, n: limit, v: values })).toString(
    'base64url',
  )
}

/**
 * Reads a cursor.
 * @param parameter the query parameter it came in, for the error
 * @throws ApiError 400 when it is not one of ours
 */
export function decodeCursor(text: string, parameter: 'next' | 'prev'): Cursor {
  try {
    const raw: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    const { s, f, n, v } = cursorSchema.parse(raw)
    return { sort: s, filter: f, limit: n, values: v }
  } catch {
    throw new ApiError(400, `The cursor in "${parameter}" is not valid.`, { parameter })
  }
}
