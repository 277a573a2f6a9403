import { z } from 'zod'
import { clientIdSchema } from './client'
import { clientSecretSchema, sessionSchema } from './connection'

/**
 * With which credential a tenant is reached: the connection's own client credentials, the kept
 * secret of a client that reaches it, a client's secret given for this tenant alone, an API key, or
 * a person's sign-in in the browser.
 */
export const accessMethodSchema = z.enum([
  'connection',
  'kept-secret',
  'client-secret',
  'api-key',
  'browser',
])
export type AccessMethod = z.infer<typeof accessMethodSchema>

/** How a person wants to reach a tenant. */
export const newTenantAccessSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('connection') }),
  z.strictObject({ method: z.literal('kept-secret'), oauthClientId: clientIdSchema }),
  z.strictObject({
    method: z.literal('client-secret'),
    oauthClientId: clientIdSchema,
    clientSecret: clientSecretSchema,
  }),
  z.strictObject({ method: z.literal('api-key'), apiKey: clientSecretSchema }),
  z.strictObject({ method: z.literal('browser'), oauthClientId: clientIdSchema }),
])
export type NewTenantAccess = z.infer<typeof newTenantAccessSchema>

/** How a tenant is reached, as this computer remembers it. Holds no secret. */
export const tenantAccessSchema = z.object({
  id: z.uuid(),
  connectionId: z.uuid(),
  tenantId: z.string(),
  method: accessMethodSchema,
  oauthClientId: z.string().optional(),
})
export type TenantAccess = z.infer<typeof tenantAccessSchema>

/** The same, and whether it works right now. The session goes by the ID of the access. */
export const tenantReachSchema = tenantAccessSchema.extend({
  session: sessionSchema,
  /** How far another way is that is being tried; until it works, this one stays. */
  trying: sessionSchema.optional(),
})
export type TenantReach = z.infer<typeof tenantReachSchema>

/** Methods by which a client, not a person, asks a tenant for tokens: the first makes a bot user. */
export function makesBotUser(method: AccessMethod): boolean {
  return method === 'connection' || method === 'kept-secret' || method === 'client-secret'
}
