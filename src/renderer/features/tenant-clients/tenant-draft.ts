import type { OAuthClient, PublicKey } from '../../../shared/model/client'
import type { ClientEdit } from '../../../shared/model/client-edit'
import {
  type AppType,
  AUTH_METHODS,
  GRANT_TYPES,
  hasField,
  type TypedField,
} from '../../../shared/model/tenant-client'

export type GrantType = (typeof GRANT_TYPES)[number]
export type AuthMethod = (typeof AUTH_METHODS)[number]

/** What is in the fields of a tenant-level client, as typed; lists of URIs have one a line. */
export interface TenantDraft {
  appType: AppType
  clientName: string
  description: string
  allowedScopes: readonly string[]
  redirectUris: string
  allowedOrigins: string
  allowedGrantTypes: readonly GrantType[]
  allowedAuthMethods: readonly AuthMethod[]
  publicKeys: readonly PublicKey[]
  clientUri: string
  logoUri: string
  jwksUri: string
  trusted: boolean
}

/** What the form for a new client starts with. */
export function emptyTenantDraft(): TenantDraft {
  return {
    appType: 'web',
    clientName: '',
    description: '',
    allowedScopes: [],
    redirectUris: '',
    allowedOrigins: '',
    allowedGrantTypes: [],
    allowedAuthMethods: ['client_secret'],
    publicKeys: [],
    clientUri: '',
    logoUri: '',
    jwksUri: '',
    trusted: false,
  }
}

/** What the form for a client that exists starts with. Values nobody told us about are not offered. */
export function tenantDraftOf(client: OAuthClient): TenantDraft {
  return {
    appType: client.appType as AppType,
    clientName: client.clientName,
    description: client.description ?? '',
    allowedScopes: client.allowedScopes ?? [],
    redirectUris: (client.redirectUris ?? []).join('\n'),
    allowedOrigins: (client.allowedOrigins ?? []).join('\n'),
    allowedGrantTypes: knownOf(GRANT_TYPES, client.allowedGrantTypes),
    allowedAuthMethods: knownOf(AUTH_METHODS, client.allowedAuthMethods ?? ['client_secret']),
    publicKeys: client.publicKeys ?? [],
    clientUri: client.clientUri ?? '',
    logoUri: client.logoUri ?? '',
    jwksUri: typeof client['jwksUri'] === 'string' ? client['jwksUri'] : '',
    trusted: isTrusted(client),
  }
}

/** Whether people who sign in to a client are not asked for consent. */
export function isTrusted({ connectionConfig }: OAuthClient): boolean {
  return connectionConfig?.consentMethod === 'trusted'
}

/** Whether a client signs in with `private_key_jwt`, as the form stands. */
export function usesKeys(draft: TenantDraft): boolean {
  return draft.appType === 'web' && draft.allowedAuthMethods.includes('private_key_jwt')
}

/** Whether people sign in to clients of an app type, and can be asked for consent. */
export function signsPeopleIn(appType: string): boolean {
  return hasField(appType, 'redirectUris')
}

/** Lines that say something, trimmed, and on which line of the field each is, from 1. */
export function linesOf(typed: string): { text: string; line: number }[] {
  return typed
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '')
}

/** The typed parts of a draft that its app type has; what another type left is not sent. */
export function typedParts(draft: TenantDraft): Required<Pick<ClientEdit, TypedField>> {
  const has = (field: TypedField): boolean => hasField(draft.appType, field)
  const texts = (typed: string): string[] => linesOf(typed).map(({ text }) => text)
  return {
    redirectUris: has('redirectUris') ? texts(draft.redirectUris) : [],
    allowedOrigins: has('allowedOrigins') ? texts(draft.allowedOrigins) : [],
    allowedScopes: has('allowedScopes') ? [...draft.allowedScopes] : [],
    allowedGrantTypes: has('allowedGrantTypes') ? [...draft.allowedGrantTypes] : [],
    allowedAuthMethods: has('allowedAuthMethods') ? [...draft.allowedAuthMethods] : [],
    publicKeys: usesKeys(draft) ? [...draft.publicKeys] : [],
  }
}

function knownOf<T extends string>(known: readonly T[], values: readonly string[] = []): T[] {
  return known.filter((value) => values.includes(value))
}
