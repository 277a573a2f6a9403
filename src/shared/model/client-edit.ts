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

/** How a part of a client is compared: a text, a list in its order, or a set without one. */
type Kind = 'text' | 'list' | 'set'

/** Scopes, grant types and methods are sets: their order says nothing (RFC 6749, 3.3). */
const KINDS: Record<keyof ClientEdit, Kind> = {
  clientName: 'text',
  description: 'text',
  allowedScopes: 'set',
  redirectUris: 'list',
  allowedOrigins: 'set',
  allowedGrantTypes: 'set',
  allowedAuthMethods: 'set',
  publicKeys: 'list',
  clientUri: 'text',
  logoUri: 'text',
  jwksUri: 'text',
}
/** Every part that can be changed. */
export const EDITABLE_PARTS = Object.keys(KINDS) as (keyof ClientEdit)[]

/** Whether a part of a client already is as wanted; `present` and `wanted` are its values. */
export function isSamePart(field: keyof ClientEdit, present: unknown, wanted: unknown): boolean {
  if (KINDS[field] === 'text') return textOf(present) === textOf(wanted)
  const [one, other] = [itemsOf(present), itemsOf(wanted)]
  if (KINDS[field] === 'set') {
    const others = new Set(other)
    return new Set(one).size === others.size && one.every((item) => others.has(item))
  }
  return one.length === other.length && one.every((item, index) => item === other[index])
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function itemsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.map((item: unknown) => (typeof item === 'string' ? item : JSON.stringify(item)))
}
