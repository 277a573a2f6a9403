/**
 * How a list that is read anew takes the place of the one in view: what did not change stays the
 * same object, so that nothing about it is drawn again.
 */

/** Rows by what tells them apart. */
export function byKey<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/** The fresh rows, each as the known object where nothing about it has changed. */
export function reuseKnown<T>(
  fresh: readonly T[],
  known: ReadonlyMap<string, T>,
  keyOf: (row: T) => string,
): T[] {
  return fresh.map((row) => {
    const before = known.get(keyOf(row))
    return before !== undefined && isSame(before, row) ? before : row
  })
}

/** The rows before when the next are the very same objects in the same order, else the next. */
export function reuseList<T>(before: readonly T[], next: readonly T[]): readonly T[] {
  const same = before.length === next.length && before.every((row, index) => row === next[index])
  return same ? before : next
}

/**
 * Rows with changes that they do not know of.
 * @param changes by key: the row as it is now, or null when it is gone; new rows come on top
 */
export function withChanges<T extends { key: string }>(
  rows: readonly T[],
  changes: ReadonlyMap<string, T | null>,
): readonly T[] {
  if (changes.size === 0) return rows
  const missing = new Map(changes)
  const changed = rows.flatMap((row) => {
    missing.delete(row.key)
    const now = changes.get(row.key)
    if (now === null) return []
    return [now ?? row]
  })
  const added = [...missing.values()].filter((row) => row !== null).reverse()
  return [...added, ...changed]
}

/** Whether two values as JSON has them are equal; the order of an object's fields is no matter. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) !== Array.isArray(other)) return false
  if (!isObject(one) || !isObject(other)) return false
  const fields = Object.keys(one)
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => field in other && isSame(one[field], other[field]))
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
