import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own, until it is removed. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'sao-desk-bench-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
