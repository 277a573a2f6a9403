import { z } from 'zod'
import type { Place } from './place'
import { secretHintSchema } from './secret'

/** Where an OAuth client reaches: Qlik Cloud's three tiers. */
export const tierSchema = z.enum(['organization', 'region', 'tenant'])
export type Tier = z.infer<typeof tierSchema>

/** A public key of a client that signs in with `private_key_jwt` (JWK, RFC 7517). */
export const publicKeySchema = z.looseObject({
  kid: z.string(),
  kty: z.string(),
  alg: z.string(),
  use: z.string(),
})
export type PublicKey = z.infer<typeof publicKeySchema>

/**
 * An OAuth client as Qlik Cloud answers it. Only what is always there is required, and unknown
 * fields and unknown values are kept: the service may grow.
 * Source: qlik.dev, organization API, `/api/core/oauth-clients`.
 */
export const oauthClientSchema = z.looseObject({
  clientId: z.string(),
  clientName: z.string(),
  appType: z.string(),
  createdAt: z.string(),
  updatedAt: z.string().optional(),
  deletedAt: z.string().optional(),
  publishedAt: z.string().optional(),
  description: z.string().optional(),
  logoUri: z.string().optional(),
  clientUri: z.string().optional(),
  redirectUris: z.array(z.string()).optional(),
  allowedOrigins: z.array(z.string()).optional(),
  allowedScopes: z.array(z.string()).optional(),
  allowedGrantTypes: z.array(z.string()).optional(),
  allowedAuthMethods: z.array(z.string()).optional(),
  publicKeys: z.array(publicKeySchema).optional(),
  connectionConfig: z.looseObject({ consentMethod: z.string().optional() }).optional(),
  clientSecrets: z.array(secretHintSchema).optional(),
  createdByType: z.string().optional(),
  /** Present only on a disabled client: Qlik's reason. */
  disableTag: z.string().optional(),
})
export type OAuthClient = z.infer<typeof oauthClientSchema>

/** One row of the grid: a client and where it lives. */
export const directoryClientSchema = z.object({
  /** Unique over all tiers and places of a connection. */
  key: z.string(),
  tier: tierSchema,
  regionCode: z.string().optional(),
  subscriptionId: z.string().optional(),
  tenantId: z.string().optional(),
  /** What a person calls the tenant. */
  tenantName: z.string().optional(),
  /** Set where Qlik Cloud gives no list and a person wrote the client down on this computer. */
  recorded: z.literal(true).optional(),
  client: oauthClientSchema,
})
export type DirectoryClient = z.infer<typeof directoryClientSchema>

/** Where a row's client lives. */
export function placeOf({ tier, subscriptionId, regionCode, tenantId }: DirectoryClient): Place {
  if (tier === 'tenant' && tenantId !== undefined) return { tier, tenantId }
  if (tier === 'region' && subscriptionId !== undefined && regionCode !== undefined) {
    return { tier, subscriptionId, regionCode }
  }
  return { tier: 'organization' }
}

/** Longest client name in characters (code points); the shortest is 1 after trimming. */
export const CLIENT_NAME_MAX_LENGTH = 255
/** Longest description in characters (code points). */
export const CLIENT_DESCRIPTION_MAX_LENGTH = 1000

/** Length as people count it: code points, so that an emoji is not two. */
export function characterCount(text: string): number {
  return Array.from(text).length
}

/** Whether a text has at most `max` characters. Megabytes are refused without counting them. */
function fits(text: string, max: number): boolean {
  // No character takes more than two of a string's units.
  return text.length <= max * 2 && characterCount(text) <= max
}

/** A client name as a person may type it: trimmed, 1 to 255 characters. */
export const clientNameSchema = z
  .string()
  .trim()
  .min(1, 'empty')
  .refine((name) => fits(name, CLIENT_NAME_MAX_LENGTH), 'too-long')

/** A description as a person may type it: trimmed, possibly empty. */
export const clientDescriptionSchema = z
  .string()
  .trim()
  .refine((text) => fits(text, CLIENT_DESCRIPTION_MAX_LENGTH), 'too-long')

/** A client ID as it comes from the service. */
export const clientIdSchema = z.string().min(1).max(255)

/** Forms in which a client's credentials are handed to other tools. */
export const copyFormatSchema = z.enum(['env', 'json', 'curl', 'qlik-cli'])
export type CopyFormat = z.infer<typeof copyFormatSchema>
