import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { AtomicFile } from '../storage/atomic-file'

/** What opened the lock when it was closed: a connection, and who was signed in, as hashes. */
const recordSchema = z.object({
  keys: z.array(z.object({ connectionId: z.uuid(), identities: z.array(z.string()) })),
})
export type LockRecord = z.infer<typeof recordSchema>

export type LockFile = Pick<AtomicFile, 'read' | 'write' | 'remove'>

/** Remembers over restarts that the app is locked, in a file that is there only while it is. */
export class LockRecords {
  constructor(private readonly file: LockFile) {}

  /** The record of a lock; `damaged` when there is one that cannot be read: then it is locked too. */
  read(): LockRecord | 'damaged' | undefined {
    try {
      const text = this.file.read()
      return text === undefined ? undefined : recordSchema.parse(JSON.parse(text))
    } catch {
      return 'damaged'
    }
  }

  /** A folder that cannot be written to does not keep the app from locking, only from staying so. */
  write(record: LockRecord): void {
    try {
      this.file.write(JSON.stringify(record))
    } catch {
      // Locked all the same until the app closes.
    }
  }

  remove(): void {
    try {
      this.file.remove()
    } catch {
      // The next start is locked, and can be opened in the same way.
    }
  }
}

/** An account as a hash: enough to tell whether it is the same one. */
export function hashIdentity(identity: string): string {
  return createHash('sha256').update(identity).digest('base64url')
}
