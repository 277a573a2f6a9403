import { z } from 'zod'

/** What the app knows of a newer version of itself. */
export const updateStateSchema = z.discriminatedUnion('state', [
  /** Not looked for: by policy, because this copy of the app has no source, or as the person wishes. */
  z.object({ state: z.literal('off'), reason: z.enum(['policy', 'no-source', 'setting']) }),
  /** None that is known of. */
  z.object({ state: z.literal('none') }),
  /** Looked for without success; tried again later. */
  z.object({ state: z.literal('failed') }),
  /** Loaded and verified. */
  z.object({ state: z.literal('ready'), version: z.string(), notes: z.string() }),
])
export type UpdateState = z.infer<typeof updateStateSchema>
