import { z } from 'zod'
import { baseUrlSchema, issuerSchema } from './connection'

const presetNameSchema = z.string().trim().min(1).max(100)
const presetClientIdSchema = z.string().trim().min(1).max(255)

/** A connection that an administrator sets up for everybody. Holds no secret. */
export const presetConnectionSchema = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('browser'),
    name: presetNameSchema,
    baseUrl: baseUrlSchema,
    issuer: issuerSchema,
    oauthClientId: presetClientIdSchema,
  }),
  z.strictObject({
    method: z.literal('client-credentials'),
    name: presetNameSchema,
    baseUrl: baseUrlSchema,
    oauthClientId: presetClientIdSchema,
  }),
])
export type PresetConnection = z.infer<typeof presetConnectionSchema>

/** What an administrator writes. What is not said is allowed. */
export const policySchema = z.strictObject({
  allowUpdates: z.boolean().default(true),
  allowSampleOrganization: z.boolean().default(true),
  /** Whether credentials and secrets may be kept in the system's keychain. */
  allowKeychain: z.boolean().default(true),
  /** The app has no telemetry; an administrator may say so all the same. */
  allowTelemetry: z.boolean().default(true),
  connections: z.array(presetConnectionSchema).max(50).default([]),
})
export type Policy = z.infer<typeof policySchema>

/** What holds on this computer, and where it comes from. */
export const policyStateSchema = z.object({
  /** `invalid`: there is one that cannot be read, so everything it could forbid is forbidden. */
  source: z.enum(['none', 'valid', 'invalid']),
  policy: policySchema,
  /** Where it is, as a path; absent when there is none. */
  place: z.string().optional(),
  /** What is wrong with an invalid one: the names of its fields, or that it is no JSON. */
  problem: z.string().optional(),
})
export type PolicyState = z.infer<typeof policyStateSchema>
