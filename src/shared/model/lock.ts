import { z } from 'zod'
import { signInMethodSchema } from './connection'

/** A connection whose sign-in opens the lock. */
export const lockKeySchema = z.object({
  connectionId: z.uuid(),
  name: z.string(),
  method: signInMethodSchema,
})
export type LockKey = z.infer<typeof lockKeySchema>

/** Whether the app is locked, and what opens it. All that a locked window knows. */
export const lockStateSchema = z.object({
  locked: z.boolean(),
  /** Whether the system itself can ask who is there (Touch ID). */
  canAskSystem: z.boolean(),
  keys: z.array(lockKeySchema),
})
export type LockState = z.infer<typeof lockStateSchema>
