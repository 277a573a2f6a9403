import type { OAuthClient } from '../../shared/model/client'
import type { ClientBefore, ClientEdit } from '../../shared/model/client-edit'
import type { PatchOperation } from '../cloud/oauth-clients-api'

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
const FIELDS = Object.keys(KINDS) as (keyof ClientEdit)[]

/**
 * Whether a client still is as a person saw it, in the parts they saw.
 * @param expected what was in the form when it opened; absent parts do not count
 */
export function isAsExpected(client: OAuthClient, expected: ClientBefore): boolean {
  return FIELDS.every(
    (field) => expected[field] === undefined || isSame(field, client[field], expected[field]),
  )
}

/**
 * The JSON Patch (RFC 6902) that makes a client what a person wants, with nothing in it that is so
 * already. A member that is not there is added, one that ends up empty is removed.
 */
export function toPatch(client: OAuthClient, changes: ClientEdit): PatchOperation[] {
  return FIELDS.flatMap((field): PatchOperation[] => {
    const [present, value] = [client[field], changes[field]]
    if (value === undefined || isSame(field, present, value)) return []
    const path = `/${field}` as const
    // An empty list is a value of its own; an empty text is none.
    if (value === '') return [{ op: 'remove', path }]
    return [{ op: present === undefined ? 'add' : 'replace', path, value }]
  })
}

function isSame(field: keyof ClientEdit, present: unknown, wanted: unknown): boolean {
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
