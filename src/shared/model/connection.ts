import { z } from 'zod'
import { appErrorSchema } from '../errors'
import { isLoopbackHost, isWebUri } from './uri-forms'

/** The Cloud Console, where Qlik serves the organization API. */
export const CLOUD_CONSOLE_URL = 'https://console.qlikcloud.com'
/** The client ID under which this app signs a person in, unless the connection names another. */
export const DEFAULT_OAUTH_CLIENT_ID = 'sao-desk'

/**
 * Whether a URL may be talked to: https, or http on this computer only; no user info in it.
 * @param text what a person typed
 */
export function isAllowedBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return false
  if (url.protocol === 'https:') return true
  return url.protocol === 'http:' && isLoopbackHost(url.hostname)
}

/** A base URL: parsed, https (http on loopback only), reduced to its origin. */
export const baseUrlSchema = z
  .string()
  .trim()
  .refine(isWebUri, 'not-a-url')
  .refine(isAllowedBaseUrl, 'insecure-url')
  .transform((text) => new URL(text).origin)

/**
 * An issuer identifier (OpenID Connect Discovery 1.0): as a base URL, but kept to the letter, because
 * issuers are compared exactly, a slash at the end included; without query and fragment.
 */
export const issuerSchema = z
  .string()
  .trim()
  .refine((text) => isWebUri(text) && !/[?#]/.test(text), 'not-a-url')
  .refine(isAllowedBaseUrl, 'insecure-url')

export const signInMethodSchema = z.enum(['browser', 'client-credentials'])
export type SignInMethod = z.infer<typeof signInMethodSchema>

/** A place to sign in to. Holds no secret and no token. */
export const connectionSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  /** `sample` is the organization that comes with the app; its URL is known once it runs. */
  kind: z.enum(['custom', 'sample']),
  baseUrl: z.string(),
  method: signInMethodSchema,
  /** Where the browser signs in; only for method `browser`. */
  issuer: z.string().optional(),
  /** The OAuth client ID used to sign in. */
  oauthClientId: z.string(),
})
export type Connection = z.infer<typeof connectionSchema>

/** A client secret as a person pastes it. */
export const clientSecretSchema = z.string().trim().min(1, 'empty').max(4096, 'too-long')

const connectionNameSchema = z.string().trim().min(1, 'empty').max(100, 'too-long')
const oauthClientIdSchema = z.string().trim().min(1, 'empty').max(255, 'too-long')

/** What a person fills in to add a connection. */
export const newConnectionSchema = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('browser'),
    name: connectionNameSchema,
    baseUrl: baseUrlSchema,
    issuer: issuerSchema,
    oauthClientId: oauthClientIdSchema,
  }),
  z.object({
    method: z.literal('client-credentials'),
    name: connectionNameSchema,
    baseUrl: baseUrlSchema,
    oauthClientId: oauthClientIdSchema,
    clientSecret: clientSecretSchema,
  }),
])
export type NewConnection = z.infer<typeof newConnectionSchema>

/** Where the session's credential is kept, and if only in memory, why. */
export const credentialStorageSchema = z.enum(['keychain', 'memory'])

/** The session of one connection, as steps that exclude each other. */
export const sessionSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('signed-out'),
    connectionId: z.uuid(),
    /** Why, when it was not the person's own choice: a keychain problem, a failed sign-in. */
    reason: appErrorSchema.optional(),
  }),
  z.object({
    state: z.literal('signing-in'),
    connectionId: z.uuid(),
    /** When the wait for the browser ends, in milliseconds since 1970. */
    deadlineAt: z.number(),
  }),
  z.object({
    state: z.literal('signed-in'),
    connectionId: z.uuid(),
    /** Who signed in, where the service tells: an e-mail address or a client ID. */
    account: z.string().optional(),
    storage: credentialStorageSchema,
  }),
  z.object({
    state: z.literal('expired'),
    connectionId: z.uuid(),
    reason: appErrorSchema,
  }),
])
export type Session = z.infer<typeof sessionSchema>
