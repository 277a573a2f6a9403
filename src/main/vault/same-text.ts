import { createHash, timingSafeEqual } from 'node:crypto'

/** What stands for a text where the text itself should not be kept. */
export function fingerprintOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** Whether two secrets are the same, in a time that tells nothing of them. */
export function isSameText(one: string, other: string): boolean {
  return timingSafeEqual(fingerprintOf(one), fingerprintOf(other))
}
