import { z } from 'zod'
import { nothing } from './inputs'
import { ACTIVITY_PAGE_SIZE, activityEntrySchema, activityVerdictSchema } from '../model/activity'

/** Commands about the journal of every change. */
export const activityCommands = {
  /** What was changed from this computer, newest first; `next` is where to go on, null at the end. */
  'activity.list': {
    input: z.strictObject({
      before: z.int().positive().optional(),
      limit: z.int().min(1).max(ACTIVITY_PAGE_SIZE).default(ACTIVITY_PAGE_SIZE),
    }),
    output: z.object({ entries: z.array(activityEntrySchema), next: z.number().nullable() }),
  },
  /** The changes whose outcome is not known, or whose new secret nobody has. */
  'activity.open': { input: nothing, output: z.array(activityEntrySchema) },
  /** Looks up at the services what came of changes; without IDs, of all that are open. */
  'activity.check': {
    input: z.strictObject({ ids: z.array(z.uuid()).max(1_000).optional() }),
    output: z.array(activityVerdictSchema),
  },
  /** The person has what was found, or does not want to hear of a change again. */
  'activity.settle': {
    input: z.strictObject({ id: z.uuid(), as: z.enum(['handed-over', 'set-aside']) }),
    output: activityEntrySchema,
  },
  /** Saves changes to a file that the person chooses; in the order given. */
  'activity.export': {
    input: z.strictObject({
      format: z.enum(['csv', 'json']),
      ids: z.array(z.uuid()).max(100_000),
    }),
    output: z.object({ saved: z.boolean() }),
  },
} as const
