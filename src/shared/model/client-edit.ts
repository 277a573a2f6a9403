import { z } from 'zod'
import { clientDescriptionSchema, clientNameSchema } from './client'
import {
  authMethodsSchema,
  grantTypesSchema,
  originsSchema,
  publicKeysSchema,
  redirectUrisSchema,
  scopesSchema,
  webUriSchema,
} from './tenant-client'

/**
 * The parts of a client that can be changed. Absent means: not this one. An organization-level
 * client takes the first three only.
 */
export const clientEditSchema = z.strictObject({
  clientName: clientNameSchema.optional(),
  description: clientDescriptionSchema.optional(),
  allowedScopes: scopesSchema.optional(),
  redirectUris: redirectUrisSchema.optional(),
  allowedOrigins: originsSchema.optional(),
  allowedGrantTypes: grantTypesSchema.optional(),
  allowedAuthMethods: authMethodsSchema.optional(),
  publicKeys: publicKeysSchema.optional(),
  clientUri: webUriSchema.optional(),
  logoUri: webUriSchema.optional(),
  jwksUri: webUriSchema.optional(),
})
export type ClientEdit = z.infer<typeof clientEditSchema>

/** What of it the organization API lets change. */
export const ORGANIZATION_EDITS: readonly (keyof ClientEdit)[] = [
  'clientName',
  'description',
  'allowedScopes',
]

/** What a client was when a form opened: the service's values, whatever their form. */
export const clientBeforeSchema = z.strictObject({
  clientName: z.string().optional(),
  description: z.string().optional(),
  allowedScopes: z.array(z.string()).optional(),
  redirectUris: z.array(z.string()).optional(),
  allowedOrigins: z.array(z.string()).optional(),
  allowedGrantTypes: z.array(z.string()).optional(),
  allowedAuthMethods: z.array(z.string()).optional(),
  publicKeys: z.array(z.looseObject({})).optional(),
  clientUri: z.string().optional(),
  logoUri: z.string().optional(),
  jwksUri: z.string().optional(),
})
export type ClientBefore = z.infer<typeof clientBeforeSchema>
