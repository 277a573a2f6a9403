/** The longest a server's `Retry-After` is obeyed. */
export const MAX_RETRY_AFTER_MS = 60_000
/** The shortest wait after a 429, whatever the header says: never a hot loop. */
export const MIN_RETRY_AFTER_MS = 500

/**
 * Reads a `Retry-After` header (RFC 9110, 10.2.3: seconds or a date).
 * @param header the header's value, or null
 * @param now the present, in milliseconds since 1970
 * @returns the wait in milliseconds, between the two limits; undefined when absent or nonsense
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : httpDate(text) - now
  if (Number.isNaN(wait)) return undefined
  return Math.min(Math.max(wait, MIN_RETRY_AFTER_MS), MAX_RETRY_AFTER_MS)
}

function httpDate(text: string): number {
  // Date.parse takes "-3" and other fragments for years; an HTTP date names its time zone.
  return /\bGMT$/.test(text) ? Date.parse(text) : Number.NaN
}
