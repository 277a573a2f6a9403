import { afterEach, beforeEach, vi } from 'vitest'

/**
 * Keeps what the set-up says out of the tests' output.
 * @returns the lines said in the current test
 */
export function hearSetUp(): string[] {
  const lines: string[] = []
  beforeEach(() => {
    lines.length = 0
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      lines.push(String(text).trimEnd())
      return true
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })
  return lines
}
