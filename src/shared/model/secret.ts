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

/** A new secret that nobody has put away, and whose it is. */
export const strandedSecretSchema = z.object({
  connectionId: z.uuid(),
  secret: secretHandleSchema,
  isKey: z.boolean(),
})
export type StrandedSecret = z.infer<typeof strandedSecretSchema>

/** A hint as it comes from the service. */
export const secretHintValueSchema = z.string().min(1).max(255)

/** A secret that this computer's keychain holds. */
export const keptSecretSchema = z.object({ clientId: z.string(), hint: z.string() })
export type KeptSecret = z.infer<typeof keptSecretSchema>

/** A secret whose value the main process has: one just made, or one kept in the keychain. */
export const secretReferenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), connectionId: z.uuid(), handle: z.uuid() }),
  z.strictObject({
    kind: z.literal('kept'),
    connectionId: z.uuid(),
    clientId: z.string().min(1).max(255),
    hint: secretHintValueSchema,
  }),
])
export type SecretReference = z.infer<typeof secretReferenceSchema>
