import { toTimestamp } from '../timestamps'

const MS_PER_DAY = 24 * 60 * 60 * 1000
const MICROSECONDS_PER_MS = 1000

/**
 * Makes timestamps that lie some days before (or with a negative number after) the moment of
 * seeding, so that the sample looks the same age whenever it is made.
 */
export function createAges(nowMs: number): (daysAgo: number) => string {
  return (daysAgo) => toTimestamp(Math.round((nowMs - daysAgo * MS_PER_DAY) * MICROSECONDS_PER_MS))
}
