import { z } from 'zod'
import { appErrorSchema, errorCodeSchema } from '../errors'
import { clientEditSchema } from './client-edit'
import { placeSchema } from './place'

/** What can be changed at a service, in the keychain, or in how places are reached. */
export const ACTIVITY_KINDS = [
  'create-client',
  'change-client',
  'delete-client',
  'publish-client',
  'set-consent',
  'record-client',
  'create-secret',
  'remove-secret',
  'regenerate-secret',
  'keep-secret',
  'forget-secret',
  'reach-tenant',
  'leave-tenant',
  'add-connection',
  'remove-connection',
  'sign-in',
  'sign-out',
] as const
export const activityKindSchema = z.enum(ACTIVITY_KINDS)
export type ActivityKind = z.infer<typeof activityKindSchema>

/** Where a change stands. */
export const ACTIVITY_RESULTS = [
  /** The request is on its way, or its new secret is still in the person's hand. */
  'under-way',
  'done',
  'failed',
  /** The answer was lost, or the app ended before it came. Can be checked. */
  'unknown',
  /** The app ended before it was over, and there is nothing to look up. */
  'interrupted',
  /** A check found that nothing had come of it. */
  'not-made',
  /** It exists at the service, and nobody has its secret. */
  'orphan',
  /** What nobody had the secret of was removed. */
  'cleaned-up',
] as const
export const activityResultSchema = z.enum(ACTIVITY_RESULTS)
export type ActivityResult = z.infer<typeof activityResultSchema>

/** Something that a check found at the service and nobody has the secret of. */
export const orphanSchema = z.object({
  clientId: z.string(),
  clientName: z.string(),
  /** The secret's hint; absent where the whole client is the find. */
  hint: z.string().optional(),
  createdAt: z.string().optional(),
})
export type Orphan = z.infer<typeof orphanSchema>

/** What is written before a change goes out. Never a secret's value. */
export const intentSchema = z.object({
  kind: activityKindSchema,
  connectionId: z.string(),
  connectionName: z.string().optional(),
  /** Who: the account or client ID that is signed in where the change is made. */
  account: z.string().optional(),
  place: placeSchema.optional(),
  /** What people call the tenant of the place. */
  placeName: z.string().optional(),
  clientId: z.string().optional(),
  clientName: z.string().optional(),
  hint: z.string().optional(),
  /** What was there before, to compare with after a lost answer. */
  before: z
    .object({
      clientIds: z.array(z.string()).optional(),
      hints: z.array(z.string()).optional(),
    })
    .optional(),
  /** What it should be afterwards. */
  wanted: z
    .object({ edit: clientEditSchema.optional(), trusted: z.boolean().optional() })
    .optional(),
})
export type Intent = z.infer<typeof intentSchema>

/** What happens to a change after its intent, in the order it may happen. */
export const ACTIVITY_STEPS = [
  'done',
  /** Done, and there is a new secret to hand over. */
  'made',
  'failed',
  'unknown',
  'copied',
  'revealed',
  'kept',
  /** The person was done with the new secret, or took over what was found. */
  'handed-over',
  'found',
  'not-made',
  'cleaned-up',
  /** The person does not want to hear of it again. */
  'set-aside',
] as const
export const activityStepSchema = z.object({
  step: z.enum(ACTIVITY_STEPS),
  at: z.number(),
  clientId: z.string().optional(),
  clientName: z.string().optional(),
  hint: z.string().optional(),
  errorCode: errorCodeSchema.optional().catch('internal'),
  status: z.number().optional(),
  qlikCode: z.string().optional(),
  traceId: z.string().optional(),
  found: z.array(orphanSchema).optional(),
})
export type ActivityStep = z.infer<typeof activityStepSchema>

/** One change as the window shows it. */
export const activityEntrySchema = intentSchema.omit({ before: true }).extend({
  id: z.uuid(),
  /** When it was asked for, in milliseconds since 1970. */
  at: z.number(),
  result: activityResultSchema,
  /** Whether a check can still find out more. */
  open: z.boolean(),
  endedAt: z.number().optional(),
  errorCode: errorCodeSchema.optional(),
  status: z.number().optional(),
  qlikCode: z.string().optional(),
  traceId: z.string().optional(),
  found: z.array(orphanSchema).optional(),
  steps: z.array(activityStepSchema),
})
export type ActivityEntry = z.infer<typeof activityEntrySchema>

/** What a check found out about one change. */
export const activityVerdictSchema = z.object({
  entry: activityEntrySchema,
  /** Nothing was there yet, but the service may still be at work. */
  tooSoon: z.boolean(),
  /** Why it could not be looked up. */
  problem: appErrorSchema.optional(),
})
export type ActivityVerdict = z.infer<typeof activityVerdictSchema>

/** Entries in one answer of `activity.list`. */
export const ACTIVITY_PAGE_SIZE = 1_000
