/** What the commands of the contract have in common: whom and what they are about. */
import { z } from 'zod'
import { clientIdSchema, directoryClientSchema } from '../model/client'
import { ORGANIZATION, placeSchema } from '../model/place'
import { secretHandleSchema, secretHintValueSchema } from '../model/secret'

export const nothing = z.undefined()
export const tenantIdSchema = z.string().min(1).max(255)
export const byConnection = z.strictObject({ connectionId: z.uuid() })
export const byTenant = byConnection.extend({ tenantId: tenantIdSchema })
export const byClient = byConnection.extend({
  place: placeSchema.default(ORGANIZATION),
  clientId: clientIdSchema,
})
export const byHint = byClient.extend({ hint: secretHintValueSchema })
export const newCredentials = z.object({
  client: directoryClientSchema,
  secret: secretHandleSchema,
})
export const bySecret = z.strictObject({ handle: z.uuid() })

/** The state of the protected clipboard: when the secret on it will be cleared, if one is. */
export const clipboardStateSchema = z.object({
  /** In milliseconds since 1970; `never` when it stays; null when no secret is there. */
  clearsAt: z.union([z.number(), z.literal('never')]).nullable(),
})
export type ClipboardState = z.infer<typeof clipboardStateSchema>
