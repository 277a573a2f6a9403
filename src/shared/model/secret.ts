import { z } from 'zod'

/** How many client secrets Qlik Cloud lets a client have at a time. */
export const SECRETS_PER_CLIENT = 5

/** What Qlik Cloud keeps showing of a client secret: its hint, never its value. */
export const secretHintSchema = z.looseObject({
  hint: z.string(),
  createdAt: z.string().optional(),
  createdBy: z.string().optional(),
})
export type SecretHint = z.infer<typeof secretHintSchema>

/**
 * A new secret as the window knows it: a random handle to ask by. The value stays in the main
 * process until Reveal.
 */
export const secretHandleSchema = z.object({
  handle: z.uuid(),
  clientId: z.string(),
  hint: z.string().optional(),
})
export type SecretHandle = z.infer<typeof secretHandleSchema>
