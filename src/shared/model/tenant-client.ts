/** What a tenant-level OAuth client may have, by app type. Source: qlik.dev, `apis/rest/oauth-clients`. */
import { z } from 'zod'
import { clientDescriptionSchema, clientNameSchema, publicKeySchema } from './client'
import { isOrigin, isRedirectUri, isWebUri } from './uri-forms'

export const APP_TYPES = ['web', 'native', 'spa', 'anonymous-embed'] as const
export const appTypeSchema = z.enum(APP_TYPES)
export type AppType = z.infer<typeof appTypeSchema>

export const GRANT_TYPES = ['client_credentials', 'urn:qlik:oauth:user-impersonation'] as const
export const AUTH_METHODS = ['client_secret', 'private_key_jwt'] as const
/** Signature algorithms of `private_key_jwt`. Source: qlik.dev, `authenticate/oauth`. */
export const publicKeyAlgorithmSchema = z.enum(['RS256', 'RS512', 'ES384'])
export type PublicKeyAlgorithm = z.infer<typeof publicKeyAlgorithmSchema>

const LIST_MAX_LENGTH = 500
const URI_MAX_LENGTH = 2048
const scopeSchema = z.string().trim().min(1).max(255)
const uriSchema = z.string().trim().max(URI_MAX_LENGTH, 'too-long')

export const scopesSchema = z.array(scopeSchema).max(LIST_MAX_LENGTH)
export const redirectUrisSchema = z
  .array(uriSchema.refine(isRedirectUri, 'redirect-uri'))
  .max(LIST_MAX_LENGTH)
export const originsSchema = z.array(uriSchema.refine(isOrigin, 'origin')).max(LIST_MAX_LENGTH)
export const grantTypesSchema = z.array(z.enum(GRANT_TYPES))
export const authMethodsSchema = z.array(z.enum(AUTH_METHODS)).min(1, 'empty')
export const publicKeysSchema = z
  .array(publicKeySchema.refine((key) => !('d' in key), 'private-key'))
  .max(LIST_MAX_LENGTH)
/** A web address, or nothing. */
export const webUriSchema = uriSchema.refine((text) => text === '' || isWebUri(text), 'web-uri')

/** The parts of a client that only some app types have. */
export type TypedField =
  | 'redirectUris'
  | 'allowedOrigins'
  | 'allowedScopes'
  | 'allowedGrantTypes'
  | 'allowedAuthMethods'
  | 'publicKeys'

const FIELDS: Record<AppType, readonly TypedField[]> = {
  web: ['redirectUris', 'allowedScopes', 'allowedGrantTypes', 'allowedAuthMethods', 'publicKeys'],
  native: ['redirectUris', 'allowedScopes'],
  spa: ['redirectUris', 'allowedOrigins', 'allowedScopes'],
  'anonymous-embed': ['allowedOrigins'],
}

/** Whether clients of an app type have a field; of a type nobody told us about, all of them. */
export function hasField(appType: string, field: TypedField): boolean {
  const known = appTypeSchema.safeParse(appType)
  return !known.success || FIELDS[known.data].includes(field)
}

/** What a person fills in to create a tenant-level client. */
export const newTenantClientSchema = z
  .strictObject({
    appType: appTypeSchema,
    clientName: clientNameSchema,
    description: clientDescriptionSchema,
    allowedScopes: scopesSchema.default([]),
    redirectUris: redirectUrisSchema.default([]),
    allowedOrigins: originsSchema.default([]),
    allowedGrantTypes: grantTypesSchema.default([]),
    allowedAuthMethods: z.array(z.enum(AUTH_METHODS)).default([]),
    publicKeys: publicKeysSchema.default([]),
    /** Nobody is asked for consent when they sign in. */
    trusted: z.boolean().default(false),
  })
  .superRefine((client, context) => {
    const refuse = (field: TypedField, message: string, index: number[] = []): void => {
      context.addIssue({ code: 'custom', path: [field, ...index], message })
    }
    for (const field of FIELDS.web.concat(FIELDS.spa)) {
      if (client[field].length > 0 && !hasField(client.appType, field)) {
        refuse(field, 'not-for-app-type')
      }
    }
    for (const [index, uri] of client.redirectUris.entries()) {
      if (client.appType !== 'native' && isRedirectUri(uri) && !isWebUri(uri)) {
        refuse('redirectUris', 'native-only', [index])
      }
    }
    if (needsRedirectUri(client) && client.redirectUris.length === 0)
      refuse('redirectUris', 'empty')
    if (client.appType === 'web' && client.allowedAuthMethods.length === 0) {
      refuse('allowedAuthMethods', 'empty')
    }
    const usesKeys = client.allowedAuthMethods.includes('private_key_jwt')
    if (usesKeys && client.publicKeys.length === 0) refuse('publicKeys', 'empty')
    if (!usesKeys && client.publicKeys.length > 0) refuse('publicKeys', 'not-for-auth-method')
  })
export type NewTenantClient = z.infer<typeof newTenantClientSchema>
export type NewTenantClientInput = z.input<typeof newTenantClientSchema>

/** People sign in to native and spa clients; to a web client unless it works by itself. */
function needsRedirectUri(client: { appType: AppType; allowedGrantTypes: string[] }): boolean {
  if (client.appType === 'anonymous-embed') return false
  return client.appType !== 'web' || client.allowedGrantTypes.length === 0
}
