/** Milliseconds since 1970, as `Date.now` gives them. */
export type Clock = () => number

const MICROSECONDS_PER_MS = 1000

/** RFC 3339 in UTC with six decimals, as Qlik Cloud writes its timestamps. */
export function toTimestamp(microseconds: number): string {
  const ms = Math.floor(microseconds / MICROSECONDS_PER_MS)
  const rest = String(microseconds - ms * MICROSECONDS_PER_MS).padStart(3, '0')
  return new Date(ms).toISOString().replace('Z', `${rest}Z`)
}

/**
 * A source of timestamps that never repeat and never go back, so that things made within one
 * millisecond keep the order they were made in.
 */
export function createTimestamps(clock: Clock): () => string {
  let last = 0
  return () => {
    last = Math.max(last + 1, clock() * MICROSECONDS_PER_MS)
    return toTimestamp(last)
  }
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/i

/**
 * An RFC 3339 timestamp of any precision and offset in the form `toTimestamp` writes, so that the
 * two compare as text. Undefined when it is not one.
 */
export function normalizeTimestamp(text: string): string | undefined {
  const match = DATE_TIME.exec(text)
  if (match === null) return undefined
  const [, seconds = '', fraction = '', offset = ''] = match
  const ms = Date.parse(`${seconds}${offset}`)
  if (Number.isNaN(ms)) return undefined
  return toTimestamp(ms * MICROSECONDS_PER_MS + Number(fraction.padEnd(6, '0').slice(0, 6)))
}
