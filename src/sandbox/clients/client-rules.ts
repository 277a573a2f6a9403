/**
 * Which field belongs to which app type, and what a field must look like. Sources: qlik.dev
 * (`apis/rest/oauth-clients`, `authenticate/oauth`); what these leave open is in docs/sandbox.md.
 */
import { createPublicKey, type JsonWebKey } from 'node:crypto'
import { isOrigin, isRedirectUri, isWebUri } from '../../shared/model/uri-forms'
import { ApiError } from '../http/api-error'
import type { ClientDetails } from '../store/clients'

const APP_TYPES_WITH = {
  redirectUris: ['web', 'native', 'spa'],
  allowedOrigins: ['spa', 'anonymous-embed'],
  allowedScopes: ['web', 'native', 'spa'],
  allowedGrantTypes: ['web'],
  allowedAuthMethods: ['web'],
  publicKeys: ['web'],
  jwksUri: ['web'],
} as const

/** The part of a client that the rules are about. */
type RuledClient = ClientDetails & { appType: string }

const LIST_WORDS = new Intl.ListFormat('en', { type: 'conjunction' })
const RSA_KEY_MIN_BITS = 2048
const ES384_CURVE = 'secp384r1'

/** Whether a client has secrets at all: only web clients that sign in with them do. */
export function usesSecrets(client: RuledClient): boolean {
  const methods = client.allowedAuthMethods ?? ['client_secret']
  return client.appType === 'web' && methods.includes('client_secret')
}

/** Whether a key is one that a client assertion may be checked with. */
function isUsableKey(key: Record<string, unknown>): boolean {
  try {
    const { asymmetricKeyDetails, asymmetricKeyType } = createPublicKey({
      key: key as JsonWebKey,
      format: 'jwk',
    })
    if (key['alg'] === 'ES384') return asymmetricKeyDetails?.namedCurve === ES384_CURVE
    return (
      asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= RSA_KEY_MIN_BITS
    )
  } catch {
    return false
  }
}

/** A private scheme leads back to an installed app only. */
function isRedirectUriFor(appType: string, uri: string): boolean {
  return isRedirectUri(uri) && (appType === 'native' || isWebUri(uri))
}

function needsRedirectUri({ appType, allowedGrantTypes = [] }: RuledClient): boolean {
  if (appType === 'web') return allowedGrantTypes.length === 0
  return appType !== 'anonymous-embed'
}

/** What is wrong with a client, in the order of the fields; nothing when it is well. */
function* problemsOf(client: RuledClient, signsPeopleIn: boolean): Generator<string> {
  for (const [field, appTypes] of Object.entries(APP_TYPES_WITH)) {
    const value = client[field as keyof typeof APP_TYPES_WITH]
    const isGiven = value !== undefined && value.length > 0
    if (isGiven && !(appTypes as readonly string[]).includes(client.appType)) {
      const [word, names] = [appTypes.length > 1 ? 'types' : 'type', LIST_WORDS.format(appTypes)]
      yield `${field} is for the app ${word} ${names} only.`
    }
  }
  const { redirectUris = [], allowedOrigins = [], publicKeys = [], jwksUri } = client
  if (signsPeopleIn && redirectUris.length === 0 && needsRedirectUri(client)) {
    yield 'redirectUris is needed: people sign in to this client.'
  }
  for (const uri of redirectUris) {
    if (!isRedirectUriFor(client.appType, uri)) yield `redirectUris may not hold "${uri}".`
  }
  for (const origin of allowedOrigins) {
    if (!isOrigin(origin)) yield `allowedOrigins may not hold "${origin}".`
  }
  for (const field of ['clientUri', 'logoUri', 'jwksUri'] as const) {
    const uri = client[field] ?? ''
    if (uri !== '' && !isWebUri(uri)) yield `${field} may not be "${uri}".`
  }
  if (client.appType === 'web' && client.allowedAuthMethods?.length === 0) {
    yield 'allowedAuthMethods must hold a method.'
  }
  const usesKeys = client.allowedAuthMethods?.includes('private_key_jwt') === true
  if (usesKeys && publicKeys.length === 0 && jwksUri === undefined) {
    yield 'publicKeys is needed for private_key_jwt.'
  }
  if (!publicKeys.every(isUsableKey)) {
    yield 'publicKeys must hold RSA keys of 2048 bits or more, or keys on the curve P-384.'
  }
  if (new Set(publicKeys.map((key) => key['kid'])).size < publicKeys.length) {
    yield 'publicKeys must have a kid of its own for each key.'
  }
}

/**
 * Checks that a client, new or changed, is as its app type wants it.
 * @param signsPeopleIn whether a client that nobody can be sent back to is refused
 * @throws ApiError 400 with the first thing that is wrong
 */
export function checkClient(client: RuledClient, signsPeopleIn: boolean): void {
  const [problem] = problemsOf(client, signsPeopleIn)
  if (problem !== undefined) throw new ApiError(400, problem)
}
